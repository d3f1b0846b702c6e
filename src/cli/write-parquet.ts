/**
 * Writes the tables as Parquet, through DuckDB, with column types that every reader of Parquet knows:
 * text, BIGINT, BOOLEAN, DATE, and TIMESTAMP in microseconds of UTC.
 */
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Datatype } from '../pack/machine/tables/table.ts';
import { countsExpression } from './count-once.ts';
import { filePath, identifier, openDatabase, quoted } from './duckdb.ts';
import { findingsTable, packsTable } from './own-tables.ts';
import { rowFile } from './row-files.ts';
import { packTables, type Table } from './tables.ts';

const sqlTypes: Readonly<Record<Datatype, string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  date: 'DATE',
  dateTime: 'TIMESTAMPTZ',
  edtf: 'VARCHAR',
};

/** The rows as they were set down. */
function rowsOf(work: string, table: Table): string {
  const types = Object.entries(table.columns).map(
    ([name, type]) => `${identifier(name)}: '${sqlTypes[type]}'`,
  );
  const columns = `{pack_no: 'BIGINT', ${types.join(', ')}}`;
  const path = filePath(rowFile(work, table));
  return `read_json(${path}, format = 'newline_delimited', columns = ${columns})`;
}

const copyTo = (query: string, file: string) =>
  `COPY (${query}) TO ${quoted(file)} (FORMAT parquet, COMPRESSION snappy)`;

/** The pack, the key, and then the rest: the same packs give the same bytes. */
const orderOf = ({ key, columns }: Table): string => {
  const names = new Set(['pack_no', ...key, ...Object.keys(columns)]);
  return [...names].map((name) => `t.${identifier(name)}`).join(', ');
};

/** The rows of packs that were taken, each with whether it counts, always in the same order. */
const takenRows = (work: string, table: Table): string =>
  `SELECT t.*, ${countsExpression(table)} AS counts
   FROM ${rowsOf(work, table)} t JOIN taken p USING (pack_no)
   ORDER BY ${orderOf(table)}`;

export type TableCount = { readonly name: string; readonly rows: number; readonly counted: number };

async function countOf(db: DuckDBConnection, file: string, name: string): Promise<TableCount> {
  const read = await db.runAndReadAll(
    `SELECT count(*)::DOUBLE, (count(*) FILTER (WHERE counts))::DOUBLE FROM read_parquet(${filePath(file)})`,
  );
  const [rows, counted] = read.getRows()[0] ?? [];
  return { name, rows: Number(rows), counted: Number(counted) };
}

export const parquetFile = (folder: string, { name }: Table): string =>
  join(folder, `${name}.parquet`);

/** Which of the records count is looked up for everything that hangs on one. */
async function findCounted(db: DuckDBConnection, work: string): Promise<void> {
  const [records] = packTables;
  if (records?.name !== 'records') throw new Error('the records come first');
  await db.run(
    `CREATE TABLE counted AS SELECT pack_no, record_id FROM (${takenRows(work, records)}) WHERE counts`,
  );
}

/** Reads the row files in `work` and writes one Parquet file for each table to `out`. */
export async function writeParquet(work: string, out: string): Promise<TableCount[]> {
  const db = await openDatabase(join(work, 'spill'));
  try {
    for (const table of [packsTable, findingsTable]) {
      const rows = `SELECT * FROM ${rowsOf(work, table)} t ORDER BY ${orderOf(table)}`;
      await db.run(copyTo(rows, parquetFile(out, table)));
    }
    await db.run(
      `CREATE TABLE taken AS FROM read_parquet(${filePath(parquetFile(out, packsTable))}) WHERE standing = 'taken'`,
    );
    await findCounted(db, work);
    for (const table of packTables)
      await db.run(copyTo(takenRows(work, table), parquetFile(out, table)));
    const counts: TableCount[] = [];
    for (const table of packTables)
      counts.push(await countOf(db, parquetFile(out, table), table.name));
    return counts;
  } finally {
    db.closeSync();
  }
}
