/** What `tables.md` says of the tables is what they are. After a change: `npx vitest -u` writes it anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { queryNames } from '../../../src/cli/ask-tables.ts';
import { findingsTable, packsTable } from '../../../src/cli/own-tables.ts';
import { packTables, type Table } from '../../../src/cli/tables.ts';
import { allTables } from '../../../src/pack/machine/tables/all-tables.ts';

const parquet: Readonly<Record<string, string>> = {
  string: 'text',
  edtf: 'text (EDTF)',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  date: 'DATE',
  dateTime: 'TIMESTAMP',
};

const inPack = (name: string) => allTables.find((table) => table.name === name);

const section = (table: Table): string => {
  const { says, columns } = inPack(table.name) ?? expect.fail(table.name);
  const rows = Object.entries(table.columns).map(
    ([name, type]) => `| \`${name}\` | ${parquet[type]} | ${columns[name]?.says ?? ''} |`,
  );
  const left = Object.keys(columns).filter((name) => !Object.hasOwn(table.columns, name));
  const stays = left.length > 0 ? [`Stays in the packs: ${left.join(', ')}.`, ''] : [];
  return [
    `## ${table.name}`,
    '',
    `${says} The same thing: ${table.key.join(', ')}.`,
    '',
    ...stays,
    '| Column | Type | What it is |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
};

const head = `# Tables of many packs

Written from the code: \`test/unit/cli/tables.test.ts\`. Before these columns each table has \`pack_no\` (BIGINT), the row of \`packs\` that it came from; behind them \`counts\` (BOOLEAN), true for one of the rows that say the same thing.

`;

test('tables.md says what each column is', async () => {
  const text = head + packTables.map(section).join('\n');
  await expect(text).toMatchFileSnapshot('../../../src/cli/tables.md');
});

const readme = readFileSync(join(import.meta.dirname, '../../../src/cli/README.md'), 'utf8');

test('the README names every question, and every column of the tables of our own', () => {
  for (const name of queryNames()) expect(readme).toContain(`| \`${name}\` |`);
  for (const { name, columns } of [packsTable, findingsTable]) {
    expect(readme).toContain(`\`${name}\``);
    for (const column of Object.keys(columns)) expect(readme).toContain(`\`${column}\``);
  }
});

test('no table is taken that counts by the numbers of one pack', () => {
  expect(packTables.map(({ name }) => name)).not.toContain('files');
  for (const { key, columns } of packTables)
    expect(key.filter((name) => !Object.hasOwn(columns, name))).toEqual([]);
});
