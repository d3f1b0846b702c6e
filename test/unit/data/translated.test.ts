/** What the data says in Arabic and Turkish: all that Dutch says, and of the same. */
import { describe, expect, test } from 'vitest';
import { commonQuestions } from '../../../src/data/common-questions.ts';
import { practiceEntries } from '../../../src/data/practices.ts';
import { routeEntries } from '../../../src/data/routes.ts';
import { termRules } from '../../../src/data/terms.ts';
import { law as lawAr } from '../../../src/data/translated/ar/law.ts';
import { reports as reportsAr } from '../../../src/data/translated/ar/reports.ts';
import { law as lawTr } from '../../../src/data/translated/tr/law.ts';
import { reports as reportsTr } from '../../../src/data/translated/tr/reports.ts';

const translated = [
  ['ar', reportsAr, lawAr],
  ['tr', reportsTr, lawTr],
] as const;

/** Which names it has, how many of each list, and what is open: all of it but the words. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return 'words';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (value === null || typeof value !== 'object') return typeof value;
  return Object.entries(value)
    .map(([name, inner]) => [name, shapeOf(inner)])
    .sort();
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(translated)('in the language %s', (language, reports, law) => {
  test('each practice says as much as in Dutch, with the same questions and choices', () => {
    for (const { id, texts } of practiceEntries)
      expect([id, shapeOf({ ...texts[language], ...reports.practices[id] })]).toEqual([
        id,
        shapeOf(texts.nl),
      ]);
  });

  test('the questions about every practice are the same', () => {
    expect(shapeOf(reports.commonQuestions)).toEqual(shapeOf(commonQuestions.texts.nl));
  });

  test('each route and each term says as much as in Dutch', () => {
    for (const { id, texts } of routeEntries)
      expect([id, shapeOf(law.routes[id])]).toEqual([id, shapeOf(texts.nl)]);
    for (const { id, texts } of termRules)
      expect([id, shapeOf(law.terms[id])]).toEqual([id, shapeOf(texts.nl)]);
  });

  test('the digits are those of the letters, so that a day can be found again on paper', () => {
    const texts = [...textsIn(reports), ...textsIn(law)];
    expect(texts.filter((text) => /[\u0660-\u0669\u06F0-\u06F9]/.test(text))).toEqual([]);
  });

  test('nothing is called against the law in our own words', () => {
    const judging = /غير قانوني|مخالف للقانون|yasa ?dışı|hukuka aykırı|suçtur/i;
    expect([...textsIn(reports), ...textsIn(law)].filter((text) => judging.test(text))).toEqual([]);
  });
});
