/** DuckDB, kept to files: it fetches nothing, and what does not fit in memory goes to `spill`. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** A database without tables. Who opens it closes it. */
export async function openDatabase(spill: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: '512MB',
    threads: '2',
    temp_directory: spill,
  });
  const db = await instance.connect();
  await db.run("SET TimeZone = 'UTC'");
  return db;
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name of a column: `group` is a word of SQL too. */
export const identifier = (name: string): string => `"${name}"`;

/** A file to read: DuckDB takes these signs in a name for a pattern. */
export const filePath = (path: string): string => quoted(path.replaceAll(/[*?[]/g, '[$&]'));
