/** An e-mail with a letter goes to whom the letter is for, and to nobody when that is not known. */
import { expect, test } from 'vitest';
import { allDetails } from '../../../src/data/organisations/details.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { unknownSituation, withOfficer } from '../../../src/domain/situation.ts';
import { receiverEmail } from '../../../src/flows/receiver-email.ts';
import { dossierWith } from '../complaint/dossiers.ts';

const dossier = dossierWith({ records: [] });
const known = allDetails().filter(({ code, email }) => code.startsWith('GM') && email !== null);
const to = ({ code, name }: { readonly code: string; readonly name: string }) =>
  ({ organisation: { kind: 'listed', code, name }, follows: null }) as const;

test('every municipality gets its own mail', () => {
  expect(known.length).toBeGreaterThan(100);
  for (const one of known) expect(receiverEmail('access', to(one), dossier)).toBe(one.email);
});

test('a letter to somebody else never goes to the organisation', () => {
  for (const one of known)
    for (const route of ['ap-complaint', 'ombudsman', 'officer-question'] as const)
      expect(receiverEmail(route, to(one), dossier)).toBeNull();
});

test('an officer gets the address that the person filled in', () => {
  const [one] = known;
  if (!one) throw new Error('no municipality has an address');
  const email = 'fg@voorbeeld.example';
  const contact = { organisation: one.code, email, address: '', enteredOn: asDay('2026-11-26') };
  const situation = withOfficer(unknownSituation, contact);
  const contents = { ...dossier, dossier: { ...dossier.dossier, situation } };
  expect(receiverEmail('officer-question', to(one), contents)).toBe(email);
});

test('who was typed has no address that is known', () => {
  const organisation = { kind: 'entered', name: 'Stichting X', address: 'Markt 1' } as const;
  expect(receiverEmail('access', { organisation, follows: null }, dossier)).toBeNull();
});
