/** That a pack was made is written down afterwards, with the fingerprint of each file. */
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import { logExport } from '../../../src/flows/log-export.ts';
import { reviewOf } from '../../../src/flows/preview-pack.ts';
import { allRows } from '../../../src/storage/rows.ts';
import { dossierWith, hashOf, inRoom, recordWith } from '../../unit/complaint/dossiers.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';

const order = {
  language: 'nl',
  name: 'A',
  address: 'Markt 1',
  email: '',
  edition: 'authority',
} as const;
const contents = dossierWith({ records: [recordWith(1, { happening: inRoom() })] });
const review = theValue(reviewOf(contents, order, asDay('2026-11-26')));

const fileOf = (digit: string, byteLength: number) => ({
  file: new Blob([new Uint8Array(byteLength)]),
  fingerprint: hashOf(digit),
});

test('a pack that was made stands in the dossier, part by part, and names nobody', async () => {
  const store = await freshStore();
  const files = [fileOf('1', 5), fileOf('2', 7)];
  const made = theValue(await logExport(store, { review, cuts: [], covers: [] }, files, ports));
  const { entities } = await allRows(await store.session());
  expect(entities).toEqual([made]);
  expect(made).toMatchObject({
    kind: 'pack-export',
    dossierId: contents.dossier.id,
    edition: 'authority',
    day: '2026-11-26',
    parts: [
      { fingerprint: hashOf('1'), byteLength: 5 },
      { fingerprint: hashOf('2'), byteLength: 7 },
    ],
  });
  expect(JSON.stringify(made)).not.toContain('Markt');
});

test('a file that is no pack is not written down', async () => {
  const store = await freshStore();
  const files = [{ file: new Blob(), fingerprint: null }];
  expect(
    theValue(await logExport(store, { review, cuts: [], covers: [] }, files, ports)),
  ).toBeNull();
  expect((await allRows(await store.session())).entities).toEqual([]);
});
