/** Whoever takes part no more is in nothing new: neither their rows, nor the pack that they came with. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossiersOfPacks } from '../../../src/domain/client.ts';
import type { Entity } from '../../../src/domain/dossier.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { ReceivedPack } from '../../../src/domain/received-pack.ts';
import { withoutWithdrawn } from '../../../src/domain/withdrawn.ts';
import { hashOf, idOf, revision } from '../complaint/dossiers.ts';
import { clientWith } from '../desk/clients.ts';
import { anyEntity } from '../schemas/entities.ts';

const packOf = (number: 1 | 2 | 3): ReceivedPack => ({
  ...revision('received-pack', number),
  kind: 'received-pack',
  fingerprint: hashOf(`${number}`),
  packDossierId: idOf('dossier', number + 1),
  version: 1,
  edition: 'authority',
  part: { number: 1, of: 1 },
  day: asDay('2026-11-26'),
  software: 'Kantlijn 0.1.0',
  members: [],
});
const received = ([1, 2, 3] as const).map(packOf);
const packs = dossiersOfPacks(received);
const clients = received.map(({ packDossierId }, at) =>
  clientWith(at + 1, {
    dossiers: [packDossierId],
    withdrawnOn: at === 1 ? asDay('2026-11-20') : null,
  }),
);

const anyRow: fc.Arbitrary<Entity> = fc
  .tuple(anyEntity, fc.constantFrom(null, '1', '2', '3', '4'))
  .map(([entity, digit]) => ({
    ...entity,
    origin:
      digit === null
        ? ({ kind: 'own' } as const)
        : ({ kind: 'pack', packId: hashOf(digit), signer: '' } as const),
  }));

test('rows of whoever withdrew go, with their packs; all others stay, in their order', () => {
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const left = withoutWithdrawn([...rows, ...received], { clients, packs });
      const isTheirs = ({ origin }: Entity) =>
        origin.kind === 'pack' && origin.packId === hashOf('2');
      expect(left).toEqual([...rows.filter((row) => !isTheirs(row)), packOf(1), packOf(3)]);
    }),
  );
});
