/** Which letter somebody is asked about: one that was made, and of which nobody said that it went out. */
import { expect, test } from 'vitest';
import { instantOf } from '../../../src/domain/instant.ts';
import { unsentIn } from '../../../src/flows/unsent-letter.ts';
import { lettersBegun } from '../../gallery/letter-states.tsx';
import { severalSteps } from '../../gallery/steps.ts';

const [any] = lettersBegun;
const [sent] = severalSteps.filter(({ what }) => what.kind === 'sent');
if (!any || !sent) throw new Error('no letter');

const made = {
  ...any,
  letter: 'access-request',
  revisedAt: instantOf(new Date('2026-11-01T10:00:00.000Z')),
} as const;
const about = { ...sent, organisation: made.organisation, practice: made.practice };
const later = { ...about, revisedAt: instantOf(new Date('2026-11-02T10:00:00.000Z')) };
const earlier = { ...about, revisedAt: instantOf(new Date('2026-10-02T10:00:00.000Z')) };

test('a first letter without anything sent after it is asked about', () => {
  expect(unsentIn([made], { steps: [] })?.id).toBe(made.id);
  expect(unsentIn([made], { steps: [earlier] })?.id).toBe(made.id);
});

test('once something went out about the same, it is asked about no more', () => {
  expect(unsentIn([made], { steps: [later] })).toBeNull();
  expect(unsentIn([made], { steps: [{ ...later, practice: null }] })).toBeNull();
});

test('what went out to somebody else, or was taken back, says nothing of it', () => {
  const other = { kind: 'entered', name: 'Elders', address: '' } as const;
  expect(unsentIn([made], { steps: [{ ...later, organisation: other }] })).not.toBeNull();
  expect(unsentIn([made], { steps: [{ ...later, isWithdrawn: true }] })).not.toBeNull();
});

test('another letter about the same says nothing of this one', () => {
  expect(unsentIn([made], { steps: [{ ...later, route: 'woo-request' }] })?.id).toBe(made.id);
});

test('letters that follow on something have their own place', () => {
  expect(unsentIn([{ ...made, letter: 'reminder' }], { steps: [] })).toBeNull();
});
