/**
 * A row of a table as it stands in a pack, checked: packs come from strangers, and what fits here is
 * taken by any program that reads Parquet.
 */
import { isApproximateDate } from '../domain/approximate-date.ts';
import { isDay, isInstant } from '../domain/instant.ts';
import type { Datatype } from '../pack/machine/tables/table.ts';
import type { Table } from './tables.ts';

export type Cell = string | number | boolean | null;
export type TableRow = Readonly<Record<string, Cell>>;

// DuckDB and Spark disagree on the calendar before the year 1, and nothing happened then.
const isInCalendar = (value: unknown) => typeof value === 'string' && !value.startsWith('0000');

const fits: Readonly<Record<Datatype, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => isDay(value) && isInCalendar(value),
  dateTime: (value) => isInstant(value) && isInCalendar(value),
  edtf: isApproximateDate,
};

/** The value, without half characters, which no file may hold; `undefined` when it is something else. */
function cellOf(value: unknown, type: Datatype): Cell | undefined {
  if (value === undefined || value === null) return null;
  if (!fits[type](value)) return undefined;
  if (typeof value === 'string') return value.toWellFormed();
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // Then it is no row either.
  }
}

/** The columns of `table` in that line, or `null` when one of them is of another type, or it is no row. */
export function rowIn(line: string, { columns }: Table): TableRow | null {
  const value = parsed(line);
  if (!isObject(value)) return null;
  const row: Record<string, Cell> = {};
  for (const [name, type] of Object.entries(columns)) {
    const cell = cellOf(Object.hasOwn(value, name) ? value[name] : null, type);
    if (cell === undefined) return null;
    row[name] = cell;
  }
  return row;
}
