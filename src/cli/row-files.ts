/** Rows on their way to Parquet: one file of JSON Lines for each table, so that no list grows in memory. */
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { TableRow } from './table-row.ts';
import type { Table } from './tables.ts';

export type RowFiles = {
  /** Which pack it came from is written beside each row. Rejects when the disk cannot take it. */
  readonly add: (table: Table, packNo: number, row: TableRow) => Promise<void>;
  /** Throws when the disk could not take a row: then going on has no sense. */
  readonly throwIfBroken: () => void;
  readonly close: () => Promise<void>;
};

export const rowFile = (folder: string, { name }: Table): string => join(folder, `${name}.jsonl`);

async function opened(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path);
  await once(stream, 'open');
  return stream;
}

async function openedFor(folder: string, tables: readonly Table[]) {
  const streams = new Map<Table, WriteStream>();
  for (const table of tables) streams.set(table, await opened(rowFile(folder, table)));
  return streams;
}

async function closeAll(streams: Iterable<WriteStream>): Promise<void> {
  for (const stream of streams) {
    stream.end();
    if (!stream.closed) await once(stream, 'close');
  }
}

/** Rejects when nothing can be written in `folder`. */
export async function openRowFiles(folder: string, tables: readonly Table[]): Promise<RowFiles> {
  const streams = await openedFor(folder, tables);
  const faults: Error[] = [];
  for (const stream of streams.values()) stream.on('error', (fault) => faults.push(fault));
  const throwIfBroken = () => {
    if (faults[0]) throw faults[0];
  };
  const add = async (table: Table, packNo: number, row: TableRow) => {
    throwIfBroken();
    const stream = streams.get(table);
    if (stream === undefined) throw new Error(`no file for the table ${table.name}`);
    const line = `${JSON.stringify({ pack_no: packNo, ...row })}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  };
  const close = async () => {
    await closeAll(streams.values());
    throwIfBroken();
  };
  return { add, throwIfBroken, close };
}
