/** Terms: what holds for every day, and what was worked out by hand. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decreeDays, penaltyAmounts, termRules } from '../../../src/data/terms.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { type Suspension, termIds } from '../../../src/domain/term.ts';
import type { TermRule } from '../../../src/domain/term-rule.ts';
import { countTerm } from '../../../src/law/count-term.ts';
import { addDays } from '../../../src/law/days.ts';
import { dayOff } from '../../../src/law/days-off.ts';
import { penaltyBy, plainTerm, termFrom } from '../../../src/law/terms.ts';
import { anyDay } from './days.ts';

const anyRule = fc.constantFrom(...termRules);
const anySuspension: fc.Arbitrary<Suspension> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 60 }))
  .map(([asked, days]) => ({ asked, mended: addDays(asked, days) }));
const count = (rule: TermRule, start: Parameters<typeof plainTerm>[1], extra = {}) =>
  countTerm(
    { rule: rule.id, start, committee: false, suspensions: [], ...extra },
    rule,
    decreeDays,
  );

test('every kind of term has a rule that is in force', () => {
  for (const id of termIds) expect(plainTerm(id, asDay('2026-11-26'))?.rule).toBe(id);
});

test('before a law was there, there is no term', () => {
  expect(plainTerm('woo-answer', asDay('2022-04-30'))).toBeNull();
});

test('a last day is a working day, unless it is in doubt or the term does not move', () => {
  fc.assert(
    fc.property(anyRule, anyDay, fc.boolean(), (rule, start, committee) => {
      const term = count(rule, start, { committee });
      if (term.last === null || rule.shape !== 'until' || rule.counting === 'as-is') return;
      if (term.doubts.length === 0) expect(dayOff(term.last, decreeDays)).toBeNull();
    }),
  );
});

test('a later start never gives an earlier end', () => {
  fc.assert(
    fc.property(anyRule, anyDay, fc.integer({ min: 1, max: 40 }), (rule, start, days) => {
      const [early, late] = [count(rule, start), count(rule, addDays(start, days))];
      expect(late.first >= early.first).toBe(true);
      expect((late.last ?? '') >= (early.last ?? '')).toBe(true);
    }),
  );
});

test('a term begins after what starts it, and ends after it begins', () => {
  fc.assert(
    fc.property(anyRule, anyDay, (rule, start) => {
      const term = count(rule, start);
      expect(term.first > start).toBe(true);
      if (term.last !== null) expect(term.last >= term.first).toBe(true);
    }),
  );
});

test('the steps lead from the start to the last day', () => {
  fc.assert(
    fc.property(
      anyRule,
      anyDay,
      fc.array(anySuspension, { maxLength: 2 }),
      (rule, start, stood) => {
        const { counted, last } = count(rule, start, { suspensions: stood });
        const ends = counted.map((step) => (step.kind === 'starts' ? step.on : step.to));
        expect(ends[0]).toBe(start);
        expect(ends).toEqual(ends.toSorted());
        if (last !== null) expect(ends.at(-1)).toBe(last);
      },
    ),
  );
});

test('standing still never shortens a term, and changes nothing where the law knows none', () => {
  fc.assert(
    fc.property(
      anyRule,
      anyDay,
      fc.array(anySuspension, { maxLength: 3 }),
      (rule, start, stood) => {
        const [bare, still] = [count(rule, start), count(rule, start, { suspensions: stood })];
        expect((still.last ?? '') >= (bare.last ?? '')).toBe(true);
        if (!rule.canSuspend) expect(still.last).toBe(bare.last);
      },
    ),
  );
});

test('beyond the last year for which the decree is known, a date that may move is unsure', () => {
  const far = asDay(`${decreeDays.knownUntilYear + 1}-03-02`);
  expect(plainTerm('objection', far)?.doubts).toContain('holidays-unknown');
  expect(plainTerm('ombudsman', far)?.doubts).toEqual([]);
});

test('a day set by decree moves the last day', () => {
  const rule = termRules.find(({ id }) => id === 'objection');
  if (!rule) throw new Error('no rule for an objection');
  const bare = countTerm(
    { rule: 'objection', start: asDay('2026-04-03'), committee: false, suspensions: [] },
    rule,
    { ...decreeDays, days: [{ day: asDay('2026-05-15'), source: 'a decree of this test' }] },
  );
  expect(bare.last).toBe('2026-05-18');
  expect(bare.counted.map((step) => step.kind)).toContain('moves');
});

test('an announced adjournment gives a later day than none', () => {
  fc.assert(
    fc.property(anyDay, fc.boolean(), (start, committee) => {
      for (const id of ['objection-decision', 'conduct-complaint-answer', 'woo-answer'] as const) {
        const input = { start, committee, suspensions: [] };
        const bare = termFrom({ ...input, rule: id });
        const more = termFrom({ ...input, rule: `${id}-adjourned` });
        if (bare && more) expect((more.last ?? '') > (bare.last ?? '')).toBe(true);
      }
    }),
  );
});

test('a late decision costs nothing on the day before, and the whole after the last', () => {
  const term = plainTerm('penalty', asDay('2026-03-03'));
  if (!term?.last) throw new Error('no penalty');
  expect(penaltyBy(term, addDays(term.first, -1)).euros).toBe(0);
  expect(penaltyBy(term, term.first).euros).toBe(penaltyAmounts.parts[0]?.euros);
  expect(penaltyBy(term, term.last)).toEqual({ euros: 1442, year: 2020 });
  expect(penaltyBy(term, addDays(term.last, 300)).euros).toBe(1442);
});
