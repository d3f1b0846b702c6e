/** Which terms run, from what was sent and what came back. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import { routeIds } from '../../../src/domain/route-id.ts';
import { type Step, stepOutcomes } from '../../../src/domain/step.ts';
import { termsOfSteps } from '../../../src/law/terms-of-steps.ts';
import { anyDay } from './days.ts';
import { answered, dronten, sent } from './steps.ts';

const termsOn = (today: string, ...steps: Step[]) =>
  termsOfSteps(steps, asDay(today)).map(({ term }) => [term.rule, term.last ?? term.first]);

test('a request for access waits for an answer within one month', () => {
  // 4 April is a Saturday, and Easter follows it.
  expect(termsOn('2026-03-10', sent('access', '2026-03-04'))).toEqual([
    ['answer-request', '2026-04-07'],
  ]);
  expect(termsOn('2026-03-10', sent('access', '2026-03-09'))).toEqual([
    ['answer-request', '2026-04-09'],
  ]);
});

test('an extension that was announced in time gives two months more', () => {
  const request = sent('access', '2026-03-02');
  const inTime = answered(request, '2026-03-30', 'extended');
  expect(termsOn('2026-04-01', request, inTime)).toEqual([
    ['answer-request-extended', '2026-06-02'],
  ]);
});

test('an extension that was announced too late gives none', () => {
  const request = sent('access', '2026-03-02');
  const late = answered(request, '2026-04-07', 'extended');
  expect(termsOn('2026-04-03', request, late)).toContainEqual(['answer-request', '2026-04-02']);
});

test('a refusal that was only said leaves both clocks running, and says that it is in doubt', () => {
  const request = sent('access', '2026-03-02');
  const said = answered(request, '2026-03-16', 'refused', { by: 'spoken' });
  const terms = termsOfSteps([request, said], asDay('2026-03-20'));
  expect(terms.map(({ term }) => [term.rule, term.last])).toEqual([
    ['objection', '2026-04-28'],
    ['answer-request', '2026-04-02'],
  ]);
  expect(terms[0]?.term.doubts).toContain('rule-in-doubt');
  const written = answered(request, '2026-03-23', 'refused', { by: 'post' });
  expect(termsOn('2026-03-24', request, said, written)).toEqual([['objection', '2026-05-04']]);
});

test('what was asked and given is done, also when that was only said', () => {
  const request = sent('access', '2026-03-02');
  const said = answered(request, '2026-03-16', 'complete', { by: 'spoken' });
  expect(termsOn('2026-05-20', request, said)).toEqual([]);
});

test('a later answer of another kind opens a term of its own, in doubt, and takes none away', () => {
  const request = sent('access', '2026-03-02');
  const refused = answered(request, '2026-03-16', 'refused');
  const partly = answered(request, '2026-03-23', 'partly');
  const complete = answered(request, '2026-03-30', 'complete');
  expect(termsOn('2026-04-01', request, refused, complete)).toEqual([['objection', '2026-04-28']]);
  expect(termsOn('2026-04-01', request, refused, partly)).toEqual([
    ['objection', '2026-04-28'],
    ['objection', '2026-05-04'],
  ]);
  const terms = termsOfSteps(
    [request, answered(request, '2026-03-03', 'complete'), partly],
    asDay('2026-04-01'),
  );
  expect(terms.map(({ term }) => term.last)).toEqual(['2026-05-04']);
  expect(terms[0]?.term.doubts).toContain('rule-in-doubt');
});

test('silence past the last day opens a notice of default, on the day after and not before', () => {
  const request = sent('access', '2026-03-02');
  expect(termsOn('2026-04-02', request)).toEqual([['answer-request', '2026-04-02']]);
  expect(termsOn('2026-04-03', request)).toContainEqual(['notice-of-default', '2026-04-03']);
});

test('after the notice the money and the appeal begin on one day', () => {
  const request = sent('access', '2026-03-02');
  const notice = sent('notice-of-default', '2026-04-07');
  const terms = termsOfSteps([request, notice], asDay('2026-04-08'));
  expect(terms.map(({ term }) => [term.rule, term.first])).toEqual(
    expect.arrayContaining([
      ['penalty', '2026-04-22'],
      ['appeal-no-decision', '2026-04-22'],
    ]),
  );
  expect(terms.map(({ term }) => term.rule)).not.toContain('notice-of-default');
});

test('no money comes due for a request under the Woo', () => {
  const request = sent('woo-request', '2026-03-02');
  const notice = sent('notice-of-default', '2026-04-07');
  expect(termsOn('2026-04-08', request, notice).map(([rule]) => rule)).toEqual([
    'appeal-no-decision',
    'woo-answer',
  ]);
});

test('a complaint about conduct that stays unanswered opens the way to the ombudsman', () => {
  const complaint = sent('conduct-complaint', '2026-03-02');
  expect(termsOn('2026-04-14', complaint)).toEqual([
    ['ombudsman', '2027-04-13'],
    ['conduct-complaint-answer', '2026-04-13'],
  ]);
});

test.each(['partly', 'refused'] as const)(
  'an answer that is %s opens six weeks to object',
  (outcome) => {
    const request = sent('access', '2026-03-02');
    const answer = answered(request, '2026-03-30', outcome);
    expect(termsOn('2026-04-01', request, answer)).toEqual([['objection', '2026-05-11']]);
  },
);

test('a complete answer ends the track', () => {
  const request = sent('access', '2026-03-02');
  expect(termsOn('2026-04-01', request, answered(request, '2026-03-30', 'complete'))).toEqual([]);
});

test('the decision on an objection counts from the end of the term for objecting', () => {
  const request = sent('access', '2026-03-02');
  const refusal = answered(request, '2026-03-30', 'refused');
  const objection = sent('objection', '2026-04-20');
  expect(termsOn('2026-05-01', request, refusal, objection)).toContainEqual([
    'objection-decision',
    '2026-06-22',
  ]);
});

test('a pro forma stands still while it waits for the reasons, and a committee takes longer', () => {
  const request = sent('access', '2026-03-02');
  const refusal = answered(request, '2026-03-30', 'refused');
  const proForma = sent('objection-pro-forma', '2026-05-08');
  const asked = answered(proForma, '2026-05-12', 'more-asked', {
    mendedOn: asDay('2026-06-09'),
    committee: true,
  });
  // 11 May and 12 weeks is 3 August; 27 days stood still: 30 August, a Sunday.
  expect(termsOn('2026-06-10', request, refusal, proForma, asked)).toContainEqual([
    'objection-decision',
    '2026-08-31',
  ]);
});

test('tracks run beside each other, the first to end in front', () => {
  const request = sent('access', '2026-03-02');
  const complaint = sent('conduct-complaint', '2026-03-02');
  const woo = sent('woo-request', '2026-03-04');
  expect(termsOn('2026-03-10', complaint, woo, request)).toEqual([
    ['woo-answer', '2026-04-01'],
    ['answer-request', '2026-04-02'],
    ['conduct-complaint-answer', '2026-04-13'],
  ]);
});

test('what the person must do comes first, then what they may, then what others must', () => {
  const request = sent('access', '2026-03-02');
  const refusal = answered(request, '2026-03-30', 'refused');
  const silent = sent('erasure', '2026-02-02');
  const woo = sent('woo-request', '2026-04-01');
  expect(termsOn('2026-04-08', silent, woo, request, refusal)).toEqual([
    ['objection', '2026-05-11'],
    ['notice-of-default', '2026-03-03'],
    ['woo-answer', '2026-04-29'],
    ['answer-request', '2026-03-02'],
  ]);
});

test('an AP that declines opens an objection, and its silence a notice', () => {
  const complaint = sent('ap-complaint', '2026-03-02');
  expect(termsOn('2026-03-10', complaint)).toEqual([['ap-progress', '2026-06-02']]);
  const refusal = answered(complaint, '2026-05-04', 'refused');
  expect(termsOn('2026-05-06', complaint, refusal)).toEqual([['objection', '2026-06-15']]);
});

test('an answer about something else changes nothing', () => {
  const request = sent('access', '2026-03-02');
  const other = sent('access', '2026-01-05', {}, { practice: 'home-visit' });
  const refusal = answered(other, '2026-01-20', 'refused');
  const objection = sent('objection', '2026-04-20');
  const terms = termsOfSteps([request, other, refusal, objection], asDay('2026-04-21'));
  const own = terms.find(({ step }) => step.id === objection.id);
  expect(own?.term.doubts).toContain('start-assumed');
});

test('a letter by post is assumed to arrive the day after, and that is said', () => {
  const [first] = termsOfSteps(
    [sent('access', '2026-03-03', { receivedOn: null })],
    asDay('2026-03-10'),
  );
  expect(first?.term.last).toBe('2026-04-07');
  expect(first?.term.doubts).toContain('start-assumed');
});

test('of a company that was typed it is not known which way is open: both terms are given', () => {
  const company = { kind: 'entered', name: 'Werk BV', address: 'Plein 1' } as const;
  const request = sent('access', '2026-03-02', {}, { organisation: company });
  const refusal = answered(request, '2026-03-30', 'refused', { receivedOn: asDay('2026-04-01') });
  expect(termsOn('2026-04-02', request, refusal)).toEqual([
    ['objection', '2026-05-11'],
    ['petition', '2026-05-13'],
  ]);
});

test('what was written down by mistake counts for nothing', () => {
  expect(termsOn('2026-03-10', { ...sent('access', '2026-03-02'), isWithdrawn: true })).toEqual([]);
});

test('any heap of steps gives terms and never a fault', () => {
  const anySent = fc
    .tuple(fc.constantFrom(...routeIds), anyDay)
    .map(([route, on]) => sent(route, on, {}, { organisation: dronten }));
  const anyHeap = fc
    .array(fc.tuple(anySent, fc.option(fc.tuple(anyDay, fc.constantFrom(...stepOutcomes)))))
    .map((pairs) =>
      pairs.flatMap(([step, answer]) => [
        step,
        ...(answer ? [answered(step, answer[0], answer[1], { mendedOn: answer[0] })] : []),
      ]),
    );
  fc.assert(
    fc.property(anyHeap, anyDay, (steps, today) => {
      for (const { step, term } of termsOfSteps(steps, today)) {
        expect(steps).toContain(step);
        expect(term.counted.length).toBeGreaterThan(0);
      }
    }),
  );
});
