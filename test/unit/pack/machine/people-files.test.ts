/** The tables for people: that a Dutch spreadsheet opens them, runs nothing, and loses nothing. */
import { expect, test } from 'vitest';
import type { LetterLanguage } from '../../../../src/domain/language.ts';
import { machineFiles } from '../../../../src/pack/machine/machine-files.ts';
import { restore } from '../../../../src/pack/machine/tables/csv-cell.ts';
import { fullDossier, machineInputOf } from './inputs.ts';
import { readCsv } from './read-csv.ts';

const textOf = (path: string, language: LetterLanguage = 'nl'): string =>
  machineFiles(machineInputOf(fullDossier(), { language })).find((file) => file.path === path)
    ?.text ?? '';

const rowsOf = (path: string): string[][] => readCsv(textOf(path).slice(1), ';');

test.each(['exhibits.csv', 'chronology.csv'])(
  '%s has a mark, quotes around every cell, and line ends of a spreadsheet',
  (path) => {
    const text = textOf(path);
    expect(text.startsWith('\uFEFF"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    const [head = [], ...rows] = rowsOf(path);
    expect(rows).not.toHaveLength(0);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const again = [head, ...rows]
      .map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`)
      .join('');
    expect(text).toBe(`\uFEFF${again}`);
  },
);

test.each(['exhibits.csv', 'chronology.csv'])('no cell of %s begins a formula', (path) => {
  for (const cell of rowsOf(path).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
});

test('a title that begins like a formula is there, behind an apostrophe', () => {
  const cells = rowsOf('exhibits.csv').flat();
  const title = '=HYPERLINK("https://x.example/";"Brief")';
  expect(cells).toContain(`'${title}`);
  expect(cells.map(restore)).toContain(title);
});

test('an exhibit has its number, its moment in both times, and the fingerprint of its file', () => {
  const [, first = []] = rowsOf('exhibits.csv');
  expect(first.slice(0, 2)).toEqual(['1', 'citaat']);
  expect(first.slice(3, 5)).toEqual(['2026-11-25 18:14:04', '2026-11-25T17:14:04.000Z']);
  expect(first[7]).toBe('1');
  expect(first[8]).toMatch(/^captures\/.*\/snapshot\.html$/);
  expect(first[9]).toMatch(/^[0-9a-f]{64}$/);
});

test('the chronology says it in words, in the order of time, with its source', () => {
  const [head, ...rows] = rowsOf('chronology.csv');
  expect(head?.slice(0, 4)).toEqual(['Datum (EDTF)', 'Wanneer', 'Wat', 'Bron']);
  expect(rows.map(([date]) => date)).toEqual([
    '2021~',
    '2025~',
    '2025-03',
    '2025-11',
    '2026-03-03',
    '2026-03-03',
    '2026-03-03',
    '2026-11-25',
    '2026-11-27',
    '2026-12-02',
    '2026-12-20',
  ]);
  const dated = rows.find(([date]) => date === '2025-11') ?? [];
  expect(dated[3]).toBe('bijlage 3, blad 1 van het stuk');
  expect(rows.at(-1)?.[2]).toMatch(/^Antwoord van /);
});

test('headings are in the language of the pack', () => {
  expect(textOf('exhibits.csv', 'en')).toContain('"Exhibit";"Kind"');
  expect(textOf('exhibits.csv', 'nl')).toContain('"Bijlage";"Soort"');
});
