/** What an answer lacks, from what was ticked; and what follows from that. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestedDetails } from '../../../src/complaint/letter-fields.ts';
import { practiceText } from '../../../src/data/practices.ts';
import {
  type AnswerCheck,
  type Finding,
  findings,
  replyParts,
} from '../../../src/domain/answer-check.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { gapsByArticle, gapsIn } from '../../../src/law/answer-gaps.ts';
import { nextSteps } from '../../../src/law/next-action.ts';
import { answered, dronten, sent } from './steps.ts';
import { writtenWith } from './written.ts';

const practice = 'recording-interview';
const asked = practiceText(practice, 'nl').requestedData;

const checkOf = (found: (at: number) => Finding): AnswerCheck => ({
  parts: replyParts.map((part, at) => ({ part, finding: found(at) })),
  asked: asked.map((words, at) => ({ words, finding: found(replyParts.length + at) })),
});

const anyCheck = fc
  .array(fc.constantFrom(...findings), {
    minLength: replyParts.length + asked.length,
    maxLength: replyParts.length + asked.length,
  })
  .map((ticks) => checkOf((at) => ticks[at] ?? 'unclear'));

test('when everything is there, or nothing is clear, nothing is said to be lacking', () => {
  for (const language of letterLanguages) {
    expect(
      gapsIn(
        checkOf(() => 'there'),
        practice,
        language,
      ),
    ).toEqual([]);
    expect(
      gapsIn(
        checkOf(() => 'unclear'),
        practice,
        language,
      ),
    ).toEqual([]);
  }
});

test('each thing that is lacking is said once, in words of its own, with its article', () => {
  fc.assert(
    fc.property(anyCheck, fc.constantFrom(...letterLanguages), (check, language) => {
      const gaps = gapsIn(check, practice, language);
      const lacking = [...check.parts, ...check.asked].filter(
        ({ finding }) => finding === 'lacking',
      );
      expect(gaps).toHaveLength(lacking.length);
      expect(new Set(gaps.map(({ because }) => because)).size).toBe(gaps.length);
      expect(gaps.every(({ article }) => article.act === 'AVG')).toBe(true);
    }),
  );
});

test('a letter names each article once, with all that is said of it', () => {
  fc.assert(
    fc.property(anyCheck, (check) => {
      const gaps = gapsIn(check, practice, 'nl');
      const views = gapsByArticle(gaps, 'nl');
      const names = views.map(({ article }) => article.article);
      expect(new Set(names).size).toBe(names.length);
      for (const { because } of gaps)
        expect(views.some((view) => view.because.includes(because))).toBe(true);
    }),
  );
});

test('what was asked is said in the language of the letter, and as it was when nobody knows it now', () => {
  const check: AnswerCheck = {
    parts: [],
    asked: [
      { words: asked[0] ?? '', finding: 'lacking' },
      { words: 'een oude vraag', finding: 'lacking' },
    ],
  };
  const [now, old] = gapsIn(check, practice, 'en');
  expect(now?.because).toContain(practiceText(practice, 'en').requestedData[0]);
  expect(old?.because).toContain('een oude vraag');
});

const request = sent('access', '2026-03-02');
const today = asDay('2026-03-20');
const subject = { organisation: dronten, practice } as const;

const withCheck = (check: AnswerCheck) =>
  writtenWith([request, answered(request, '2026-03-16', 'complete', { check })]);

const actionWith = (check: AnswerCheck) =>
  nextSteps(withCheck(check), today).map(({ action, by }) => [action.kind, by]);

test('an answer that nobody looked through is offered, and then nothing is left to do', () => {
  const unlooked = writtenWith([request, answered(request, '2026-03-16', 'complete')]);
  expect(nextSteps(unlooked, today)[0]?.action.kind).toBe('look-at-answer');
  expect(actionWith(checkOf(() => 'there'))).toEqual([['nothing', null]]);
});

test('an answer that they call complete and that lacks something opens the term for an objection', () => {
  expect(actionWith(checkOf((at) => (at === 3 ? 'lacking' : 'there')))).toEqual([
    ['object', '2026-04-28'],
  ]);
});

test('what is lacking is suggested in the objection, as the view of whoever writes', () => {
  const check = checkOf((at) => (at === 0 || at === 9 ? 'lacking' : 'there'));
  const { contents } = withCheck(check);
  const follows = contents.steps[1]?.id ?? null;
  const details = suggestedDetails(
    { ...subject, letter: 'objection', language: 'nl', follows },
    contents,
    today,
  );
  const views = details.find(({ field }) => field === 'views');
  expect(views).toMatchObject({
    kind: 'views',
    views: [
      { article: { act: 'AVG', article: '15(1)(a)' }, exhibits: [] },
      { article: { act: 'AVG', article: '15(3)' }, exhibits: [] },
    ],
  });
});
