/** Packs go together only when they are all parts of one, and no part is missing. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId, asSha256, type DossierId } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { PackFacts } from '../../../src/domain/verification.ts';
import { wholeSet } from '../../../src/flows/whole-set.ts';
import type { OpenedPack } from '../../../src/verify/open-pack.ts';
import { sha256Of } from '../pack/packs.ts';

const facts: PackFacts = {
  name: 'bewijspakket-1a2b3c4d',
  version: 1,
  edition: 'authority',
  part: { number: 1, of: 1 },
  day: asDay('2026-11-26'),
  dossierId: asId<DossierId>('1a2b3c4d-0000-4000-8000-000000000001'),
  software: 'Kantlijn 0.1.0',
  files: 1,
  byteLength: 1,
  fingerprint: asSha256('0'.repeat(64)),
};

function pack(number: number, of: number, change: Partial<PackFacts> = {}): OpenedPack {
  const fingerprint = sha256Of(
    new TextEncoder().encode(`${number} ${of} ${JSON.stringify(change)}`),
  );
  return {
    facts: { ...facts, fingerprint, part: { number, of }, ...change },
    files: [],
    read: async () => new Uint8Array(),
    stream: async function* () {},
  };
}

const numbersIn = (packs: readonly OpenedPack[]) => packs.map(({ facts: { part } }) => part.number);

test('all parts in any order, some of them twice, are one pack', () => {
  const anyParts = fc
    .integer({ min: 1, max: 5 })
    .chain((of) =>
      fc
        .shuffledSubarray([...Array(of).keys(), ...Array(of).keys()], { minLength: 2 * of })
        .map((numbers) => numbers.map((number) => pack(number + 1, of))),
    );
  fc.assert(
    fc.property(anyParts, (packs) => {
      const set = wholeSet(packs);
      if (set.kind !== 'whole') throw new Error(set.kind);
      expect(numbersIn(set.parts)).toEqual([...new Set(numbersIn(packs))].toSorted());
    }),
  );
});

test('says which parts are missing', () => {
  const set = wholeSet([pack(3, 4), pack(1, 4)]);
  expect(set).toEqual({ kind: 'part-missing', numbers: [2, 4], of: 4 });
});

const other = asId<DossierId>('5e6f7a8b-0000-4000-8000-000000000002');

test.each([
  ['of another dossier', pack(2, 2, { dossierId: other })],
  ['of another edition', pack(2, 2, { edition: 'organisation' })],
  ['of another day', pack(2, 2, { day: asDay('2026-11-27') })],
  ['of a pack with more parts', pack(2, 3)],
  ['with the same number', pack(1, 2, { files: 2 })],
])('a part %s does not belong to it', (_what, stranger) => {
  expect(wholeSet([pack(1, 2), stranger, pack(2, 2)])).toEqual({ kind: 'parts-differ' });
});
