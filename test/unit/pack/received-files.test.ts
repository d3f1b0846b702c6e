/** Two rows may tell of one received pack, each with what it kept of it: every file of either goes along, once. */
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import type { ReceivedPack } from '../../../src/domain/received-pack.ts';
import { receivedEntries, receivedFiles } from '../../../src/pack/received-files.ts';
import { hashOf, idOf, revision } from '../complaint/dossiers.ts';

const packWith = (number: number, ...paths: readonly string[]): ReceivedPack => ({
  ...revision('received-pack', number),
  kind: 'received-pack',
  fingerprint: hashOf('a'),
  packDossierId: idOf('dossier', 2),
  version: 1,
  edition: 'authority',
  part: { number: 1, of: 1 },
  day: asDay('2026-11-26'),
  software: 'Kantlijn 0.1.0',
  members: paths.map((path, at) => ({
    path,
    file: { blobId: idOf('blob', number * 10 + at), byteLength: 3, sha256: hashOf('b') },
  })),
});

test.each([
  ['others', packWith(2, 'bagit.txt', 'data/practices.json')],
  ['none', packWith(2)],
])('one that kept %s does not take away what the other kept', (_what, second) => {
  const packs = [packWith(1, 'bagit.txt', 'LEESMIJ.txt'), second];
  const written = receivedEntries(packs).map(({ path }) => path);
  expect(written).toEqual([...new Set(written)]);
  expect(new Set(written)).toEqual(new Set(packs.flatMap(receivedFiles).map(({ path }) => path)));
});
