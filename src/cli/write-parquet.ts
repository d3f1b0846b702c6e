/**
 * Writes the tables as Parquet, through DuckDB, with column types that every reader of Parquet knows:
 * text, BIGINT, DOUBLE, BOOLEAN, DATE, and TIMESTAMP in microseconds of UTC.
 */
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { countsExpression } from './count-once.ts';
import { findingsTable, packsTable } from './own-tables.ts';
import { rowFile } from './row-files.ts';
import { type ColumnType, packTables, recordsTable, type Table } from './tables.ts';

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  whole: 'BIGINT',
  number: 'DOUBLE',
  'yes-no': 'BOOLEAN',
  day: 'DATE',
  moment: 'TIMESTAMPTZ',
};

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** DuckDB takes a name with these for a pattern. */
const asPath = (path: string) => quoted(path.replaceAll(/[*?[]/g, '[$&]'));

/** The rows as they were set down. */
function rowsOf(work: string, table: Table): string {
  const types = Object.entries(table.columns).map(([name, type]) => `${name}: '${sqlTypes[type]}'`);
  const columns = `{pack_no: 'BIGINT', ${types.join(', ')}}`;
  const path = asPath(rowFile(work, table));
  return `read_json(${path}, format = 'newline_delimited', columns = ${columns})`;
}

const copyTo = (query: string, file: string) =>
  `COPY (${query}) TO ${quoted(file)} (FORMAT parquet, COMPRESSION snappy)`;

const keyOf = ({ key }: Table) => key.map((name) => `t.${name}`).join(', ');

/** The rows of packs that were taken, each with whether it counts, always in the same order. */
const takenRows = (work: string, table: Table): string =>
  `SELECT t.*, ${countsExpression(table)} AS counts
   FROM ${rowsOf(work, table)} t JOIN taken p USING (pack_no)
   ORDER BY t.pack_no, ${keyOf(table)}, ALL`;

/** A database that reads nothing but files, fetches no extension, and keeps what is too large on disk. */
async function connected(work: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: '512MB',
    threads: '2',
    temp_directory: join(work, 'spill'),
  });
  const db = await instance.connect();
  await db.run("SET TimeZone = 'UTC'");
  return db;
}

export type TableCount = { readonly name: string; readonly rows: number; readonly counted: number };

async function countOf(db: DuckDBConnection, file: string, name: string): Promise<TableCount> {
  const read = await db.runAndReadAll(
    `SELECT count(*)::DOUBLE, (count(*) FILTER (WHERE counts))::DOUBLE FROM read_parquet(${asPath(file)})`,
  );
  const [rows, counted] = read.getRows()[0] ?? [];
  return { name, rows: Number(rows), counted: Number(counted) };
}

export const parquetFile = (folder: string, { name }: Table): string =>
  join(folder, `${name}.parquet`);

/** The records that count are looked up for everything that hangs on a record, so they come first. */
async function writeRecords(db: DuckDBConnection, work: string, out: string) {
  const file = parquetFile(out, recordsTable);
  await db.run(copyTo(takenRows(work, recordsTable), file));
  await db.run(
    `CREATE TABLE counted AS SELECT pack_no, record_id FROM read_parquet(${asPath(file)}) WHERE counts`,
  );
}

/** Reads the row files in `work` and writes one Parquet file for each table to `out`. */
export async function writeParquet(work: string, out: string): Promise<TableCount[]> {
  const db = await connected(work);
  try {
    for (const table of [packsTable, findingsTable]) {
      const rows = `SELECT * FROM ${rowsOf(work, table)} t ORDER BY pack_no, ${keyOf(table)}`;
      await db.run(copyTo(rows, parquetFile(out, table)));
    }
    await db.run(
      `CREATE TABLE taken AS FROM read_parquet(${asPath(parquetFile(out, packsTable))}) WHERE standing = 'taken'`,
    );
    await writeRecords(db, work, out);
    for (const table of packTables.filter((one) => one !== recordsTable))
      await db.run(copyTo(takenRows(work, table), parquetFile(out, table)));
    const counts: TableCount[] = [];
    for (const table of packTables)
      counts.push(await countOf(db, parquetFile(out, table), table.name));
    return counts;
  } finally {
    db.closeSync();
  }
}
