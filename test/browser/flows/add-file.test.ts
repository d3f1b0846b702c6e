/** A letter, a photo or an e-mail that is added: kept whole with its copy, or nothing of it. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CopyFault, CopyPiece } from '../../../src/domain/copy-piece.ts';
import { asId } from '../../../src/domain/ids.ts';
import { suggestedEvent } from '../../../src/domain/suggested-event.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { readBlob } from '../../../src/storage/blobs.ts';
import { findPrintCopy } from '../../../src/storage/print-copies.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { removedAfter } from '../storage/nouns.ts';
import { theValue } from '../storage/stores.ts';
import {
  added,
  adding,
  anEmail,
  aPdf,
  aPhoto,
  aPlacedPhoto,
  contentsOf,
  countIn,
  makerOf,
  reported,
} from './added-files.ts';

const facts = { pageCount: 1, texts: null, places: [], notes: [], tellsPlace: false, dates: [] };
const area = { page: 1, left: 0, top: 0, width: 1, height: 1 };
const image: CopyPiece = {
  kind: 'image',
  image: { bytes: new Uint8Array([1, 2, 3]), width: 1, height: 1, area },
};
const end: CopyPiece = { kind: 'end', facts };

describe('a photo that is added', () => {
  test('keeps its bytes as they are, beside a copy of what is to be seen', async () => {
    const { store, record } = await reported();
    const photo = await aPhoto();
    const file = await added(store, record.id, photo);
    const bytes = new Uint8Array(await photo.arrayBuffer());
    expect(theValue(await readBlob(store, file.file.blobId))).toEqual(bytes);
    expect(file.file).toMatchObject({ mediaType: 'image/jpeg', sha256: await sha256(bytes) });
    expect(file).toMatchObject({ title: 'Foto van het bord', sort: 'photo', pageCount: 1 });
    expect(file.seal.artefacts).toEqual([file.file.commitment]);
    const copy = await findPrintCopy(store, file.file.blobId);
    expect(copy?.images).toMatchObject([{ mediaType: 'image/jpeg', width: 40, height: 30 }]);
    for (const { blobId } of copy?.images ?? [])
      expect((await readBlob(store, blobId)).ok).toBe(true);
  });

  test('stands in the dossier with its report, and nothing of it in the chronology', async () => {
    const { store, record } = await reported();
    const file = await added(store, record.id, await aPlacedPhoto());
    expect((await contentsOf(store)).files).toEqual([file]);
    expect(file.events).toEqual([]);
    expect(file.found).toMatchObject([{ date: '2026-03-03', from: 'properties', page: null }]);
  });

  test('that says where it was made is known as such, and its copy says nothing of it', async () => {
    const { store, record } = await reported();
    const file = await added(store, record.id, await aPlacedPhoto());
    expect(file.tellsPlace).toBe(true);
    const copy = await findPrintCopy(store, file.file.blobId);
    expect(copy?.notes).toContain('place-removed');
    for (const { blobId } of copy?.images ?? []) {
      const bytes = theValue(await readBlob(store, blobId));
      expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Exif');
    }
  });
});

describe('what is written in a file', () => {
  test('an e-mail gives its text, and the dates in it with their words', async () => {
    const { store, record } = await reported();
    const file = await added(store, record.id, anEmail());
    expect(file).toMatchObject({ title: 'antwoord', sort: 'email', pageCount: 1, events: [] });
    const copy = await findPrintCopy(store, file.file.blobId);
    if (!copy?.text) throw new Error('no text');
    const text = new TextDecoder().decode(theValue(await readBlob(store, copy.text.blobId)));
    expect(text).toContain('De overeenkomst is op 12 augustus 2025 ondertekend.');
    const suggested = file.found.map(({ date, from, words }) => [
      date,
      from,
      suggestedEvent(words),
    ]);
    expect(suggested).toEqual(
      expect.arrayContaining([
        ['2024-11-04', 'text', 'shared-since'],
        ['2025-08-12', 'text', 'signed'],
        ['2025-08-12', 'properties', 'sent'],
      ]),
    );
  });

  test('a PDF gives its pages as images, and the dates with the page that they stand on', async () => {
    const { store, record } = await reported();
    const file = await added(
      store,
      record.id,
      aPdf('Contract.pdf', ['Voorblad', 'Ondertekend op 12 augustus 2025 te Voorbeeldstad']),
    );
    expect(file).toMatchObject({ title: 'Contract', sort: 'document', pageCount: 2 });
    expect(file.found).toContainEqual({
      date: '2025-08-12',
      from: 'text',
      page: 2,
      words: expect.stringContaining('Ondertekend op 12 augustus 2025'),
    });
    const copy = await findPrintCopy(store, file.file.blobId);
    expect(copy?.images.map(({ area }) => area.page)).toEqual([1, 2]);
    expect(copy?.places).not.toBeNull();
  });
});

describe('nothing of a file stays behind', () => {
  test.each<[string, File, string]>([
    ['of no kind that is known', new File(['<!doctype html><p>Hallo'], 'a.pdf'), 'kind-not-known'],
    ['that is empty', new File([], 'a.pdf'), 'kind-not-known'],
    [
      'that is too large',
      new File([new Uint8Array(100 * 1024 * 1024 + 1)], 'a.pdf'),
      'added-file-too-large',
    ],
    [
      'that is gone',
      Object.assign(new File(['%PDF-1.4'], 'a.pdf'), {
        arrayBuffer: () => Promise.reject(new Error('gone')),
      }),
      'file-not-read',
    ],
    ['that is damaged', new File([new Uint8Array([255, 216, 255, 1, 2])], 'a.jpg'), 'file-damaged'],
  ])('%s', async (_name, file, error) => {
    const { store, record, before } = await reported();
    expect(await adding(store, record.id, file)).toEqual({ ok: false, error });
    expect(await countIn(store)).toBe(before);
  });

  test.each<CopyFault>([
    'file-damaged',
    'file-locked',
    'picture-not-read',
    'picture-too-large',
    'kind-not-known',
  ])('that turns out halfway to be %s', async (fault) => {
    const { store, record, before } = await reported();
    const makeCopy = makerOf(image, { kind: 'fault', fault });
    const kept = await adding(store, record.id, await aPhoto(), { makeCopy });
    expect(kept).toEqual({ ok: false, error: fault });
    expect(await countIn(store)).toBe(before);
  });

  test('that the person stops', async () => {
    const { store, record, before } = await reported();
    const stopping = new AbortController();
    const makeCopy = makerOf(image, { kind: 'progress', done: 1, total: 2 }, end);
    const kept = await adding(store, record.id, await aPhoto(), {
      makeCopy,
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    expect(kept).toEqual({ ok: false, error: 'cancelled' });
    expect(await countIn(store)).toBe(before);
  });

  test('that its reader breaks down over', async () => {
    const { store, record, before } = await reported();
    const broken = adding(store, record.id, await aPhoto(), {
      async *makeCopy() {
        yield image;
        throw new Error('no memory');
      },
    });
    await expect(broken).rejects.toThrow('no memory');
    expect(await countIn(store)).toBe(before);
  });

  test.each([0, 1, 2, 3])('when the disk is full from write %i on', async (writes) => {
    const { store, record, before } = await reported();
    fillAfter(writes);
    const kept = await adding(store, record.id, await aPhoto(), { makeCopy: makerOf(image, end) });
    expect(kept).toEqual({ ok: false, error: 'storage-full' });
    expect(await countIn(store)).toBe(before);
  });

  test('when its report is taken away meanwhile', async () => {
    const { store, record } = await reported();
    const kept = await adding(store, record.id, await aPhoto(), {
      async *makeCopy() {
        theValue(await saveEntities(store, [removedAfter(record)]));
        yield image;
        yield end;
      },
    });
    expect(kept).toEqual({ ok: false, error: 'not-found' });
    expect((await contentsOf(store)).files).toEqual([]);
  });

  test('and there is no report to add it to', async () => {
    const { store, before } = await reported();
    const kept = await adding(store, asId(crypto.randomUUID()), await aPhoto());
    expect(kept).toEqual({ ok: false, error: 'not-found' });
    expect(await countIn(store)).toBe(before);
  });
});

describe('the same file twice', () => {
  test('is refused, also under another name', async () => {
    const { store, record } = await reported();
    await added(store, record.id, await aPhoto('een.jpg'));
    const before = await countIn(store);
    const again = await adding(store, record.id, await aPhoto('twee.jpg'));
    expect(again).toEqual({ ok: false, error: 'already-added' });
    expect(await countIn(store)).toBe(before);
  });

  test('at once, from two windows, is kept once', async () => {
    const { store, record } = await reported();
    const photo = await aPhoto();
    const both = await Promise.all([
      adding(store, record.id, photo),
      adding(store, record.id, photo),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await contentsOf(store)).files).toHaveLength(1);
  });
});

/** The disk is full from the write with that number on. */
function fillAfter(writes: number): void {
  const add = IDBObjectStore.prototype.add;
  onTestFinished(() => {
    IDBObjectStore.prototype.add = add;
  });
  let count = 0;
  IDBObjectStore.prototype.add = function (...args) {
    if (++count > writes) throw new DOMException('no room', 'QuotaExceededError');
    return add.apply(this, args);
  };
}
