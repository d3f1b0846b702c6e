/** "Before you chose anything" is said only of what can bear it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bannerChoices,
  choicesLeft,
  isBeforeChoice,
  stepsIn,
  type VisitStep,
  visitStarts,
} from '../../../src/domain/guided-visit.ts';
import { compareVisit, hostsAt, type Observed } from '../../../src/domain/visit-comparison.ts';
import { at, captureWith } from '../complaint/dossiers.ts';

const anyStep: fc.Arbitrary<VisitStep> = fc.record({
  choice: fc.constantFrom(...bannerChoices),
  start: fc.constantFrom(...visitStarts),
});

const captured = (steps: readonly VisitStep[]) =>
  stepsIn(
    steps.map((visit, index) =>
      captureWith(index + 1, { visit, startedAt: at(`2026-11-25T17:0${index}:00Z`) }),
    ),
  );

const anyVisit = fc.array(anyStep, { minLength: 1, maxLength: 5 }).map(captured);

describe('before anything was chosen', () => {
  test('is said only of a fresh start, with nothing chosen, and a choice kept after it', () => {
    fc.assert(
      fc.property(anyVisit, (steps) => {
        for (const [index, step] of steps.entries()) {
          const isSaid = isBeforeChoice(step, steps);
          const isFresh = ['private-window', 'data-cleared'].includes(step.visit.start);
          const later = steps.slice(index + 1).map(({ visit }) => visit.choice);
          const hasChosen = later.some((choice) => choice !== 'nothing-chosen');
          expect(isSaid).toBe(isFresh && step.visit.choice === 'nothing-chosen' && hasChosen);
        }
      }),
    );
  });

  test('is never said of a capture by itself', () => {
    const [step] = captured([{ choice: 'nothing-chosen', start: 'private-window' }]);
    expect(step && isBeforeChoice(step, [step])).toBe(false);
  });
});

test('what was kept is not asked again, and all that was not kept is', () => {
  fc.assert(
    fc.property(fc.array(anyStep), (steps) => {
      const left = choicesLeft(steps);
      const kept = new Set(steps.map(({ choice }) => choice));
      expect(new Set([...left, ...kept])).toEqual(new Set(bannerChoices));
      expect(left.some((choice) => kept.has(choice))).toBe(false);
    }),
  );
});

const anyHost = fc.constantFrom('a.example', 'b.example', 'c.example');
const anySeen = fc.constantFrom('timing', 'timing-unsure', 'dom', 'csp-blocked');
const anyObserved: fc.Arbitrary<Observed> = fc.record({
  thirdParties: fc.array(
    fc.record({
      host: anyHost,
      seen: fc.array(anySeen, { maxLength: 2 }),
      service: fc.constant(null),
    }),
  ),
  cookies: fc.array(fc.record({ name: fc.constantFrom('id', 'bron') })),
});

describe('a comparison', () => {
  const anyCompared = anyVisit.chain((steps) =>
    fc.record({
      steps: fc.constant(steps),
      observed: fc.array(fc.option(anyObserved), {
        minLength: steps.length,
        maxLength: steps.length,
      }),
    }),
  );

  test('names a host at a step exactly when it was requested for certain there', () => {
    fc.assert(
      fc.property(anyCompared, ({ steps, observed }) => {
        const facts = new Map(steps.map(({ id }, index) => [id, observed[index] ?? null]));
        const { hosts } = compareVisit(steps, (id) => facts.get(id) ?? null);
        for (const { host, seenIn } of hosts)
          for (const [index, isSeen] of seenIn.entries()) {
            const seen = observed[index]?.thirdParties.filter((one) => one.host === host);
            const wanted = seen ? seen.some((one) => one.seen.includes('timing')) : null;
            expect(isSeen).toBe(wanted);
          }
      }),
    );
  });

  test('calls new after a choice only what the step before had not', () => {
    fc.assert(
      fc.property(anyCompared, ({ steps, observed }) => {
        const facts = new Map(steps.map(({ id }, index) => [id, observed[index] ?? null]));
        const comparison = compareVisit(steps, (id) => facts.get(id) ?? null);
        for (const [index, { visit }] of steps.entries())
          for (const { seenIn } of hostsAt(comparison, index) ?? []) {
            expect(seenIn[index]).toBe(true);
            if (visit.start === 'went-on' && index > 0) expect(seenIn[index - 1]).toBe(false);
          }
      }),
    );
  });

  test('says nothing of a step whose facts cannot be read', () => {
    const steps = captured([
      { choice: 'nothing-chosen', start: 'data-cleared' },
      { choice: 'refused', start: 'went-on' },
    ]);
    const comparison = compareVisit(steps, () => null);
    expect(hostsAt(comparison, 0)).toBeNull();
    expect(hostsAt(comparison, 1)).toBeNull();
  });
});
