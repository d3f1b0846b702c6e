/** What the columns of the tables are, in a form that programs know: W3C CSV on the Web (2015). */
import { stableJson } from '../../stable-json.ts';
import type { Column, Datatype, Table } from './table.ts';

/** EDTF level 1 as far as it is used here: `2025`, `2025-03`, `2025-03-14`, each perhaps with `~`. */
export const edtfPattern = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?~?';

const datatypeOf = (type: Datatype) =>
  type === 'edtf' ? { base: 'string', format: edtfPattern } : type;

const columnOf = ([name, { type, isNullable, says }]: readonly [string, Column]) => ({
  name,
  titles: name,
  datatype: datatypeOf(type),
  required: !isNullable,
  'dc:description': says,
});

const tableOf = ({ name, says, columns, key, refers }: Table) => ({
  url: `${name}.csv`,
  'dc:description': says,
  tableSchema: {
    columns: Object.entries(columns).map(columnOf),
    primaryKey: key,
    foreignKeys: refers.map(({ column, table, of }) => ({
      columnReference: column,
      reference: { resource: `${table}.csv`, columnReference: of },
    })),
  },
});

/** `csv-metadata.json`, for all tables together. */
export const csvMetadata = (tables: readonly Table[]): string =>
  stableJson({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\n'] },
    'dc:description':
      'A text that begins with = + - @ or an apostrophe has an apostrophe before it here, and not in the JSON Lines beside it.',
    tables: tables.map(tableOf),
  });
