/** The tables of one pack, checked row by row, on their way to those of all packs. */

import { linesOf, NoLinesError } from '../verify/lines.ts';
import type { OpenedPack } from '../verify/open-pack.ts';
import type { RowFiles } from './row-files.ts';
import { rowIn } from './table-row.ts';
import { packTables, type Table } from './tables.ts';

export const tableFile = ({ name }: Table): string => `data/tables/${name}.jsonl`;

/**
 * How it went. After `unreadable` some rows may be set down; the pack is not among those that are taken,
 * so they come in no table.
 */
export type TablesRead =
  | { readonly kind: 'read' }
  /** Of a version of before there were tables. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly path: string };

async function readTable(pack: OpenedPack, table: Table, packNo: number, files: RowFiles) {
  for await (const line of linesOf(pack.stream(tableFile(table)))) {
    const row = rowIn(line, table);
    if (row === null) return false;
    await files.add(table, packNo, row);
  }
  return true;
}

async function isReadable(pack: OpenedPack, table: Table, packNo: number, files: RowFiles) {
  try {
    return await readTable(pack, table, packNo, files);
  } catch (error) {
    if (error instanceof NoLinesError) return false;
    throw error;
  }
}

export async function readTables(
  pack: OpenedPack,
  packNo: number,
  files: RowFiles,
): Promise<TablesRead> {
  const paths = new Set(pack.files.map(({ path }) => path));
  const present = packTables.filter((table) => paths.has(tableFile(table)));
  if (present.length === 0) return { kind: 'none' };
  for (const table of present)
    if (!(await isReadable(pack, table, packNo, files)))
      return { kind: 'unreadable', path: tableFile(table) };
  return { kind: 'read' };
}
