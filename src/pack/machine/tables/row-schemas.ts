/** What each line of each table may be: JSON Schema 2020-12, made of the columns. */
import { stableJson } from '../../stable-json.ts';
import { edtfPattern } from './csv-metadata.ts';
import type { Column, Datatype, Table } from './table.ts';

const types: Readonly<Record<Datatype, object>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  dateTime: { type: 'string', format: 'date-time', pattern: 'Z$' },
  edtf: { type: 'string', pattern: `^${edtfPattern}$` },
};

/** Where nothing may be said, an empty text is no way to say it. */
const notEmpty = (type: Datatype) => (type === 'string' ? { minLength: 1 } : {});

const valueSchema = ({ type, isNullable, says }: Column) => ({
  description: says,
  ...(isNullable
    ? { anyOf: [{ ...types[type], ...notEmpty(type) }, { type: 'null' }] }
    : types[type]),
});

const rowSchema = ({ says, columns }: Table) => ({
  description: says,
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, valueSchema(column)]),
  ),
  required: Object.keys(columns),
  additionalProperties: false,
});

export const tablesSchemaId = 'urn:kantlijn:schema:tables:1';

/** `tables.schema.json`: under `$defs` the form of a line of each table, by its name. */
export const tablesSchema = (tables: readonly Table[]): string =>
  stableJson({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: tablesSchemaId,
    title: 'Lines of the tables of an evidence pack, version 1',
    $defs: Object.fromEntries(tables.map((table) => [table.name, rowSchema(table)])),
  });
