/** The one next thing to do about each subject, from what was reported, begun, sent and answered. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDay, type Day, instantOf } from '../../../src/domain/instant.ts';
import type { LetterSubject } from '../../../src/domain/letter-draft.ts';
import { isSameSubject } from '../../../src/domain/letter-subjects.ts';
import type { NextStep } from '../../../src/domain/next-action.ts';
import type { RouteId } from '../../../src/domain/route-id.ts';
import { isAnswered, isSent, type Step } from '../../../src/domain/step.ts';
import { addDays } from '../../../src/law/days.ts';
import { isSameOrganisation } from '../../../src/law/dossier-facts.ts';
import { nextSteps, type Written } from '../../../src/law/next-action.ts';
import { termsOfSteps } from '../../../src/law/terms-of-steps.ts';
import { answered, dronten, sent } from './steps.ts';
import { anyLook, anyStory, begunWith, draftWith, reportWith, writtenWith } from './written.ts';

const only = (written: Written, today: string): NextStep => {
  const [step, ...others] = nextSteps(written, asDay(today));
  if (!step || others.length > 0) throw new Error(`${others.length + (step ? 1 : 0)} steps`);
  return step;
};

const actionOn = (today: string, ...steps: Step[]) => {
  const { action, by } = only(writtenWith(steps), today);
  return [action.kind, 'letter' in action ? action.letter : null, by];
};

test('without anything sent it is the first letter, which the practice names', () => {
  expect(actionOn('2026-03-10')).toEqual(['first-letter', 'access-request', null]);
});

test('what was sent is waited for until the last day, and one is reminded from the day after', () => {
  const request = sent('access', '2026-03-02');
  expect(actionOn('2026-03-02', request)).toEqual(['wait', null, '2026-04-02']);
  expect(actionOn('2026-04-02', request)).toEqual(['wait', null, '2026-04-02']);
  expect(actionOn('2026-04-03', request)).toEqual(['remind', 'reminder', null]);
  expect(actionOn('2026-04-16', request)).toEqual(['remind', 'reminder', null]);
  expect(actionOn('2026-04-17', request)).toEqual(['remind', 'notice-of-default', null]);
});

test('after a notice its two weeks are waited for, then comes the authority, then nothing but waiting', () => {
  const request = sent('access', '2026-03-02');
  const notice = sent('notice-of-default', '2026-04-20');
  const [kind, , until] = actionOn('2026-04-21', request, notice);
  expect([kind, until]).toEqual(['wait', '2026-05-04']);
  expect(actionOn('2026-05-06', request, notice)[0]).toBe('complain-to-ap');
  const complaint = sent('ap-complaint', '2026-05-07');
  expect(actionOn('2026-05-08', request, notice, complaint)[0]).toBe('wait');
  expect(actionOn('2026-09-01', request, notice, complaint)).toEqual(['ap-silent', null, null]);
});

test('no notice is proposed to whom it cannot be given', () => {
  const organisation = { kind: 'entered', name: 'Werkbedrijf', address: '' } as const;
  const request = sent('access', '2026-03-02', {}, { organisation });
  const written = writtenWith([request]);
  const records = [reportWith({ organisation })];
  const step = only({ ...written, contents: { ...written.contents, records } }, '2026-06-01');
  expect(step.action.kind).toBe('complain-to-ap');
});

test.each(['partly', 'refused'] as const)(
  'an answer that is %s: object first, with the last day',
  (outcome) => {
    const request = sent('access', '2026-03-02');
    const answer = answered(request, '2026-03-16', outcome);
    const late = sent('woo-request', '2026-01-02');
    expect(actionOn('2026-03-20', request, answer, late)).toEqual([
      'object',
      'objection',
      '2026-04-28',
    ]);
    expect(actionOn('2026-04-28', request, answer)).toEqual(['object', 'objection', '2026-04-28']);
    expect(actionOn('2026-04-29', request, answer)[0]).toBe('complain-to-ap');
  },
);

test('an objection without reasons asks for the reasons, and then one waits for the decision', () => {
  const request = sent('access', '2026-03-02');
  const answer = answered(request, '2026-03-16', 'refused');
  const short = sent('objection-pro-forma', '2026-03-20');
  expect(actionOn('2026-03-21', request, answer, short)).toEqual([
    'give-reasons',
    'objection',
    null,
  ]);
  const reasons = sent('objection', '2026-03-27');
  expect(actionOn('2026-03-28', request, answer, short, reasons)[0]).toBe('wait');
});

test('the reasons of one objection do not use up the term against another decision', () => {
  const request = sent('access', '2026-03-02');
  const erasure = sent('erasure', '2026-03-02');
  const answers = [
    answered(request, '2026-03-16', 'refused'),
    answered(erasure, '2026-03-17', 'refused'),
  ];
  const objections = [sent('objection-pro-forma', '2026-03-20'), sent('objection', '2026-03-27')];
  expect(actionOn('2026-03-28', request, erasure, ...answers, ...objections)[0]).toBe('object');
});

test('the decision on an objection opens an appeal, for which there is no letter here', () => {
  const request = sent('access', '2026-03-02');
  const answer = answered(request, '2026-03-16', 'refused');
  const objection = sent('objection', '2026-03-20');
  const decision = answered(objection, '2026-06-01', 'refused');
  expect(actionOn('2026-06-02', request, answer, objection, decision).slice(0, 2)).toEqual([
    'object',
    null,
  ]);
  expect(actionOn('2026-09-02', request, answer, objection, decision)[0]).toBe('complain-to-ap');
});

test('whom they want to know is told until it is written down that it was', () => {
  const request = sent('access', '2026-03-02');
  const asks = answered(request, '2026-03-09', 'identification-asked');
  const given = answered(request, '2026-03-09', 'identification-asked', {
    mendedOn: asDay('2026-03-10'),
  });
  expect(actionOn('2026-03-11', request, asks)[0]).toBe('send-identification');
  expect(actionOn('2026-03-11', request, given)[0]).toBe('wait');
  const then = answered(request, '2026-03-12', 'received');
  expect(actionOn('2026-03-13', request, asks, then)[0]).toBe('wait');
});

test('a complaint to the organisation that is not answered goes to the ombudsman', () => {
  const complaint = sent('conduct-complaint', '2026-03-02');
  expect(actionOn('2026-03-03', complaint)[0]).toBe('wait');
  const [kind, letter] = actionOn('2026-06-01', complaint);
  expect([kind, letter]).toEqual(['ombudsman', 'ombudsman']);
  expect(actionOn('2026-06-02', complaint, sent('ombudsman', '2026-06-01'))[0]).toBe('wait');
});

test('a refusal of the AP is objected to, and its late decision on that gets a notice', () => {
  const complaint = sent('ap-complaint', '2026-03-02');
  const refused = answered(complaint, '2026-05-04', 'refused');
  expect(actionOn('2026-05-05', complaint, refused).slice(0, 2)).toEqual([
    'object',
    'ap-objection',
  ]);
  const objection = sent('ap-objection', '2026-05-11');
  expect(actionOn('2026-05-12', complaint, refused, objection)[0]).toBe('wait');
  expect(actionOn('2026-12-01', complaint, refused, objection).slice(0, 2)).toEqual([
    'ap-silent',
    'notice-of-default',
  ]);
});

test('what the AP found and is reported again is its own kind, until it was complained about', () => {
  const complaint = sent('ap-complaint', '2026-01-05');
  const found = answered(complaint, '2026-02-02', 'complete');
  // The report is of 3 March.
  expect(actionOn('2026-03-05', complaint, found)).toEqual([
    'again-after-finding',
    'ap-complaint',
    null,
  ]);
  expect(actionOn('2026-03-02', complaint, found)[0]).toBe('nothing');
  expect(actionOn('2026-03-07', complaint, found, sent('ap-complaint', '2026-03-06'))[0]).toBe(
    'wait',
  );
});

test('a report and a letter that were begun are finished first', () => {
  const begun = begunWith({ letter: 'erasure' });
  expect(only(writtenWith([], { letters: [begun] }), '2026-03-10')).toMatchObject({
    action: { kind: 'finish-letter', letter: 'erasure' },
    begun: begun.id,
  });
  const draft = draftWith(3, { organisation: dronten, practice: 'recording-interview' });
  expect(only(writtenWith([], { drafts: [draft], letters: [begun] }), '2026-03-10').action).toEqual(
    {
      kind: 'finish-report',
      report: draft.id,
    },
  );
  const unnamed = nextSteps(writtenWith([], { drafts: [draftWith(3)] }), asDay('2026-03-10'));
  expect(unnamed.map(({ subject, action }) => [subject?.practice, action.kind])).toEqual([
    [undefined, 'finish-report'],
    ['recording-interview', 'first-letter'],
  ]);
});

test('a letter that was sent since is not on the table any more', () => {
  const begun = begunWith({ revisedAt: instantOf(new Date('2026-03-01T10:00:00Z')) });
  const written = writtenWith([sent('access', '2026-03-02')], { letters: [begun] });
  expect(only(written, '2026-03-03').action.kind).toBe('wait');
});

test('a day that is yet to come has not happened: it is said, and nothing follows from it', () => {
  const ahead = sent('access', '2026-12-02');
  const step = only(writtenWith([ahead]), '2026-03-03');
  expect(step.action.kind).toBe('first-letter');
  expect(step.notes).toEqual(['day-ahead']);
  const request = sent('access', '2026-03-02');
  const refusal = answered(request, '2026-03-20', 'refused');
  expect(only(writtenWith([request, refusal]), '2026-03-10').action.kind).toBe('wait');
});

test('answers that contradict each other are both kept, and it is said once', () => {
  const request = sent('access', '2026-03-02');
  const complete = answered(request, '2026-03-09', 'complete');
  const refused = answered(request, '2026-03-16', 'refused');
  const step = only(writtenWith([request, complete, refused]), '2026-03-20');
  expect(step.notes).toEqual(['answers-differ']);
  expect(step).toMatchObject({ action: { kind: 'object', of: refused.id }, by: '2026-04-28' });
});

const usable = (steps: readonly Step[], subject: LetterSubject, today: Day): Step[] => {
  const about = steps.filter(
    (step) =>
      !step.isWithdrawn &&
      step.what.on <= today &&
      isSameOrganisation(step.organisation, subject.organisation) &&
      (step.practice === null || step.practice === subject.practice),
  );
  const letters = about.filter(isSent);
  const answers = about
    .filter(isAnswered)
    .filter(({ what }) => letters.some(({ id, what: { on } }) => id === what.to && on <= what.on));
  return [...letters, ...answers];
};

test('any dossier, on any day: exactly one for each subject, with what it goes on from', () => {
  fc.assert(
    fc.property(anyLook, ({ written, today }) => {
      const steps = nextSteps(written, today);
      const named = steps.flatMap(({ subject }) => subject ?? []);
      for (const one of named)
        expect(named.filter((other) => isSameSubject(one, other))).toHaveLength(1);
      for (const { organisation, practice } of written.contents.records)
        expect(named.some((one) => isSameSubject(one, { organisation, practice }))).toBe(true);
      const known = written.contents.steps.filter(({ what }) => what.on <= today);
      for (const { action } of steps)
        if ('of' in action) expect(known.map(({ id }) => id)).toContain(action.of);
    }),
  );
});

const objections: readonly RouteId[] = [
  'objection',
  'objection-pro-forma',
  'ap-objection',
  'ap-objection-pro-forma',
  'petition',
  'appeal',
  'ap-appeal',
];

test('any story: an objection that is open comes before everything else about that subject', () => {
  let met = 0;
  fc.assert(
    fc.property(anyStory, ({ written, today }) => {
      for (const { subject, action, by } of nextSteps(written, today)) {
        if (!subject) continue;
        const steps = usable(written.contents.steps, subject, today);
        const isUsed = steps.some((step) => isSent(step) && objections.includes(step.route));
        const open = termsOfSteps(steps, today).flatMap(({ term: { rule, last } }) =>
          rule === 'objection' && last !== null && last >= today ? [last] : [],
        );
        if (isUsed || open.length === 0) continue;
        met += 1;
        expect(action.kind).toBe('object');
        expect(open.every((last) => by !== null && by <= last)).toBe(true);
      }
    }),
    { numRuns: 600 },
  );
  expect(met).toBeGreaterThan(10);
});

test('any dossier: what is dated after today changes nothing but a note', () => {
  fc.assert(
    fc.property(anyLook, ({ written, today }) => {
      const steps = written.contents.steps.filter(({ what }) => what.on <= today);
      const without = { ...written, contents: { ...written.contents, steps } };
      const bare = (one: Written) =>
        nextSteps(one, today).map(({ subject, action, by }) => ({ subject, action, by }));
      const kept = bare(without);
      for (const one of kept) expect(bare(written)).toContainEqual(one);
    }),
  );
});

test('a clock that was put back or forward by years still gives one action', () => {
  const request = sent('access', '2026-03-02');
  const answer = answered(request, '2026-03-16', 'refused');
  for (const today of ['1970-01-01', '2026-03-01', '2026-03-16', '2099-12-31'])
    expect(nextSteps(writtenWith([request, answer]), asDay(today))).toHaveLength(1);
  expect(actionOn(addDays(asDay('2026-03-16'), 1), request, answer)[0]).toBe('object');
});
