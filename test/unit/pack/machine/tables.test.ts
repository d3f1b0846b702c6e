/** The tables of a pack: what their rows hold, and that JSON Lines and CSV say the same. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { asDay } from '../../../../src/domain/instant.ts';
import { editions } from '../../../../src/domain/pack.ts';
import { machineFiles } from '../../../../src/pack/machine/machine-files.ts';
import { allTables } from '../../../../src/pack/machine/tables/all-tables.ts';
import { restore } from '../../../../src/pack/machine/tables/csv-cell.ts';
import type { Value } from '../../../../src/pack/machine/tables/table.ts';
import { fullDossier, machineInputOf, roomOnly, sentStep } from './inputs.ts';
import { readCsv } from './read-csv.ts';

const input = machineInputOf(fullDossier());
const files = new Map(machineFiles(input).map(({ path, text }) => [path, text]));

function fileOf(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}

const linesOf = (name: string): Record<string, Value>[] =>
  fileOf(`tables/${name}.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
ajv.addSchema(JSON.parse(fileOf('schemas/tables.schema.json')));

const validatorOf = (name: string) => {
  const validate = ajv.getSchema(`urn:kantlijn:schema:tables:1#/$defs/${name}`);
  if (!validate) throw new Error(`no schema of ${name}`);
  return validate;
};

type Metadata = {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly { readonly name: string }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys: readonly { readonly reference: { readonly resource: string } }[];
    };
  }[];
};
const metadata: Metadata = JSON.parse(fileOf('tables/csv-metadata.json'));

const readme = readFileSync(
  resolve(import.meta.dirname, '../../../../src/pack/machine/README.md'),
  'utf8',
);

describe.each(allTables)('table $name', ({ name, columns, key, refers }) => {
  test('has a row to look at', () => {
    expect(linesOf(name)).not.toHaveLength(0);
  });

  test('every line keeps its JSON Schema, its columns in their order', () => {
    const validate = validatorOf(name);
    for (const line of linesOf(name)) {
      expect(validate(line), JSON.stringify([line, validate.errors])).toBe(true);
      expect(Object.keys(line)).toEqual(Object.keys(columns));
    }
  });

  test('no two rows have the same key', () => {
    const keys = linesOf(name).map((line) => JSON.stringify(key.map((column) => line[column])));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('what a row refers to is there', () => {
    for (const { column, table, of } of refers) {
      const there = new Set(linesOf(table).map((line) => line[of]));
      for (const line of linesOf(name)) {
        const value = line[column];
        if (value !== null) expect(there, `${column} of ${name}`).toContain(value);
      }
    }
  });

  test('the CSV says the same as the JSON Lines', () => {
    const [head, ...rows] = readCsv(fileOf(`tables/${name}.csv`), ',');
    expect(head).toEqual(Object.keys(columns));
    const said = rows.map((row) =>
      Object.fromEntries(
        Object.entries(columns).map(([column], at) => [column, restore(row[at] ?? '')]),
      ),
    );
    const meant = linesOf(name).map((line) =>
      Object.fromEntries(
        Object.entries(line).map(([column, value]) => [column, String(value ?? '')]),
      ),
    );
    expect(said).toEqual(meant);
  });

  test('no cell of the CSV begins a formula', () => {
    for (const row of readCsv(fileOf(`tables/${name}.csv`), ','))
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('the README has its columns, and its key', () => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
    const cells = row
      .split('|')
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, one]) => one));
    expect(cells.slice(-3, -1)).toEqual([key, Object.keys(columns)]);
  });

  test('its metadata describe the columns of the CSV, and what they refer to', () => {
    const described = metadata.tables.find(({ url }) => url === `${name}.csv`);
    const [head] = readCsv(fileOf(`tables/${name}.csv`), ',');
    expect(described?.tableSchema.columns.map((column) => column.name)).toEqual(head);
    expect(described?.tableSchema.primaryKey).toEqual(key);
    for (const { reference } of described?.tableSchema.foreignKeys ?? [])
      expect(metadata.tables.map(({ url }) => url)).toContain(reference.resource);
  });

  test('a line with a column too many, too few or of another kind is refused', () => {
    const validate = validatorOf(name);
    const [line = {}] = linesOf(name);
    const [first = ''] = Object.keys(columns);
    const { [first]: _gone, ...rest } = line;
    expect(validate({ ...line, surplus: 1 })).toBe(false);
    expect(validate(rest)).toBe(false);
    expect(validate({ ...line, [first]: {} })).toBe(false);
  });
});

test('a formula that somebody typed is text in a spreadsheet, and itself in the JSON Lines', () => {
  const [record] = linesOf('records');
  expect(record?.note).toMatch(/^=1\+1/);
  expect(fileOf('tables/records.csv')).toContain(`"'=1+1`);
});

test('the order in which rows come does not matter', () => {
  const contents = fullDossier();
  const turned = {
    ...contents,
    records: contents.records.toReversed(),
    annotations: contents.annotations.toReversed(),
    steps: contents.steps.toReversed(),
  };
  expect(machineFiles(machineInputOf(turned))).toEqual(machineFiles(input));
});

test('a pack for the organisation or for a tip tells of no step, whatever the dossier holds', () => {
  const all = machineFiles(machineInputOf(fullDossier(), { edition: 'organisation' }));
  const text = all.map((file) => file.text).join('');
  expect(text).not.toContain(sentStep.id);
  expect(text).not.toContain('2026-11-27');
  for (const edition of editions) {
    const steps = machineFiles(machineInputOf(fullDossier(), { edition })).find(
      ({ path }) => path === 'tables/steps.jsonl',
    );
    expect(steps?.text === '').toBe(edition === 'organisation' || edition === 'anonymous');
  }
});

test('the chronology is in the order of time, with dates as well as they are known', () => {
  const events = linesOf('events');
  expect(events.map(({ date_edtf, what, detail }) => [date_edtf, what, detail])).toEqual([
    ['2021~', 'said', 'going-on-since'],
    ['2025~', 'in-file', 'signed'],
    ['2025-03', 'said', 'happened-on'],
    ['2025-11', 'in-file', 'dated'],
    ['2026-03-03', 'happened', null],
    ['2026-03-03', 'happened', null],
    ['2026-03-03', 'happened', null],
    ['2026-11-25', 'captured', null],
    ['2026-11-25', 'reported', null],
    ['2026-11-25', 'reported', null],
    ['2026-11-25', 'reported', null],
    ['2026-11-25', 'reported', null],
    ['2026-11-27', 'sent', 'access'],
    ['2026-11-28', 'received-there', 'access'],
    ['2026-12-02', 'changed', 'changed'],
    ['2026-12-20', 'answered', 'refused'],
  ]);
});

test('a step that was written down by mistake stands nowhere', () => {
  const steps = [{ ...sentStep, isWithdrawn: true }];
  const made = machineFiles(machineInputOf({ ...fullDossier(), steps }));
  expect(made.map(({ text }) => text).join('')).not.toContain(sentStep.id);
});

test('a dossier without pages, letters or steps has all tables, most of them empty', () => {
  const made = machineFiles(machineInputOf(roomOnly(), { letters: [], day: asDay('2026-11-26') }));
  for (const { name } of allTables)
    expect(made.some(({ path }) => path === `tables/${name}.jsonl`)).toBe(true);
});
