/** What was kept in private windows comes into the dossier whole, or not at all. */
import { expect, test } from 'vitest';
import { keptFilesOf } from '../../../src/domain/kept-file.ts';
import type { DossierRecord } from '../../../src/domain/record.ts';
import { adoptPrivate } from '../../../src/flows/adopt-private.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { readBlob } from '../../../src/storage/blobs.ts';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveReport } from '../backup/backups.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';

const adoptPorts = { ...ports, sha256, signal: new AbortController().signal };

const dossierIn = async (store: Store) => {
  const { id } = theValue(await currentDossier(store, ports));
  const loaded = await loadDossier(store, id);
  if (loaded === null) throw new Error('no dossier');
  return loaded.contents;
};

async function aPrivateReport(bytes: Uint8Array<ArrayBuffer>): Promise<Store> {
  const store = await freshStore();
  await saveReport(store, theValue(await currentDossier(store, ports)).id, bytes);
  return store;
}

const sealOf = (record: DossierRecord) => (record.kind === 'record' ? record.seal : null);

test('the report, its seal and its files stand in the dossier, and no longer in memory', async () => {
  const from = await aPrivateReport(new Uint8Array([1, 2, 3]));
  const before = await dossierIn(from);
  const to = await freshStore();
  expect(theValue(await adoptPrivate(from, to, adoptPorts))).toBe(1);
  const after = await dossierIn(to);
  expect(after.records.map(sealOf)).toEqual(before.records.map(sealOf));
  expect(after.captures.map(({ artefacts }) => artefacts)).toEqual(
    before.captures.map(({ artefacts }) => artefacts),
  );
  for (const file of after.captures.flatMap(keptFilesOf))
    expect((await readBlob(to, file.blobId)).ok).toBe(true);
  expect((await dossierIn(from)).records).toEqual([]);
});

test('what stood in the dossier before stands there after', async () => {
  const to = await aPrivateReport(new Uint8Array([9]));
  const before = await dossierIn(to);
  const from = await aPrivateReport(new Uint8Array([1]));
  theValue(await adoptPrivate(from, to, adoptPorts));
  const after = await dossierIn(to);
  expect(after.dossier).toEqual(before.dossier);
  expect(after.records).toEqual(expect.arrayContaining([...before.records]));
  expect(after.records).toHaveLength(2);
});
