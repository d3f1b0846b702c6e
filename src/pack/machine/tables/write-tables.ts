/** The tables as files: JSON Lines for programs, CSV for whatever reads nothing else. */
import type { PackFile } from '../../pack-input.ts';
import type { MachineInput } from '../input.ts';
import { wellFormed } from '../well-formed.ts';
import { allTables } from './all-tables.ts';
import { defuse, quoted } from './csv-cell.ts';
import { csvMetadata } from './csv-metadata.ts';
import { tablesSchema } from './row-schemas.ts';
import type { AnyRow, Table, Value } from './table.ts';

const folder = 'tables';

/** Columns in the order of the table, so that the same rows are the same bytes. */
const jsonLine = (names: readonly string[], row: AnyRow): string =>
  `${JSON.stringify(Object.fromEntries(names.map((name) => [name, wellFormed(row[name] ?? null)])))}\n`;

/** Empty for what is not known; `true` and `false`; texts that begin like a formula defused. */
function cell(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  const plain = typeof value === 'string' ? defuse(value.toWellFormed()) : String(value);
  return /[",\r\n]/.test(plain) ? quoted(plain) : plain;
}

const csvLine = (cells: readonly string[]): string => `${cells.join(',')}\n`;

function filesOf(one: Table, input: MachineInput): PackFile[] {
  const names = Object.keys(one.columns);
  const rows = one.rowsOf(input);
  const lines = rows.map((row) => csvLine(names.map((name) => cell(row[name]))));
  return [
    {
      path: `${folder}/${one.name}.jsonl`,
      text: rows.map((row) => jsonLine(names, row)).join(''),
    },
    { path: `${folder}/${one.name}.csv`, text: csvLine(names) + lines.join('') },
  ];
}

/** All tables, and what their columns are: for CSV (W3C CSV on the Web), and for the lines of JSON. */
export const tableFiles = (input: MachineInput): PackFile[] => [
  { path: `${folder}/csv-metadata.json`, text: csvMetadata(allTables) },
  { path: 'schemas/tables.schema.json', text: tablesSchema(allTables) },
  ...allTables.flatMap((one) => filesOf(one, input)),
];
