/** The words of the screens: the same ones in every language, plain, and free of what we never say. */
import { describe, expect, test } from 'vitest';
import { commonQuestions } from '../../src/data/common-questions.ts';
import { practiceEntries } from '../../src/data/practices.ts';
import { ar } from '../../src/i18n/ar.ts';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { tr } from '../../src/i18n/tr.ts';
import { besideWords } from '../../src/verify/beside-words.ts';
import { findingWords } from '../../src/verify/finding-words.ts';
import { verdictWords } from '../../src/verify/verdict-words.ts';
import { wordsIn } from '../../src/verify-page/words.ts';

/** What stands on screens and comes from elsewhere. */
const besides = (language: 'nl' | 'en') => ({
  findings: findingWords[language],
  verdicts: verdictWords[language],
  beside: besideWords[language],
  verifyPage: wordsIn(language).page,
  practices: practiceEntries.map(({ texts }) => texts[language]),
  commonQuestions: commonQuestions.texts[language],
});

/** Every sentence, with the functions called for one and for many. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 2].flatMap((n) => sentences(value(n, n)));
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(sentences);
  return [];
}

const languages = [
  ['Dutch', { ...nl, ...besides('nl') }],
  ['English', { ...en, ...besides('en') }],
  ['Arabic', ar],
  ['Turkish', tr],
] as const;

describe.each(languages)('the words in %s', (_name, words) => {
  test('are never empty', () => {
    expect(sentences(words).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('never call anything against the law', () => {
    const judging =
      /illegal|unlawful|onrechtmatig|onwettig|verboden|strafbaar|غير قانوني|مخالف للقانون|yasa ?dışı|hukuka aykırı/i;
    expect(sentences(words).filter((text) => judging.test(text))).toEqual([]);
  });

  test('have sentences of at most 25 words', () => {
    const long = sentences(words)
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
});

test('Dutch says "u" and never "je"', () => {
  const familiar = /\b(je|jij|jouw|jullie)\b/i;
  expect(sentences({ ...nl, ...besides('nl') }).filter((text) => familiar.test(text))).toEqual([]);
});

test('an error says what is safe and what to do next, in more than one sentence', () => {
  const {
    'nothing-selected': _a,
    'selection-whole-document': _b,
    cancelled: _c,
    ...errors
  } = nl.codes;
  const short = Object.values(errors).filter((text) => text.split(/[.!?]\s/).length < 2);
  expect(short).toEqual([]);
});
