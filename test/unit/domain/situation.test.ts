/** How to reach a data protection officer: kept once for each organisation, and never guessed. */
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import type { OfficerContact } from '../../../src/domain/organisation.ts';
import { unknownSituation, withOfficer } from '../../../src/domain/situation.ts';

const contact = (organisation: string, email: string, address = ''): OfficerContact => ({
  organisation,
  email,
  address,
  enteredOn: asDay('2026-11-26'),
});

test('nothing is known before somebody fills it in', () => {
  expect(unknownSituation.officers).toEqual([]);
});

test('what is filled in later takes the place of what was there, and of nothing else', () => {
  const one = contact('GM0303', 'fg@een.example');
  const other = contact('GM0034', '', 'Plein 1');
  const mended = contact('GM0303', 'fg@twee.example');
  const { officers } = [one, other, mended].reduce(withOfficer, unknownSituation);
  expect(officers).toEqual([other, mended]);
});

test('emptied is the same as never filled in', () => {
  const filled = withOfficer(unknownSituation, contact('GM0303', 'fg@een.example'));
  expect(withOfficer(filled, contact('GM0303', ' ', ''))).toEqual(unknownSituation);
});
