/** What was typed about a mandate: every day that cannot be right is said, and nothing else is kept. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInForce, mandateUses } from '../../../src/domain/client.ts';
import { asDay, isDay } from '../../../src/domain/instant.ts';
import {
  lastDayWhenEnded,
  type MandateEntry,
  mandateIn,
  mandateProblem,
} from '../../../src/ui/dossier/desk/mandate-entry.ts';
import { hashOf, idOf } from '../complaint/dossiers.ts';
import { anyDay } from '../law/days.ts';

const today = asDay('2026-11-26');
const scan = {
  blobId: idOf<never>('blob', 1),
  byteLength: 3,
  sha256: hashOf('0'),
  mediaType: 'application/pdf',
} as const;
const anyTyped = fc.oneof(anyDay, fc.constantFrom('', '2026-02-30', 'gisteren'));
const anyEntry: fc.Arbitrary<MandateEntry> = fc.record({
  uses: fc.subarray([...mandateUses]),
  signedOn: anyTyped,
  until: anyTyped,
});

test('there is a mandate when nothing is the matter, and only then', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const mandate = mandateIn(entry, today);
      expect(mandate === null).toBe(mandateProblem(entry, today) !== null);
      if (mandate === null) return;
      expect(mandate.uses.length).toBeGreaterThan(0);
      expect(mandate.signedOn <= today).toBe(true);
      expect(mandate.until === null || mandate.until >= mandate.signedOn).toBe(true);
      expect(mandate.until !== null).toBe(isDay(entry.until));
    }),
  );
});

test.each([
  ['chooseUse', { uses: [], signedOn: '2026-03-01', until: '' }],
  ['noSuchDay', { uses: ['ap'], signedOn: '2026-12-01', until: '' }],
  ['noSuchDay', { uses: ['ap'], signedOn: '', until: '' }],
  ['endBeforeStart', { uses: ['ap'], signedOn: '2026-03-02', until: '2026-03-01' }],
] as const)('%s', (problem, entry) => {
  expect(mandateProblem(entry, today)).toBe(problem);
});

test('a mandate that is ended today counts today no more, and did until then', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const mandate = { uses: mandateUses, signedOn: asDay('2000-01-01'), scan } as const;
      const until = lastDayWhenEnded(day);
      expect(isInForce({ ...mandate, until }, day)).toBe(false);
      expect(isInForce({ ...mandate, until }, until)).toBe(true);
    }),
  );
});
