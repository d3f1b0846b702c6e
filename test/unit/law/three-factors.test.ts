/** The three factors: only what the dossier says, and "not known" where it says nothing. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonQuestions } from '../../../src/data/common-questions.ts';
import { practiceOf } from '../../../src/data/practices.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { Step } from '../../../src/domain/step.ts';
import { commonIds } from '../../../src/law/common-answers.ts';
import { threeFactors } from '../../../src/law/three-factors.ts';
import { dossierWith, inRoom, oneQuote, recordWith } from '../complaint/dossiers.ts';
import { anyContents } from './any-dossier.ts';
import { anyDay } from './days.ts';
import { answered, sent } from './steps.ts';

const today = asDay('2026-11-26');
const factorsOf = (contents: DossierContents, on = today) => threeFactors(contents, practiceOf, on);

const others = (value: number): Answer => ({ question: 'others-concerned', kind: 'number', value });
const chose = (question: string, ...chosen: string[]): Answer => ({
  question,
  kind: 'choice',
  chosen,
});
const on = (question: string, date: string): Answer => ({
  question,
  kind: 'date',
  date: asApproximateDate(date),
});

/** One report of what happened in a room, for each list of answers. */
const reports = (...answers: readonly (readonly Answer[])[]): DossierContents =>
  dossierWith({
    records: answers.map((given, at) => ({
      ...recordWith(at + 1, { happening: inRoom(), tier: 'happened-to-me' }),
      answers: given,
    })),
  });

const withSteps = (steps: readonly Step[]) => ({ ...reports([]), steps });

test('nothing is dated later than today, and no more people than one report knows', () => {
  fc.assert(
    fc.property(anyContents, anyDay, (contents, day) => {
      const { howHard, howWide } = factorsOf(contents, day);
      expect(howWide.days.every((one) => one <= day)).toBe(true);
      expect(howWide.days).toEqual([...new Set(howWide.days)].toSorted());
      expect(howHard.ownReports).toBeLessThanOrEqual(howHard.reports);
      const said = contents.records.flatMap(({ answers }) =>
        answers.flatMap((one) => (one.kind === 'number' ? [one.value] : [])),
      );
      if (howWide.others !== null) expect(said).toContain(howWide.others);
    }),
  );
});

test('one more report never makes it smaller', () => {
  fc.assert(
    fc.property(anyContents, (contents) => {
      const extra = recordWith(80, { happening: inRoom(), practice: 'risk-score' });
      const before = factorsOf(contents);
      const after = factorsOf({ ...contents, records: [...contents.records, extra] });
      expect(after.howWide.reports).toBe(before.howWide.reports + 1);
      expect(after.howWide.days).toEqual(expect.arrayContaining([...before.howWide.days]));
      expect(after.howHard.dataKinds).toEqual(
        expect.arrayContaining([...before.howHard.dataKinds]),
      );
    }),
  );
});

test('an empty dossier and one without answers know nothing', () => {
  for (const contents of [dossierWith({}), reports([])]) {
    const { howHard, howWide, whatHelps } = factorsOf(contents);
    expect(howHard.consequences).toBeNull();
    expect(howWide).toMatchObject({ others: null, since: null, isOnPage: false });
    expect(whatHelps).toMatchObject({ goingOn: 'unknown', smallStep: 'talk' });
  }
});

test('others whom two reports know may be the same people, so they are not added up', () => {
  expect(factorsOf(reports([others(3)], [others(5)])).howWide.others).toBe(5);
  expect(factorsOf(reports([others(0)])).howWide.others).toBe(0);
});

test('none is an answer, "I do not know" is not, and a named consequence outweighs none', () => {
  const consequences = (...answers: Answer[][]) =>
    factorsOf(reports(...answers)).howHard.consequences;
  expect(consequences([chose('consequence', 'none')])).toEqual([]);
  expect(consequences([chose('consequence', 'unknown')])).toBeNull();
  expect(consequences([chose('consequence', 'none')], [chose('consequence', 'stress')])).toEqual([
    'stress',
  ]);
});

test('the earliest beginning counts, with the precision in which it was said', () => {
  const { since } = factorsOf(
    reports([on('going-on-since', '2025-06')], [on('going-on-since', '2024~')]),
  ).howWide;
  expect(since).toBe('2024~');
  expect(factorsOf(reports([on('going-on-since', '2027')])).howWide.since).toBeNull();
});

test('a month is no day on which it happened', () => {
  const days = (date: string) => factorsOf(reports([on('happened-on', date)])).howWide.days;
  expect(days('2026-03-01')).toEqual(['2026-03-01', '2026-03-03']);
  expect(days('2026-02')).toEqual(['2026-03-03']);
  expect(days('2026-03-01~')).toEqual(['2026-03-03']);
});

test('a page that says it is more than one talk; what was read in a room is no page', () => {
  expect(factorsOf(oneQuote('Wij filmen.'))).toMatchObject({
    howWide: { isOnPage: true },
    whatHelps: { smallStep: 'letter-about-page' },
  });
  const letter = dossierWith({
    records: [recordWith(1, { happening: inRoom(), tier: 'stated-on-page' })],
  });
  expect(factorsOf(letter)).toMatchObject({
    howWide: { isOnPage: false },
    whatHelps: { smallStep: 'talk' },
  });
});

test('a visit of the writer is their own, without anything happening to them', () => {
  const visit = oneQuote('x', '', { practice: 'website-trackers', ownVisit: true });
  expect(factorsOf(visit).howHard.ownReports).toBe(1);
});

test('every common question that the law reads is asked', () => {
  const asked = commonQuestions.questions.map(({ id }) => id);
  expect(asked).toEqual(expect.arrayContaining(Object.values(commonIds)));
});

test('wishes are gathered from the reports, each once', () => {
  const { wishes } = factorsOf(
    reports([chose('wish', 'stop', 'explain')], [chose('wish', 'stop', 'unknown')]),
  ).whatHelps;
  expect(wishes).toEqual(['stop', 'explain']);
});

test('points of attention hold for their years only', () => {
  const scored = oneQuote('x', '', { practice: 'risk-score' });
  expect(factorsOf(scored).howWide.focus).toEqual(['ai-and-algorithms']);
  expect(factorsOf(scored, asDay('2028-12-31')).howWide.focus).toEqual(['ai-and-algorithms']);
  expect(factorsOf(scored, asDay('2029-01-01')).howWide.focus).toBeNull();
  expect(factorsOf(oneQuote('x', '', { practice: 'id-copy' })).howWide.focus).toEqual([]);
});

test('what is over is not to be stopped, and what goes on is', () => {
  const orders = (going: string) =>
    factorsOf(reports([chose('still-going-on', going)])).whatHelps.orders;
  expect(orders('yes')).toEqual(['follow-rules', 'limit-or-stop']);
  expect(orders('no')).toEqual(['reprimand']);
  expect(orders('unknown')).toEqual(['follow-rules', 'limit-or-stop']);
});

test('a request that was not answered in full can be ordered to be answered', () => {
  const request = sent('access', '2026-09-01');
  const orders = (steps: readonly Step[]) => factorsOf(withSteps(steps)).whatHelps.orders;
  expect(orders([request])).toContain('answer-request');
  expect(orders([request, answered(request, '2026-09-20', 'partly')])).toContain('answer-request');
  expect(orders([request, answered(request, '2026-09-20', 'complete')])).not.toContain(
    'answer-request',
  );
  expect(orders([sent('access', '2027-01-01')])).not.toContain('answer-request');
  expect(factorsOf(withSteps([request])).whatHelps.smallStep).toBe('call-about-request');
});
