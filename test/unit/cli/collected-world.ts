/** A folder of packs and the tables that were made of it, by the same code as on the command line. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askTables, readQuery, withSetting } from '../../../src/cli/ask-tables.ts';
import { collectFolder } from '../../../src/cli/collect-folder.ts';
import type { CollectedPack } from '../../../src/cli/collected-pack.ts';
import { openerOf } from '../../../src/cli/open-packs.ts';
import type { DossierFacts } from '../../support/many/facts.ts';
import { writePackOf } from '../../support/many/packs.ts';

export type Workplace = {
  readonly packs: string;
  readonly out: string;
  readonly remove: () => void;
};

/** Two folders that are not there yet, with names that DuckDB would take for a pattern. */
export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "collect [it's]*-"));
  return {
    packs: join(folder, 'packs'),
    out: join(folder, 'tables'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function collected({ packs, out }: Workplace, signal?: AbortSignal) {
  const heard: CollectedPack[] = [];
  const onPack = (pack: CollectedPack) => heard.push(pack);
  const withPack = openerOf(packs, signal);
  const result = await collectFolder({ folder: packs, out }, { withPack, onPack, signal });
  return { result, heard };
}

/** As the authority gets it; of every tenth there is an edition for the organisation as well. */
export async function writeWorld({ packs }: Workplace, facts: readonly DossierFacts[]) {
  for (const one of facts) {
    await writePackOf(packs, one, 'authority');
    if (one.number % 10 === 0) await writePackOf(packs, one, 'organisation');
  }
}

/** The rows of a query, each with the names of its columns. */
export async function ask({ out }: Workplace, name: string, settings: Record<string, number> = {}) {
  const query = Object.entries(settings).reduce(
    (text, [setting, value]) => withSetting(text, setting, value),
    readQuery(name),
  );
  const { columns, rows } = await askTables(out, query);
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
  );
}
