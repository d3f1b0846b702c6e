/**
 * Verzamelen: checks each pack of a folder, and reads the tables of those that are intact. One pack is
 * open at a time, and one that is damaged stops nothing.
 */
import type { Sha256 } from '../domain/ids.ts';
import type { PackOpening } from '../verify/open-pack.ts';
import { type CollectedPack, findingRows, packRow } from './collected-pack.ts';
import { findingsTable, packsTable } from './own-tables.ts';
import { readTables } from './read-tables.ts';
import type { RowFiles } from './row-files.ts';

export type CollectPorts = {
  /**
   * Opens and checks a pack of the folder, hands it to `use`, and closes it. Rejects when the file cannot
   * be read.
   */
  readonly withPack: <T>(file: string, use: (opening: PackOpening) => Promise<T>) => Promise<T>;
  readonly rows: RowFiles;
  /** Hears of each pack when it is done. */
  readonly onPack: (pack: CollectedPack) => void;
  readonly signal?: AbortSignal | undefined;
};

/** What became of a pack that could be opened. `seen` holds the fingerprints of those before it. */
async function takePack(
  file: string,
  packNo: number,
  { verification, pack }: PackOpening,
  { rows }: CollectPorts,
  seen: Set<Sha256>,
): Promise<CollectedPack> {
  const { verdict, findings, pack: facts } = verification;
  const found = { file, verdict, findings, facts };
  if (pack === null) return { ...found, standing: 'left-out' };
  const { fingerprint } = pack.facts;
  if (seen.has(fingerprint)) return { ...found, standing: 'copy' };
  const read = await readTables(pack, packNo, rows);
  if (read.kind === 'unreadable')
    return {
      ...found,
      standing: 'left-out',
      findings: [...findings, { code: 'table-unreadable', path: read.path }],
    };
  seen.add(fingerprint);
  return { ...found, standing: read.kind === 'none' ? 'no-tables' : 'taken' };
}

/** Whatever happens with one file, the others go on; but not when there is no room for rows. */
async function collectPack(
  file: string,
  packNo: number,
  ports: CollectPorts,
  seen: Set<Sha256>,
): Promise<CollectedPack> {
  try {
    return await ports.withPack(file, (opening) => takePack(file, packNo, opening, ports, seen));
  } catch {
    ports.signal?.throwIfAborted();
    ports.rows.throwIfBroken();
    const findings = [{ code: 'file-unreadable', path: null }] as const;
    return { file, standing: 'left-out', verdict: 'unreadable', findings, facts: null };
  }
}

/** Sets down the rows of all packs, and what was found. Rejects with an AbortError. */
export async function collectPacks(files: readonly string[], ports: CollectPorts): Promise<void> {
  const seen = new Set<Sha256>();
  for (const [index, file] of files.entries()) {
    ports.signal?.throwIfAborted();
    const packNo = index + 1;
    const pack = await collectPack(file, packNo, ports, seen);
    await ports.rows.add(packsTable, packNo, packRow(pack));
    for (const row of findingRows(pack)) await ports.rows.add(findingsTable, packNo, row);
    ports.onPack(pack);
  }
}
