/** A copy for paper is made once, kept with what it is a copy of, and goes when that goes. */
import { describe, expect, test, vi } from 'vitest';
import type { MadeImage, MakeCopy } from '../../../src/domain/copy-piece.ts';
import { keptFilesOf } from '../../../src/domain/kept-file.ts';
import { adoptPrivate } from '../../../src/flows/adopt-private.ts';
import { type PrintCopyPorts, printCopyOf } from '../../../src/flows/print-copies.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { readBlob } from '../../../src/storage/blobs.ts';
import { currentDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { findPrintCopy } from '../../../src/storage/print-copies.ts';
import { purgeRecord } from '../../../src/storage/purge-record.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { sweepBlobs } from '../../../src/storage/sweep-blobs.ts';
import { copyPicture } from '../../../src/workers/copy-picture.ts';
import { backupOf, restored, saveReport } from '../backup/backups.ts';
import { drawn } from '../print-copies/made-pictures.ts';
import { removedAfter } from '../storage/nouns.ts';
import {
  dbOf,
  freshName,
  freshStore,
  newId,
  openWindow,
  ports,
  theValue,
} from '../storage/stores.ts';

const digests = {
  sha256,
  commitBytes: async (bytes: Uint8Array<ArrayBuffer>) => ({
    salt: '0'.repeat(64),
    digest: await sha256(bytes),
  }),
};

const portsWith = (more: Partial<PrintCopyPorts> = {}): PrintCopyPorts => ({
  ...ports,
  ...digests,
  makeCopy: copyPicture,
  signal: new AbortController().signal,
  ...more,
});

const picture = () => drawn(1_280, 2_400, (context) => context.fillText('Wij nemen op', 40, 40));

/** A report with that picture, and what it takes to have it copied. */
async function aReport(store: Store, bytes?: Uint8Array<ArrayBuffer>) {
  const { id: dossierId } = theValue(await currentDossier(store, ports));
  const report = await saveReport(store, dossierId, bytes ?? (await picture()));
  const source = { blobId: report.blobId, mediaType: 'image/png', dossierId };
  return { ...report, source };
}

const countBlobs = async (store: Store) => {
  const keys = await (await dbOf(store)).getAllKeys('blobs');
  return new Set(keys.map(([blobId]) => blobId)).size;
};

const tile: MadeImage = {
  bytes: new Uint8Array([1, 2, 3]),
  width: 1,
  height: 1,
  area: { page: 1, left: 0, top: 0, width: 1, height: 1 },
};
const facts = { pageCount: 1, texts: null, places: [], notes: [], tellsPlace: false, dates: [] };

/** Yields one tile, does that, and ends. */
const making = (meanwhile: () => Promise<unknown>): MakeCopy =>
  async function* () {
    yield { kind: 'image', image: tile };
    await meanwhile();
    yield { kind: 'end', facts };
  };

describe('a copy', () => {
  test('is made of the picture, part by part, each with its fingerprint', async () => {
    const store = await freshStore();
    const { source } = await aReport(store);
    const copy = theValue(await printCopyOf(store, source, portsWith()));
    expect(copy).toMatchObject({ of: source.blobId, pageCount: 1, text: null, places: null });
    expect(copy.images.map(({ area: { top, height } }) => [top, top + height])).toEqual([
      [0, copy.images[0]?.height],
      [copy.images[0]?.height, 2_400],
    ]);
    for (const { blobId, sha256: digest } of copy.images)
      expect(await sha256(theValue(await readBlob(store, blobId)))).toBe(digest);
    expect(await findPrintCopy(store, source.blobId)).toEqual(copy);
  });

  test('is made once, also when two windows ask at once, and never again', async () => {
    const name = freshName();
    const [one, other] = [await openWindow(name), await openWindow(name)];
    const { source } = await aReport(one);
    const makeCopy = vi.fn(copyPicture);
    const copies = await Promise.all([
      printCopyOf(one, source, portsWith({ makeCopy })),
      printCopyOf(other, source, portsWith({ makeCopy })),
      printCopyOf(one, source, portsWith({ makeCopy })),
    ]);
    const [first, ...others] = copies.map(theValue);
    for (const copy of others) expect(copy).toEqual(first);
    expect(theValue(await printCopyOf(other, source, portsWith({ makeCopy })))).toEqual(first);
    expect(makeCopy).toHaveBeenCalledOnce();
  });
});

describe('nothing stays behind', () => {
  const gaveUp = () => Promise.reject(new Error('no more memory'));

  test('when the picture cannot be read', async () => {
    const store = await freshStore();
    const { source } = await aReport(store, new Uint8Array([1, 2, 3]));
    const result = await printCopyOf(store, source, portsWith());
    expect(result).toEqual({ ok: false, error: 'kind-not-known' });
    expect(await countBlobs(store)).toBe(1);
  });

  test('when its file is damaged or gone', async () => {
    const store = await freshStore();
    const { source } = await aReport(store);
    const gone = { ...source, blobId: newId<typeof source.blobId>() };
    expect(await printCopyOf(store, gone, portsWith())).toEqual({
      ok: false,
      error: 'blob-damaged',
    });
  });

  test('when it is stopped halfway', async () => {
    const store = await freshStore();
    const { source } = await aReport(store);
    const stop = new AbortController();
    const makeCopy = making(async () => stop.abort());
    const result = await printCopyOf(store, source, portsWith({ makeCopy, signal: stop.signal }));
    expect(result).toEqual({ ok: false, error: 'cancelled' });
    expect(await countBlobs(store)).toBe(1);
    expect(await findPrintCopy(store, source.blobId)).toBeNull();
  });

  test('when it breaks off', async () => {
    const store = await freshStore();
    const { source } = await aReport(store);
    const copying = printCopyOf(store, source, portsWith({ makeCopy: making(gaveUp) }));
    await expect(copying).rejects.toThrow('no more memory');
    expect(await countBlobs(store)).toBe(1);
  });

  test('when the report is removed for good meanwhile', async () => {
    const store = await freshStore();
    const { source, record } = await aReport(store);
    const makeCopy = making(async () => {
      theValue(await saveEntities(store, [removedAfter(record)]));
      theValue(await purgeRecord(store, record.id));
    });
    const result = await printCopyOf(store, source, portsWith({ makeCopy }));
    expect(result).toEqual({ ok: false, error: 'blob-damaged' });
    expect(await countBlobs(store)).toBe(0);
  });
});

describe('with what it is a copy of, a copy', () => {
  test('is deleted for good', async () => {
    const store = await freshStore();
    const { source, record } = await aReport(store);
    theValue(await printCopyOf(store, source, portsWith()));
    theValue(await saveEntities(store, [removedAfter(record)]));
    theValue(await purgeRecord(store, record.id));
    expect(await findPrintCopy(store, source.blobId)).toBeNull();
    expect(await countBlobs(store)).toBe(0);
  });

  test('is kept in a backup and put back', async () => {
    const [one, other] = [await freshStore(), await freshStore()];
    const { source } = await aReport(one);
    const copy = theValue(await printCopyOf(one, source, portsWith()));
    await restored(other, (await backupOf(one)).file);
    expect(await findPrintCopy(other, source.blobId)).toEqual(copy);
    for (const { blobId } of keptFilesOf(copy))
      expect((await readBlob(other, blobId)).ok).toBe(true);
  });

  test('comes along from a private window', async () => {
    const [from, to] = [await freshStore(), await freshStore()];
    const { source } = await aReport(from);
    const copy = theValue(await printCopyOf(from, source, portsWith()));
    theValue(await adoptPrivate(from, to, portsWith()));
    const { id: dossierId } = theValue(await currentDossier(to, ports));
    expect(await findPrintCopy(to, source.blobId)).toEqual({ ...copy, dossierId });
    for (const { blobId } of keptFilesOf(copy)) expect((await readBlob(to, blobId)).ok).toBe(true);
  });

  test('is swept away, and only then, when a killed browser left it alone', async () => {
    const store = await freshStore();
    const { source, capture } = await aReport(store);
    theValue(await printCopyOf(store, source, portsWith()));
    expect(theValue(await sweepBlobs(store))).toBe(0);
    theValue(await saveEntities(store, [], { remove: [capture.rev] }));
    expect(theValue(await sweepBlobs(store))).toBe(3);
    expect(await findPrintCopy(store, source.blobId)).toBeNull();
    expect(await countBlobs(store)).toBe(0);
  });
});
