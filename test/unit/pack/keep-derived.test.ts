/** A received report without some of its sentences is the same row, from whichever pack it comes. */
import { expect, test } from 'vitest';
import { idFrom, isId, type RevisionId } from '../../../src/domain/ids.ts';
import { leaveOut } from '../../../src/domain/leave-out.ts';
import { keepDerived } from '../../../src/pack/keep-derived.ts';
import { sha256Of, smallDossier } from './packs.ts';

const digest = async (bytes: Uint8Array) => sha256Of(bytes);

function derivedFrom(note: string) {
  const { contents } = smallDossier(note);
  const [record] = contents.records;
  if (!record) throw new Error('a record');
  const cut = { rev: record.rev, field: 'note', start: 0, end: 4 } as const;
  const [derived] = leaveOut(contents, [cut], '[…]').records;
  if (derived?.kind !== 'derived-record') throw new Error('a copy');
  return derived;
}

test('its name follows from what it says', async () => {
  const one = await keepDerived(derivedFrom('Een. Twee.'), digest);
  const again = await keepDerived(derivedFrom('Een. Twee.'), digest);
  const other = await keepDerived(derivedFrom('Een. Drie.'), digest);
  expect(again).toEqual(one);
  expect(other.rev).not.toBe(one.rev);
});

test('not from the pack that it came with', async () => {
  const derived = derivedFrom('Een. Twee.');
  const origin = { kind: 'pack', packId: 'a'.repeat(64), signer: '' } as const;
  const [own, theirs] = [derived, { ...derived, origin }];
  expect((await keepDerived(theirs, digest)).rev).toBe((await keepDerived(own, digest)).rev);
});

test.each(['0', '7', 'c', 'f'])('a fingerprint of %s only gives the form of an id', (digit) => {
  expect(isId<RevisionId>(idFrom(sha256Of(new TextEncoder().encode(digit))))).toBe(true);
});
