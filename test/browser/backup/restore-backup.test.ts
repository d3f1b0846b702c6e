/** A backup brings everything back, once, and mends what is broken. */
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { BlobId } from '../../../src/domain/ids.ts';
import { blobWriter, readBlob } from '../../../src/storage/blobs.ts';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { sweepBlobs } from '../../../src/storage/sweep-blobs.ts';
import { anyEntity } from '../../unit/schemas/entities.ts';
import { removedAfter, sealedAfter } from '../storage/nouns.ts';
import { dbOf, flipByte, forge, freshStore, ports, rowOf, theValue } from '../storage/stores.ts';
import { backupOf, contentsOf, restored, restoring, saveReport, saveReports } from './backups.ts';

vi.setConfig({ testTimeout: 60_000 });

const bytes = (...values: number[]) => new Uint8Array(values);
const long = (length: number) => new Uint8Array(length).map((_, index) => index % 251);

const anyFile = fc.integer({ min: 0, max: 200_000 }).map((length) => long(length));

test('what was backed up comes back in an empty store: all rows and all files', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyEntity, { maxLength: 6, selector: ({ rev }) => rev }),
      fc.array(anyFile, { maxLength: 3 }),
      async (entities, files) => {
        const [one, other] = [await freshStore(), await freshStore()];
        await saveReports(one, files);
        theValue(await saveEntities(one, entities));
        await restored(other, (await backupOf(one)).file);
        expect(await contentsOf(other)).toEqual(await contentsOf(one));
      },
    ),
    { numRuns: 8 },
  );
});

test('putting back twice is putting back once', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  await saveReports(one, [bytes(1), long(100_000)]);
  const { file } = await backupOf(one);
  expect(await restored(other, file)).toMatchObject({ restored: 2, unchanged: 0 });
  const after = await contentsOf(other);
  expect(await restored(other, file)).toMatchObject({ restored: 0, unchanged: 2, lost: [] });
  expect(await contentsOf(other)).toEqual(after);
});

test('putting back where it was made changes nothing', async () => {
  const store = await freshStore();
  await saveReports(store, [bytes(1)]);
  const before = await contentsOf(store);
  const { file } = await backupOf(store);
  expect(await restored(store, file)).toMatchObject({ unchanged: 1, isAllInBackup: true });
  expect(await contentsOf(store)).toEqual(before);
});

test('two windows that put back at once do it once', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  await saveReports(one, [bytes(1), bytes(2)]);
  const { file } = await backupOf(one);
  const both = await Promise.all([restored(other, file), restored(other, file)]);
  expect(both.map((result) => result.restored).toSorted()).toEqual([0, 2]);
  expect(await contentsOf(other)).toEqual(await contentsOf(one));
});

/** What a person would see. */
async function seen(store: Store) {
  const dossier = theValue(await currentDossier(store, ports));
  const loaded = await loadDossier(store, dossier.id);
  if (loaded === null) throw new Error('no dossier');
  return { id: dossier.id, records: loaded.contents.records, captures: loaded.contents.captures };
}

test('in a new browser the dossier is the one from the backup', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  await seen(other);
  await saveReports(one, [bytes(1)]);
  await restored(other, (await backupOf(one)).file);
  expect(await seen(other)).toEqual(await seen(one));
});

test('where there are reports already, those from the backup are shown with them', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  const [theirs] = await saveReports(one, [bytes(1)]);
  const [mine] = await saveReports(other, [bytes(2)]);
  const result = await restored(other, (await backupOf(one)).file);
  expect(result).toMatchObject({ restored: 1, isAllInBackup: false });
  const { records, captures } = await seen(other);
  expect(records).toEqual([theirs?.record, mine?.record]);
  expect(captures).toHaveLength(2);
});

test('what two browsers wrote about one report is kept twice', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  const [report] = await saveReports(one, [bytes(1)]);
  if (!report) throw new Error('one report');
  await restored(other, (await backupOf(one)).file);
  const [there, here] = [sealedAfter(report.record, 'daar'), sealedAfter(report.record, 'hier')];
  theValue(await saveEntities(one, [there]));
  theValue(await saveEntities(other, [here]));
  await restored(other, (await backupOf(one)).file);
  expect((await seen(other)).records).toEqual([there, here]);
});

test('what was removed and purged here does not come back, and is counted', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  const [report] = await saveReports(one, [bytes(1)]);
  if (!report) throw new Error('one report');
  const { file } = await backupOf(one);
  const { dossierId } = report.record;
  theValue(await saveEntities(other, [removedAfter(report.record)]));
  expect(await restored(other, file)).toMatchObject({ restored: 0, staysRemoved: 1 });
  expect(await readBlob(other, report.blobId)).toEqual({ ok: false, error: 'not-found' });
  expect((await loadDossier(other, dossierId))?.contents.records).toEqual([]);
});

test('a damaged row is mended', async () => {
  const store = await freshStore();
  const [report] = await saveReports(store, [bytes(1)]);
  if (!report) throw new Error('one report');
  const before = await contentsOf(store);
  const { file } = await backupOf(store);
  const row = await rowOf(store, report.record.rev);
  await forge(store, { ...row, sealed: flipByte(row.sealed, 3) });
  expect((await contentsOf(store)).damaged).toBe(1);
  expect(await restored(store, file)).toMatchObject({ restored: 1 });
  expect(await contentsOf(store)).toEqual(before);
});

test.each([
  [
    'damaged',
    async (store: Store, blobId: BlobId) => {
      const db = await dbOf(store);
      const chunk = await db.get('blobs', [blobId, 0]);
      if (!chunk) throw new Error('no chunk');
      await db.put('blobs', { ...chunk, sealed: flipByte(chunk.sealed, 3) }, [blobId, 0]);
    },
  ],
  [
    'gone',
    async (store: Store, blobId: BlobId) => {
      await blobWriter(store, blobId).abort();
    },
  ],
])('a kept file that is %s is mended', async (_, spoil) => {
  const store = await freshStore();
  const [report] = await saveReports(store, [bytes(1, 2, 3)]);
  if (!report) throw new Error('one report');
  const { file } = await backupOf(store);
  await spoil(store, report.blobId);
  expect((await readBlob(store, report.blobId)).ok).toBe(false);
  await restored(store, file);
  expect(theValue(await readBlob(store, report.blobId))).toEqual(bytes(1, 2, 3));
});

test('what a killed browser left of the same file is no hindrance', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  const [report] = await saveReports(one, [long(50_000)]);
  if (!report) throw new Error('one report');
  theValue(await blobWriter(other, report.blobId).write(new Uint8Array(9 << 20)));
  expect(await (await dbOf(other)).count('blobs')).toBeGreaterThan(0);
  await restored(other, (await backupOf(one)).file);
  expect(await contentsOf(other)).toEqual(await contentsOf(one));
});

test('sweeping waits until the rows are there', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  await saveReports(one, [long(300_000), long(200_000)]);
  const { file } = await backupOf(one);
  const sweeps: Promise<unknown>[] = [];
  const sweeping = () => {
    sweeps.push(sweepBlobs(other));
  };
  theValue(await restoring(other, file, { onProgress: sweeping }));
  expect(sweeps.length).toBeGreaterThan(1);
  await Promise.all(sweeps);
  expect(await contentsOf(other)).toEqual(await contentsOf(one));
});

test('what could not be backed up is counted, and named where it is missed', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  const [fine, holed, odd] = await saveReports(one, [bytes(1), bytes(2), bytes(3)]);
  if (!fine || !holed || !odd) throw new Error('three reports');
  await blobWriter(one, holed.blobId).abort();
  const row = await rowOf(one, odd.record.rev);
  await forge(one, { ...row, sealed: flipByte(row.sealed, 3) });
  const made = await backupOf(one);
  expect(made.leftOut).toBe(2);
  const result = await restored(other, made.file);
  expect(result).toMatchObject({
    damagedBefore: 1,
    lost: [{ kind: 'file', page: holed.capture.facts.title }],
  });
  expect(await contentsOf(other)).toMatchObject({ damaged: 0 });
  expect((await contentsOf(other)).rows.has(holed.capture.rev)).toBe(true);
});

test('a kept file that is no longer what was captured is not backed up', async () => {
  const store = await freshStore();
  const [report] = await saveReports(store, [bytes(1, 2, 3)]);
  if (!report) throw new Error('one report');
  await blobWriter(store, report.blobId).abort();
  const writer = blobWriter(store, report.blobId);
  theValue(await writer.write(bytes(1, 2, 4)));
  theValue(await writer.finish());
  expect((await backupOf(store)).leftOut).toBe(1);
});

test('more reports can be made after it, and are backed up with the others', async () => {
  const [one, other, third] = [await freshStore(), await freshStore(), await freshStore()];
  await saveReports(one, [bytes(1)]);
  await restored(other, (await backupOf(one)).file);
  const { id } = theValue(await currentDossier(other, ports));
  await saveReport(other, id, bytes(2));
  await restored(third, (await backupOf(other)).file);
  expect((await seen(third)).records).toHaveLength(2);
  expect((await seen(third)).id).toBe((await seen(one)).id);
});
