/** From fields to answers and back: nothing typed is lost, and what cannot be right is pointed out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { asApproximateDate, isApproximateDate } from '../../../src/domain/approximate-date.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { PracticeQuestion } from '../../../src/domain/practice.ts';
import {
  emptyAnswer,
  readAnswer,
  readAnswers,
  type TypedAnswer,
  type TypedDate,
  typedFrom,
  withAnswers,
} from '../../../src/domain/typed-answer.ts';

const today = asDay('2026-11-26');

const questions: readonly PracticeQuestion[] = [
  { id: 'q', kind: 'choice', several: true, choices: ['yes', 'no', 'unknown'] },
  { id: 'q', kind: 'date' },
  { id: 'q', kind: 'number', unit: 'times' },
  { id: 'q', kind: 'text' },
];

const dates = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.nat(12), fc.nat(31), fc.boolean())
  .map(([year, month, day, about]) => {
    const parts = [String(year).padStart(4, '0')];
    if (month > 0) parts.push(String(month).padStart(2, '0'));
    if (month > 0 && day > 0) parts.push(String(day).padStart(2, '0'));
    return parts.join('-') + (about ? '~' : '');
  })
  .filter(isApproximateDate);

const answers = fc.oneof<fc.Arbitrary<Answer>[]>(
  dates.map((date) => ({ question: 'q', kind: 'date', date })),
  fc.nat().map((value) => ({ question: 'q', kind: 'number', value })),
  fc
    .string({ minLength: 1 })
    .filter((text) => text.trim() !== '')
    .map((text) => ({ question: 'q', kind: 'text', text })),
  fc
    .subarray(['yes', 'no', 'unknown'], { minLength: 1 })
    .map((chosen) => ({ question: 'q', kind: 'choice', chosen })),
);

test('an answer that was kept comes back from its fields as it was', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const question = questions.find(({ kind }) => kind === answer.kind);
      if (!question) throw new Error(answer.kind);
      expect(readAnswer('q', typedFrom(question, answer))).toEqual({ ok: true, value: answer });
    }),
  );
});

test.each(questions)('an open question ($kind) has no answer, and that is fine', (question) => {
  expect(readAnswer('q', emptyAnswer(question))).toEqual({ ok: true, value: null });
  expect(typedFrom(question, null)).toEqual(emptyAnswer(question));
});

test.each(questions)('“I do not know” is an answer to every question ($kind)', (question) => {
  const unknown: Answer = { question: 'q', kind: 'unknown' };
  expect(readAnswer('q', typedFrom(question, unknown))).toEqual({ ok: true, value: unknown });
});

const on = (day: string, month: string, year: string, isAbout = false): TypedAnswer => ({
  kind: 'date',
  date: { day, month, year, isAbout } satisfies TypedDate,
});

test.each([
  [on('3', '03', '2026'), '2026-03-03'],
  [on(' 14', '3', '2026 '), '2026-03-14'],
  [on('', '03', '2026'), '2026-03'],
  [on('', '', '2021', true), '2021~'],
])('a date is as exact as its fields: %j', (typed, date) => {
  expect(readAnswer('q', typed)).toEqual({
    ok: true,
    value: { question: 'q', kind: 'date', date: asApproximateDate(date) },
  });
});

test.each([
  on('30', '02', '2026'),
  on('3', '', '2026'),
  on('3', '03', ''),
  on('', '13', '2026'),
  on('', '', '26'),
  on('', '', 'vorig jaar'),
])('%j is no date, and is told so', (typed) => {
  expect(readAnswer('q', typed)).toEqual({ ok: false, error: 'no-such-date' });
});

test.each(['2,5', '2.5', '-1', 'drie', '1e3', '99999999999999999999'])(
  'the number “%s” is not whole',
  (digits) => {
    expect(readAnswer('q', { kind: 'number', digits })).toEqual({
      ok: false,
      error: 'number-not-whole',
    });
  },
);

describe('a day to look at again', () => {
  const read = (since: TypedAnswer, until: TypedAnswer, day = today) =>
    readAnswers(
      new Map([
        ['since', since],
        ['until', until],
      ]),
      [{ start: 'since', end: 'until' }],
      day,
    );

  test('is one after the day of the clock, and it stays an answer', () => {
    const { answers: kept, faults, doubts } = read(on('', '', '2025'), on('27', '11', '2026'));
    expect(kept).toHaveLength(2);
    expect([...doubts]).toEqual([['until', 'date-in-future']]);
    expect(faults.size).toBe(0);
  });

  test('is every day of now when the clock stands years behind', () => {
    const { answers: kept, doubts } = read(
      on('', '', '2025'),
      on('', '', '2026'),
      asDay('2015-01-01'),
    );
    expect(kept).toHaveLength(2);
    expect([...doubts.values()]).toEqual(['date-in-future', 'date-in-future']);
  });

  test('is an end before its start, and not one that may be right', () => {
    expect([...read(on('', '', '2025'), on('', '12', '2024')).doubts]).toEqual([
      ['until', 'end-before-start'],
    ]);
    for (const end of [on('', '', '2025'), on('', '12', '2024', true), on('1', '1', '2025')])
      expect(read(on('', '', '2025'), end).doubts.size).toBe(0);
  });

  test('leaves the faults of other questions where they are', () => {
    const { answers: kept, faults } = read(on('30', '02', '2026'), on('', '', '2026'));
    expect(kept).toHaveLength(1);
    expect([...faults]).toEqual([['since', 'no-such-date']]);
  });
});

test('answers to questions that were not asked just now stay', () => {
  const old: Answer[] = [
    { question: 'gone-from-the-catalogue', kind: 'text', text: 'Blijft.' },
    { question: 'asked', kind: 'text', text: 'Oud.' },
  ];
  expect(withAnswers(old, ['asked'], [])).toEqual([old[0]]);
  expect(withAnswers(old, ['asked'], [{ question: 'asked', kind: 'unknown' }])).toEqual([
    old[0],
    { question: 'asked', kind: 'unknown' },
  ]);
});
