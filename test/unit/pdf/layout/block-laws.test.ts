/** Whatever the blocks are: nothing is lost, everything stands on the paper, every sign has a glyph. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/domain/language.ts';
import type { Block, Inline } from '../../../../src/domain/letter.ts';
import { layoutLetterSet } from '../../../../src/pdf/layout/letter-set.ts';
import { letterFrame } from '../../../../src/pdf/layout/measures.ts';
import type { LaidPage } from '../../../../src/pdf/layout/placed.ts';
import { blockOf } from '../../complaint/any-block.ts';
import { oneQuote } from '../../complaint/dossiers.ts';
import { letterFor } from '../../complaint/letters.ts';
import { piecesOf, reach, readBack, type } from '../laid.ts';

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');

function wordsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOf(block.inlines)];
    case 'list':
      return block.items.map(textOf);
    case 'quote':
      return [block.text, block.source];
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flatMap((row) => row.map(textOf))];
    case 'facts':
      return block.rows.flatMap(({ name, value }) => [name, textOf(value)]);
    case 'fill-in':
      return [block.question, ...block.choices];
  }
}

const latin = fc.stringMatching(/^[A-Za-z0-9 ,.()-]{1,80}$/);
const wild = fc.oneof(
  latin,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'هذا نص عربي، رقم 2026-11-26 (مهم).',
    'Zij zei «أهلاً» en ging.',
    'İstanbul’da ığdır',
  ),
  fc.constantFrom(
    'x'.repeat(900),
    '﷽'.repeat(30),
    'a\n\nb\tc',
    '👩‍👩‍👧‍👦!',
    `e${'\u0301'.repeat(40)}`,
  ),
);

const laid = (blocks: readonly Block[], language: (typeof languages)[number]): LaidPage[] => {
  const annex = { kind: 'method' as const, language, title: '', blocks };
  const set = { letter: letterFor(oneQuote('In spreekkamer 2 nemen wij op.')), annexes: [annex] };
  return [...(layoutLetterSet(set, type, () => null)[1]?.pages ?? [])];
};

const anyLanguage = fc.constantFrom(...languages);
const blocksOf = (word: fc.Arbitrary<string>) => fc.array(blockOf(word), { maxLength: 12 });

/** One sign of it is wider than the column would be. */
const wideSign: Block = {
  kind: 'table',
  caption: '-',
  columns: ['', ''],
  rows: [
    [
      [{ kind: 'said', text: 'x'.repeat(900) }],
      [
        { kind: 'in-language', language: 'nl', text: `e${'\u0301'.repeat(40)}` },
        { kind: 'strong', text: '﷽'.repeat(30) },
      ],
    ],
  ],
};

describe('of any blocks', { timeout: 60_000 }, () => {
  test('every word comes back, in its order', () => {
    fc.assert(
      fc.property(blocksOf(latin), anyLanguage, (blocks, language) => {
        const words = blocks.flatMap(wordsIn).join('').replace(/\s/g, '');
        expect(readBack(laid(blocks, language))).toBe(words);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing stands in the margins', () => {
    const { left, width, top, bottom } = letterFrame;
    fc.assert(
      fc.property(blocksOf(wild), anyLanguage, (blocks, language) => {
        for (const item of laid(blocks, language).flatMap(({ items }) => items)) {
          const place = reach(item);
          expect(place.left).toBeGreaterThanOrEqual(left - 0.01);
          expect(place.right).toBeLessThanOrEqual(left + width + 0.01);
          expect(place.top).toBeGreaterThanOrEqual(top - 0.01);
          expect(place.bottom).toBeLessThanOrEqual(bottom + 0.01);
        }
      }),
      { numRuns: 60, examples: [[[wideSign], 'nl']] },
    );
  });

  test('every character that is drawn has a glyph in its font', () => {
    fc.assert(
      fc.property(blocksOf(wild), anyLanguage, (blocks, language) => {
        for (const { font, text } of piecesOf(laid(blocks, language)))
          for (const character of text)
            if (!type.fonts.covers(font, character.codePointAt(0) ?? 0))
              throw new Error(`${font} has no ${character.codePointAt(0)?.toString(16)}`);
      }),
      { numRuns: 60 },
    );
  });

  test('the same blocks give the same pages', () => {
    fc.assert(
      fc.property(blocksOf(wild), (blocks) => {
        expect(laid(blocks, 'nl')).toEqual(laid(blocks, 'nl'));
      }),
      { numRuns: 10 },
    );
  });
});
