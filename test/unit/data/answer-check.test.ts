/** What an answer to a request for access must hold: dated, complete, and plain. */
import { expect, test } from 'vitest';
import { answerGuide, askOf } from '../../../src/data/answer-check.ts';
import { replyParts } from '../../../src/domain/answer-check.ts';
import { languages, letterLanguages } from '../../../src/domain/language.ts';
import { asAnswerGuide } from '../../../src/schemas/answer-guide.ts';
import { wordFaults } from './words.ts';

test('every letter of AVG 15(1) is there, and 15(2) and 15(3), each once', () => {
  const letters = [...'abcdefgh'].map((letter) => `15(1)(${letter})`);
  expect(replyParts.map((part) => answerGuide.articles[part])).toEqual(
    [...letters, '15(2)', '15(3)'].map((article) => ({ act: 'AVG', article })),
  );
});

test('it says where it was read, when, and by when to look again', () => {
  expect(answerGuide.sources.every(({ url }) => url.startsWith('https://'))).toBe(true);
  expect(answerGuide.checkBy > answerGuide.checkedOn).toBe(true);
});

test.each(letterLanguages)('the words in %s are plain and judge nothing', (language) => {
  expect(wordFaults(answerGuide.texts[language], language)).toEqual([]);
});

test('each part is asked in every language, and no two are asked alike', () => {
  for (const language of languages)
    expect(new Set(replyParts.map((part) => askOf(part, language))).size).toBe(replyParts.length);
});

test('a guide that lacks a part is refused', () => {
  const { copy: _copy, ...others } = answerGuide.articles;
  expect(() => asAnswerGuide({ ...answerGuide, articles: others })).toThrow();
});
