/** What strangers put in their tables, and what comes out as Parquet, read by a program that is not DuckDB. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, expect, test, vi } from 'vitest';
import { findingsTable, packsTable } from '../../../src/cli/own-tables.ts';
import { openRowFiles } from '../../../src/cli/row-files.ts';
import { rowIn, type TableRow } from '../../../src/cli/table-row.ts';
import { packTables, type Table } from '../../../src/cli/tables.ts';
import { parquetFile, writeParquet } from '../../../src/cli/write-parquet.ts';

// Packs are written, checked and collected for real.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nothing = Object.fromEntries(Object.keys(packsTable.columns).map((name) => [name, null]));
const taken = { ...nothing, file: 'a.zip', standing: 'taken', verdict: 'intact', findings: 0 };

let runs = 0;

/** The tables of one pack with these rows; the folder that they lie in. */
async function writeRows(rows: readonly (readonly [Table, TableRow])[]): Promise<string> {
  runs += 1;
  const work = join(folder, String(runs));
  const out = join(work, 'out');
  mkdirSync(out, { recursive: true });
  const files = await openRowFiles(work, [packsTable, findingsTable, ...packTables]);
  await files.add(packsTable, 1, taken);
  for (const [table, row] of rows) await files.add(table, 1, row);
  await files.close();
  await writeParquet(work, out);
  return out;
}

const readRows = async (out: string, table: Table) =>
  parquetReadObjects({ file: await asyncBufferFromFile(parquetFile(out, table)) });

const tableOf = (name: string): Table =>
  packTables.find((table) => table.name === name) ?? expect.fail(name);

const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', 'a\0b', "'; DROP", '\u2028'),
);
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** What a column may hold, at its edges too. */
const right: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: word,
  integer: fc.maxSafeInteger(),
  boolean: fc.boolean(),
  date: day.map((moment) => moment.slice(0, 10)),
  dateTime: day,
  edtf: fc.constantFrom('2021~', '2025-03', '2025-03-14'),
};

const wrong = fc.oneof(
  fc.double(),
  fc.constantFrom('2026-02-30', '0000-01-01', '+275760-09-13T00:00:00.000Z', [], {}, true, 7),
);

const cellOf = (type: string) =>
  fc.oneof(
    { weight: 40, arbitrary: right[type] ?? expect.fail(type) },
    { weight: 20, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: wrong },
  );

const aLine = (table: Table) =>
  fc
    .record(
      Object.fromEntries(Object.entries(table.columns).map(([name, type]) => [name, cellOf(type)])),
      { requiredKeys: [] },
    )
    .map((row) => JSON.stringify(row));

/** As the other program gives it, in the form of a row. */
const asCell = (value: unknown, type: string): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, type === 'date' ? 10 : undefined);
  return typeof value === 'bigint' ? Number(value) : value;
};

test('a row is refused, or comes out as it went in, whatever it says', async () => {
  const lines = packTables.flatMap((table) =>
    fc.sample(aLine(table), 300).map((line) => [table, rowIn(line, table)] as const),
  );
  const rows = lines.flatMap(([table, row]) => (row === null ? [] : [[table, row] as const]));
  const out = await writeRows(rows);
  for (const table of packTables) {
    const written = rows.flatMap(([of, row]) => (of === table ? [JSON.stringify(row)] : []));
    expect(written.length, table.name).toBeGreaterThan(50);
    expect(written.length, table.name).toBeLessThan(300);
    const read = (await readRows(out, table)).map((row) =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(table.columns).map(([name, type]) => [name, asCell(row[name], type)]),
        ),
      ),
    );
    expect(read.toSorted(), table.name).toEqual(written.toSorted());
  }
}, 60_000);

test.each([
  ['no JSON', '{"record_id":'],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['a number where a text is due', '{"record_id":1}'],
  ['a text where yes or no is due', '{"is_derived":"true"}'],
  ['a day that there is not', '{"happened_on":"2026-02-30"}'],
  ['a moment without a zone', '{"sealed_at":"2026-02-28T10:00:00"}'],
  ['a date that is no date', '{"since":"soon"}'],
])('%s is no row', (_, line) => {
  expect(rowIn(line, tableOf('records'))).toBeNull();
});

test('a column that is not known is left where it is, and one that is missing is empty', () => {
  const row = rowIn('{"capture_id":"c","host":"h","colour":"red"}', tableOf('hosts'));
  expect(row).toMatchObject({ capture_id: 'c', host: 'h', domain: null });
  expect(row).not.toHaveProperty('colour');
});

test('a key that every object has is no column', () => {
  expect(rowIn('{"__proto__":{"host":"h"}}', tableOf('hosts'))).toMatchObject({ host: null });
});

/** What Parquet calls the types that readers of many years have: no times, decimals or nested ones. */
const known = new Set([
  'BYTE_ARRAY UTF8',
  'INT64 INT_64',
  'BOOLEAN',
  'INT32 DATE',
  'INT64 TIMESTAMP_MICROS',
]);

test('every column has a type that any reader of Parquet knows, and Snappy packs it', async () => {
  const row = rowIn('{"record_id":"r","sealed_at":"2026-02-28T10:00:00.000Z"}', tableOf('records'));
  const out = await writeRows(row ? [[tableOf('records'), row]] : []);
  for (const table of [packsTable, findingsTable, ...packTables]) {
    const { schema, row_groups } = await parquetMetadataAsync(
      await asyncBufferFromFile(parquetFile(out, table)),
    );
    const types = schema
      .slice(1)
      .map(({ type, converted_type }) => [type, converted_type].filter(Boolean).join(' '));
    expect(types.filter((type) => !known.has(type))).toEqual([]);
    expect(schema.slice(1).filter(({ repetition_type }) => repetition_type === 'REPEATED')).toEqual(
      [],
    );
    const codecs = row_groups.flatMap(({ columns }) => columns.map((one) => one.meta_data?.codec));
    expect(codecs.filter((codec) => codec !== 'SNAPPY' && codec !== 'UNCOMPRESSED')).toEqual([]);
  }
});

test('moments are in UTC, wherever they are read', async () => {
  const row = rowIn('{"record_id":"r","sealed_at":"2026-07-01T22:30:00.000Z"}', tableOf('records'));
  const out = await writeRows(row ? [[tableOf('records'), row]] : []);
  const file = await asyncBufferFromFile(parquetFile(out, tableOf('records')));
  const { schema } = await parquetMetadataAsync(file);
  const sealed = schema.find(({ name }) => name === 'sealed_at');
  expect(sealed?.logical_type).toMatchObject({ type: 'TIMESTAMP', isAdjustedToUTC: true });
  expect((await readRows(out, tableOf('records')))[0]?.sealed_at).toEqual(
    new Date('2026-07-01T22:30:00.000Z'),
  );
});
