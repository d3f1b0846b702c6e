/** Answers in words: what was said, beside what was asked, and nothing more. */
import { describe, expect, test } from 'vitest';
import { answerWords, sayAnswers, sayApproximateDate } from '../../../src/data/answer-words.ts';
import { practiceEntries } from '../../../src/data/practices.ts';
import { periods, sheetOf } from '../../../src/data/question-sheets.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { practiceIds } from '../../../src/domain/practice.ts';
import { questionSheet } from '../../../src/domain/question-sheet.ts';

const sheet = questionSheet([
  {
    questions: [
      { id: 'told', kind: 'choice', several: true, choices: ['sign', 'letter', 'unknown'] },
      { id: 'cameras', kind: 'number', unit: 'things' },
    ],
    texts: {
      told: { ask: 'Hoe hoorde u het?', choices: { sign: 'Een bord', letter: 'Een brief' } },
      cameras: { ask: 'Hoeveel camera’s zag u?', choices: {} },
    },
  },
  {
    questions: [
      { id: 'since', kind: 'date' },
      { id: 'days', kind: 'number', unit: 'days' },
      { id: 'said', kind: 'text' },
    ],
    texts: {
      since: { ask: 'Sinds wanneer?', choices: {} },
      days: { ask: 'Hoe lang?', choices: {} },
      said: { ask: 'Wat werd er gezegd?', choices: {} },
    },
  },
]);

const said = (...answers: readonly Answer[]) =>
  sayAnswers(answers, sheet, 'nl').map(({ ask, answer }) => [ask, answer]);

test('answers stand in the order of the questions, whatever order they came in', () => {
  expect(
    said(
      { question: 'said', kind: 'text', text: 'Wij filmen altijd.' },
      { question: 'days', kind: 'number', value: 1 },
      { question: 'since', kind: 'date', date: asApproximateDate('2021~') },
      { question: 'told', kind: 'choice', chosen: ['sign', 'letter'] },
      { question: 'cameras', kind: 'number', value: 2 },
    ),
  ).toEqual([
    ['Hoe hoorde u het?', 'Een bord; Een brief'],
    ['Hoeveel camera’s zag u?', '2'],
    ['Sinds wanneer?', 'rond 2021'],
    ['Hoe lang?', '1 dag'],
    ['Wat werd er gezegd?', 'Wij filmen altijd.'],
  ]);
});

test('an answer to a question that is gone is still said, under the name of the question', () => {
  expect(said({ question: 'old-one', kind: 'choice', chosen: ['maybe'] })).toEqual([
    ['old-one', 'maybe'],
  ]);
});

test('only typed words are the person’s own', () => {
  const answers: readonly Answer[] = [
    { question: 'told', kind: 'unknown' },
    { question: 'said', kind: 'text', text: 'x' },
  ];
  expect(sayAnswers(answers, sheet, 'en').map(({ answer, isOwn }) => [answer, isOwn])).toEqual([
    [answerWords.en.unknown, false],
    ['x', true],
  ]);
});

test.each([
  ['2025-03-04', '4 maart 2025', '4 March 2025'],
  ['2025-03', 'maart 2025', 'March 2025'],
  ['2025', '2025', '2025'],
  ['2025-12~', 'rond december 2025', 'about December 2025'],
])('the date %s is said as exactly as it is known', (date, dutch, english) => {
  expect(sayApproximateDate(asApproximateDate(date), 'nl')).toBe(dutch);
  expect(sayApproximateDate(asApproximateDate(date), 'en')).toBe(english);
});

test('dates that cannot be before another are dates that are asked', () => {
  const dates = practiceIds.flatMap((id) =>
    sheetOf(id, 'nl').flatMap(({ question }) => (question.kind === 'date' ? [question.id] : [])),
  );
  for (const { start, end } of periods) expect(dates).toEqual(expect.arrayContaining([start, end]));
});

describe.each(letterLanguages)('the sheet of each practice in %s', (language) => {
  test.each(practiceIds)('numbers every question of %s once, from 1', (id) => {
    const asked = sheetOf(id, language);
    expect(asked.map(({ number }) => number)).toEqual(asked.map((_, at) => at + 1));
    expect(new Set(asked.map(({ question }) => question.id)).size).toBe(asked.length);
    const own = practiceEntries.find((entry) => entry.id === id)?.questions ?? [];
    expect(asked.map(({ question }) => question).slice(0, own.length)).toEqual(own);
  });
});
