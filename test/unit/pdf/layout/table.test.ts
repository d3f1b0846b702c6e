/** Tables on pages: whole, with their header on each, read once. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../../src/domain/letter.ts';
import { columnWidths } from '../../../../src/pdf/layout/column-widths.ts';
import { layoutExhibit } from '../../../../src/pdf/layout/exhibit.ts';
import type { LaidPage, StructElement } from '../../../../src/pdf/layout/placed.ts';
import { piecesOf, readBack, type } from '../laid.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;
type Row = Table['rows'][number];

const text = (words: string): Inline => ({ kind: 'text', text: words });

const laid = (rows: readonly Row[], columns: readonly string[] = ['Nummer', 'Wat']): LaidPage[] =>
  layoutExhibit(
    {
      number: 1,
      language: 'nl',
      title: 'Bijlage 1',
      blocks: [{ kind: 'table', caption: 'Opschrift', columns, rows }],
      pictures: [],
    },
    type,
  );

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => [[text(`rij${at}`)], [text('een woord of wat')]]);

const elementsOn = (pages: readonly LaidPage[], role: string): StructElement[] => {
  const all = new Set<StructElement>();
  for (const { of } of piecesOf(pages)) for (let one = of; one; one = one.parent) all.add(one);
  return [...all].filter((one) => one.role === role);
};

const headersOn = (page: LaidPage) => piecesOf([page]).filter((piece) => piece.text === 'Nummer');

describe('a table over more pages', { timeout: 60_000 }, () => {
  const pages = laid(rowsOf(200));

  test('shows its header at the head of each, and is read with it once', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (const [at, page] of pages.entries()) {
      expect(headersOn(page)).toHaveLength(1);
      expect(headersOn(page).every(({ of }) => (at === 0 ? of !== null : of === null))).toBe(true);
    }
    expect(elementsOn(pages, 'THead')).toHaveLength(1);
    expect(elementsOn(pages, 'TH').map(({ scope }) => scope)).toEqual(['Column', 'Column']);
  });

  test('is one table with all of its rows and cells', () => {
    expect(elementsOn(pages, 'Table')).toHaveLength(1);
    expect(elementsOn(pages, 'TR')).toHaveLength(201);
    expect(elementsOn(pages, 'TD')).toHaveLength(400);
  });

  test('never leaves its header alone at the foot of a page', () => {
    for (const page of pages)
      expect(piecesOf([page]).some((one) => one.text.startsWith('rij'))).toBe(true);
  });
});

test('10,000 rows all come back, in their order', { timeout: 60_000 }, () => {
  const words = readBack(laid(rowsOf(10_000)));
  expect([...words.matchAll(/rij(\d+)/g)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 10_000 }, (_, at) => at),
  );
});

test('a cell that is higher than a page goes on over the next, and loses nothing', () => {
  const long = Array.from({ length: 3_000 }, (_, at) => `woord${at}`).join(' ');
  const pages = laid([[[text(long)], [text('kort')]]]);
  expect(pages.length).toBeGreaterThan(1);
  const words = piecesOf(pages).filter(({ of }) => of?.role === 'TD' && of.parent?.role === 'TR');
  expect(
    words
      .map((piece) => piece.text)
      .join('')
      .replace('kort', ''),
  ).toBe(long);
  expect(elementsOn(pages, 'TD')).toHaveLength(2);
});

test('a row has all of its cells, also those that say nothing', () => {
  const pages = laid([[[], [{ kind: 'said', text: '\u200b' }]]], ['', 'Wat']);
  expect(elementsOn(pages, 'TD')).toHaveLength(2);
  expect(elementsOn(pages, 'TH')).toHaveLength(2);
});

test('without columns there is no table, and its caption is still said', () => {
  const pages = laid([], []);
  expect(elementsOn(pages, 'Table')).toEqual([]);
  expect(readBack(pages)).toContain('Opschrift');
});

describe('columns', () => {
  const wanted = fc.record({ word: fc.nat({ max: 400 }), more: fc.nat({ max: 2_000 }) });
  const sign = 7;
  const columns = fc
    .array(wanted, { minLength: 1, maxLength: 12 })
    .map((all) => all.map(({ word, more }) => ({ sign, word, cell: word + more })));

  test('are as wide as the table together, and none is without room', () => {
    fc.assert(
      fc.property(columns, (some) => {
        const widths = columnWidths(some, 480);
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(480);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });

  test('have room for a word that is not half of the table', () => {
    expect(
      columnWidths(
        [
          { sign, word: 60, cell: 60 },
          { sign, word: 80, cell: 4_000 },
        ],
        480,
      )[0],
    ).toBeGreaterThanOrEqual(60);
  });
});
