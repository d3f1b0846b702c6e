/** The rows that a pack holds, of whatever version: with them it comes back as what it was. */
import type { PackRow } from '../domain/pack-row.ts';
import { rowsFile } from '../pack/rows.ts';
import { parsePackRow } from '../schemas/pack-row.ts';
import { jsonIn } from './json-in.ts';
import type { OpenedPack } from './open-pack.ts';
import { readOldRows } from './read-old-rows.ts';

export type RowsRead = {
  readonly rows: readonly PackRow[];
  /** Lines that this version does not know, as they stand. */
  readonly unknown: readonly string[];
};

/** Rejects with whatever reading the pack rejects with. */
export const readRows = async (pack: OpenedPack): Promise<RowsRead> =>
  pack.facts.version === 0 ? readOldRows(pack) : readLines(pack);

async function readLines(pack: OpenedPack): Promise<RowsRead> {
  const text = new TextDecoder().decode(await pack.read(rowsFile));
  const lines = text.split('\n').filter((line) => line !== '');
  const read = lines.map((line) => ({ line, row: parsePackRow(jsonIn(line)) }));
  return {
    rows: read.flatMap(({ row }) => (row.ok ? [row.value] : [])),
    unknown: read.flatMap(({ line, row }) => (row.ok ? [] : [line])),
  };
}
