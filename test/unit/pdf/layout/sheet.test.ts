/** The sheet on top is one page, whatever stands on it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annex } from '../../../../src/domain/annex.ts';
import { letterLanguages } from '../../../../src/domain/language.ts';
import { letterKinds } from '../../../../src/domain/letter.ts';
import { layoutLetterSet } from '../../../../src/pdf/layout/letter-set.ts';
import { crowded, nasty, typed } from '../../complaint/annexes/crowded.ts';
import { type Asked, annexOf } from '../../complaint/annexes/orders.ts';
import { letterOf } from '../../docx/model-letters.ts';
import { piecesOf, type } from '../laid.ts';

const laid = (annex: Annex) =>
  layoutLetterSet({ letter: letterOf([]), annexes: [annex] }, type, () => ({
    first: 900,
    last: 999,
  }));

function sheetOf(words: string, asked: Asked) {
  const sender = { name: words, addressLines: [words, words], email: words };
  const contents = crowded(words, 'recording-interview', 30);
  const [part] = laid(
    annexOf('triage-sheet', contents, { details: typed(words), sender, ...asked }),
  );
  return part?.pages ?? [];
}

describe('the sheet is one A4', { timeout: 120_000 }, () => {
  test.each(nasty)('with %s everywhere', (_name, words) => {
    for (const language of letterLanguages)
      expect(sheetOf(words, { language, letter: 'ap-complaint' })).toHaveLength(1);
  });

  test('with each letter, in type that is not made smaller', () => {
    for (const language of letterLanguages)
      for (const letter of letterKinds) {
        const pages = sheetOf('Dit is een zin. ', { language, letter });
        expect(pages).toHaveLength(1);
        expect(Math.max(...piecesOf(pages).map(({ size }) => size))).toBeGreaterThan(11);
      }
  });

  test('with any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (words) => {
        expect(sheetOf(words, { language: 'nl' })).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });
});
