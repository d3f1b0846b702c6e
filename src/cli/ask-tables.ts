/** Asks the tables of many packs a question: one of the queries beside this file, or another one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filePath, openDatabase } from './duckdb.ts';
import { findingsTable, packsTable } from './own-tables.ts';
import { packTables } from './tables.ts';
import { parquetFile } from './write-parquet.ts';

const folder = join(import.meta.dirname, 'queries');

/** By their names, in the order of the alphabet. */
export const queryNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .toSorted();

export const readQuery = (name: string): string =>
  readFileSync(join(folder, `${name}.sql`), 'utf8');

/** The same query with another number where it says `5 AS threshold`. */
export const withSetting = (query: string, name: string, value: number): string =>
  query.replace(new RegExp(`\\d+ AS ${name}\\b`), `${value} AS ${name}`);

/** A day as `2026-11-26`, a moment with a space in the middle. */
export type AnswerCell = string | number | boolean | null;
export type Answer = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly AnswerCell[])[];
};

const cellOf = (value: unknown): AnswerCell => {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : String(value);
};

/** Whether that folder holds tables. */
export const hasTables = (tables: string): boolean => existsSync(parquetFile(tables, packsTable));

/** What the query gives, over the Parquet files in `tables`. Rejects when it is no query. */
export async function askTables(tables: string, query: string): Promise<Answer> {
  const db = await openDatabase(tmpdir());
  try {
    for (const table of [packsTable, findingsTable, ...packTables]) {
      const file = filePath(parquetFile(tables, table));
      await db.run(`CREATE VIEW "${table.name}" AS FROM read_parquet(${file})`);
    }
    const read = await db.runAndReadAll(query);
    return { columns: read.columnNames(), rows: read.getRows().map((row) => row.map(cellOf)) };
  } finally {
    db.closeSync();
  }
}
