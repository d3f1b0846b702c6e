/** Which organ a letter goes to. */
import { expect, test } from 'vitest';
import { organFor, organRules } from '../../../../src/data/organisations/organs.ts';
import { organisationKinds, organSubjects } from '../../../../src/domain/organisation.ts';

test('every subject has one rule, with source and date', () => {
  expect(organRules.map(({ subject }) => subject)).toEqual(organSubjects);
});

test.each([
  ['usual', 'college'],
  ['objection-file', 'bezwaarschriftencommissie'],
  ['local-tax', 'heffingsambtenaar'],
  ['public-order', 'burgemeester'],
  ['council-file', 'gemeenteraad'],
] as const)('of a municipality, %s belongs to the %s', (subject, organ) => {
  expect(organFor({ kind: 'municipality' }, subject)).toBe(organ);
});

test('any other body answers through its board', () => {
  for (const kind of organisationKinds.filter((one) => one !== 'municipality'))
    for (const subject of organSubjects) expect(organFor({ kind }, subject)).toBe('bestuur');
});
