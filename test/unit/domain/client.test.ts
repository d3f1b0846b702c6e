/** Laws of the people for whom a dossier is kept. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clientLabel,
  clientOf,
  dossiersOfNobody,
  isInForce,
  type Mandate,
  mandateUses,
  nextClientNumber,
  usesOn,
} from '../../../src/domain/client.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import { asDay, type Day } from '../../../src/domain/instant.ts';
import { hashOf, idOf, inRoom, recordWith } from '../complaint/dossiers.ts';
import { clientWith } from '../desk/clients.ts';
import { anyDay } from '../law/days.ts';

const scan = {
  blobId: idOf<never>('blob', 1),
  byteLength: 3,
  sha256: hashOf('0'),
  mediaType: 'application/pdf',
} as const;

const anyMandate: fc.Arbitrary<Mandate> = fc.record({
  uses: fc.subarray([...mandateUses], { minLength: 1 }),
  signedOn: anyDay,
  until: fc.option(anyDay, { nil: null }),
  scan: fc.constantFrom(null, scan),
});

test('a number is never given twice, also when somebody withdrew', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 })), (numbers) => {
      const clients = numbers.map((number) =>
        clientWith(number, { withdrawnOn: asDay('2026-01-01') }),
      );
      expect(numbers).not.toContain(nextClientNumber(clients));
    }),
  );
  expect(nextClientNumber([])).toBe(1);
  expect(['K01', 'K09', 'K40', 'K120']).toEqual(
    [1, 9, 40, 120].map((number) => clientLabel({ number })),
  );
});

describe('a mandate', () => {
  test('counts from the day on which it was signed until its last day, with the paper', () => {
    fc.assert(
      fc.property(anyMandate, anyDay, (mandate, day) => {
        const inTime = mandate.signedOn <= day && (mandate.until === null || day <= mandate.until);
        expect(isInForce(mandate, day)).toBe(inTime && mandate.scan !== null);
      }),
    );
  });

  test('is for what it says, and nobody may write for whom withdrew', () => {
    fc.assert(
      fc.property(fc.array(anyMandate), anyDay, (mandates, day) => {
        const uses = usesOn(clientWith(1, { mandates }), day);
        for (const use of mandateUses)
          expect(uses.includes(use)).toBe(
            mandates.some((one) => one.uses.includes(use) && isInForce(one, day)),
          );
        expect(usesOn(clientWith(1, { mandates, withdrawnOn: day }), day)).toEqual([]);
      }),
    );
  });
});

const today: Day = asDay('2026-11-26');
const fromPack = (packId: string) => ({ kind: 'pack', packId, signer: '' }) as const;
const packs = new Map([
  ['a', idOf<never>('dossier', 2)],
  ['b', idOf<never>('dossier', 2)],
  ['c', idOf<never>('dossier', 3)],
]);

test('whose report it is follows from the dossier that its pack was made of, or from what was said', () => {
  const first = clientWith(1, { dossiers: [idOf('dossier', 2)] });
  const second = clientWith(2, { records: [idOf<RecordId>('record', 9)] });
  const of = (number: number, packId: string | null) => {
    const record = recordWith(number, { happening: inRoom() });
    const origin = packId === null ? record.origin : fromPack(packId);
    return clientOf({ ...record, origin }, [first, second], packs)?.number ?? null;
  };
  expect(of(1, 'a')).toBe(1);
  expect(of(2, 'b')).toBe(1);
  expect(of(3, 'c')).toBeNull();
  expect(of(4, 'unknown')).toBeNull();
  expect(of(5, null)).toBeNull();
  expect(of(9, null)).toBe(2);
  expect(of(9, 'a')).toBe(2);
});

test('a dossier is asked about once, and no more when it is somebody’s', () => {
  const people = { clients: [], packs, withheld: [] };
  expect(dossiersOfNobody(people)).toEqual([idOf('dossier', 2), idOf('dossier', 3)]);
  const known = clientWith(1, { dossiers: [idOf('dossier', 2)], withdrawnOn: today });
  expect(dossiersOfNobody({ ...people, clients: [known] })).toEqual([idOf('dossier', 3)]);
});
