/** One document, three renderings: HTML, plain text and DOCX of a letter with annexes say the same words. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderSetHtml } from '../../../src/complaint/render-html.ts';
import { betweenPages, renderSetText } from '../../../src/complaint/render-text.ts';
import { letterDocx } from '../../../src/docx/letter-docx.ts';
import { xmlText } from '../../../src/docx/xml-text.ts';
import type { LetterSet } from '../../../src/domain/annex.ts';
import { anyWord } from '../complaint/any-block.ts';
import { setOf } from '../complaint/any-set.ts';
import { sayHtmlAgain } from '../complaint/read-html.ts';
import { fullSet, madeAt } from './model-letters.ts';
import { blocksOf } from './read-docx.ts';
import { sayAgain, wordsOf } from './say-again.ts';

/** Headings are capitals in the plain text, so all three are compared in capitals. */
const loud = (text: string) => wordsOf(text.toLocaleUpperCase('tr').replaceAll('I', 'İ'));

const inText = (set: LetterSet) => loud(renderSetText(set).replaceAll(betweenPages, ''));
const inHtml = (set: LetterSet) => loud(sayHtmlAgain(renderSetHtml(set)));
const inDocx = async (set: LetterSet) =>
  loud(sayAgain(blocksOf(await letterDocx(set, { madeAt }))));

const expectSameWords = async (set: LetterSet) => {
  const words = inText(set);
  expect(inHtml(set)).toEqual(words);
  expect(await inDocx(set)).toEqual(words);
};

/** No white space, no lone sign that a quote or a page has before it, nothing that XML or HTML forbids. */
const anyVisible = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((word) => !/\s|^[>*☐]/.test(word) && xmlText(word) === word);

test.each([
  ['plain', anyWord],
  ['any visible', anyVisible],
])(
  'letters with any annexes, in %s words',
  async (_, word) => {
    await fc.assert(fc.asyncProperty(setOf(word), expectSameWords), { numRuns: 40 });
  },
  60_000,
);

test.each(['Zij zei «مرحبا 123» tegen mij', '<b>x</b> &amp; {} $& `', '🙈 👩‍👩‍👧', 'woord'])(
  '%j in every place of a letter with all its annexes',
  async (words) => expectSameWords(fullSet(words)),
);
