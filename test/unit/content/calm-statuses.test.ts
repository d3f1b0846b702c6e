/** What is told of a mark stays told long enough to be read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCalmStatuses } from '../../../src/content/calm-statuses.ts';
import { type AnnotationId, asId } from '../../../src/domain/ids.ts';
import { type AnchorStatus, anchorStatuses } from '../../../src/domain/selector.ts';

const id = asId<AnnotationId>('0b5f8f2e-4b1a-4c7e-9d67-3f2f0a1b2c3d');

function calm() {
  const statuses = createCalmStatuses();
  const told = (now: number) => statuses.read(now)[0]?.status ?? null;
  const note = (status: AnchorStatus, now: number) => {
    statuses.note([{ annotationId: id, status }], now);
    return told(now);
  };
  return { note, told, statuses };
}

test('the first look is told at once', () => {
  expect(calm().note('orphaned', 0)).toBe('orphaned');
});

test('a mark that is lost and found again within a moment was never lost', () => {
  const { note, told } = calm();
  note('anchored', 0);
  expect(note('orphaned', 10_000)).toBe('anchored');
  expect(told(11_400)).toBe('anchored');
  note('anchored', 11_450);
  expect(told(20_000)).toBe('anchored');
});

test('a mark that stays lost is told after a second and a half', () => {
  const { note, told } = calm();
  note('anchored', 0);
  note('orphaned', 10_000);
  expect(told(11_499)).toBe('anchored');
  expect(told(11_500)).toBe('orphaned');
});

test('a mark that is found is told at once, when the loss was told long enough', () => {
  const { note } = calm();
  note('orphaned', 0);
  expect(note('anchored', 1_499)).toBe('orphaned');
  expect(note('anchored', 1_500)).toBe('anchored');
});

test('of a mark that is no longer asked about nothing is told', () => {
  const { note, statuses } = calm();
  note('anchored', 0);
  statuses.note([], 1);
  expect(statuses.read(1)).toEqual([]);
  expect(note('orphaned', 2)).toBe('orphaned');
});

test('whatever happens, nothing told changes within a second and a half', () => {
  const step = fc.record({ status: fc.constantFrom(...anchorStatuses), ms: fc.nat({ max: 900 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { note } = calm();
      let now = 0;
      let last: { status: AnchorStatus | null; at: number } = { status: null, at: -Infinity };
      for (const { status, ms } of steps) {
        now += ms;
        const told = note(status, now);
        if (told === last.status) continue;
        expect(now - last.at).toBeGreaterThanOrEqual(1_500);
        last = { status: told, at: now };
      }
    }),
  );
});
