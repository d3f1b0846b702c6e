/** What is filled in about a letter: saved when it can be right, with only the proof that fits its way. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import { routeIds } from '../../../src/domain/route-id.ts';
import {
  arrivals,
  channels,
  proofFor,
  proofKinds,
  stepOutcomes,
} from '../../../src/domain/step.ts';
import { nl } from '../../../src/i18n/nl.ts';
import {
  type AnswerEntry,
  answerDetails,
  answerProblem,
  emptyEntry,
} from '../../../src/ui/dossier/steps/answer-entry.ts';
import {
  detailsOf,
  entryProblem,
  firstEntry,
  proofOf,
  type SentEntry,
} from '../../../src/ui/dossier/steps/sent-entry.ts';
import { inRoom, recordWith } from '../complaint/dossiers.ts';
import { sent } from '../law/steps.ts';

const today = asDay('2026-11-26');
const visit = recordWith(2, { happening: inRoom(), practice: 'home-visit' });
const records = [recordWith(1, { happening: inRoom() }), visit];

const anyTyped = fc.constantFrom('', '2026-11-01', '2026-11-26', '2026-11-27', '2026-13-99', 'x');
const anySent: fc.Arbitrary<SentEntry> = fc.record({
  about: fc.constantFrom(...records.map(({ id }) => id)),
  route: fc.constantFrom('', 'nothing', ...routeIds),
  day: anyTyped,
  received: anyTyped,
  channel: fc.constantFrom(...channels),
  proof: fc.uniqueArray(fc.constantFrom(...proofKinds)),
});
const anyAnswer: fc.Arbitrary<AnswerEntry> = fc.record({
  outcome: fc.option(fc.constantFrom(...stepOutcomes), { nil: null }),
  day: anyTyped,
  by: fc.option(fc.constantFrom(...arrivals), { nil: null }),
  came: anyTyped,
  mended: anyTyped,
  committee: fc.boolean(),
});

test('what can be right can be saved, with only the proof that fits its way', () => {
  fc.assert(
    fc.property(anySent, (entry) => {
      if (entryProblem(entry, today, nl.steps) !== null) return;
      const what = detailsOf(entry, records)?.what;
      if (what?.kind !== 'sent') throw new Error('nothing to save');
      expect(what).toMatchObject({ on: entry.day, channel: entry.channel });
      expect(new Set(what.proof).size).toBe(what.proof.length);
      for (const kind of what.proof) {
        expect(entry.proof).toContain(kind);
        expect(proofFor[entry.channel]).toContain(kind);
      }
    }),
  );
});

test('what was ticked comes back when its way is chosen again', () => {
  const posted: SentEntry = { ...firstEntry(records, null), proof: ['post-receipt'] };
  expect(proofOf(posted)).toEqual(['post-receipt']);
  expect(proofOf({ ...posted, channel: 'web-form' })).toEqual([]);
  expect(proofOf({ ...posted, channel: 'post' })).toEqual(['post-receipt']);
});

test('there is a way to show each kind of proof, and some proof of each way', () => {
  expect(new Set(Object.values(proofFor).flat())).toEqual(new Set(proofKinds));
  for (const channel of channels) expect(proofFor[channel].length, channel).toBeGreaterThan(1);
});

test('a letter that was written here is filled in beforehand', () => {
  const start = { route: 'access' as const, about: visit.id, day: today };
  const entry = firstEntry(records, start);
  expect(entryProblem(entry, today, nl.steps)).toBeNull();
  expect(detailsOf(entry, records)).toMatchObject({
    route: 'access',
    practice: 'home-visit',
    what: { kind: 'sent', on: today, proof: [] },
  });
});

test('an answer that can be right can be saved, and nothing is kept that was not asked', () => {
  const to = sent('access', '2026-11-10');
  fc.assert(
    fc.property(anyAnswer, (entry) => {
      if (answerProblem(entry, to, today, nl) !== null) return;
      const what = answerDetails(entry, to)?.what;
      if (what?.kind !== 'answered') throw new Error('nothing to save');
      expect(what).toMatchObject({ to: to.id, by: entry.by, outcome: entry.outcome });
      const asks = what.outcome === 'more-asked' || what.outcome === 'identification-asked';
      if (!asks) expect(what.mendedOn).toBeNull();
    }),
  );
});

test('an empty form saves nothing', () => {
  expect(detailsOf(firstEntry(records, null), records)).toBeNull();
  expect(answerDetails(emptyEntry, sent('access', '2026-11-10'))).toBeNull();
});
