/** The picture of a whole page is there with its record, or not at all. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { WholePageError } from '../../../src/domain/codes.ts';
import type { RecordId } from '../../../src/domain/ids.ts';
import { fail, ok, type Result } from '../../../src/domain/result.ts';
import { startWatch } from '../../../src/domain/stopwatch.ts';
import { answerDraft } from '../../../src/flows/answer-draft.ts';
import { removeRecord } from '../../../src/flows/edit-record.ts';
import {
  type KeepPicture,
  keepWholePage,
  type Photographed,
  type WholePage,
} from '../../../src/flows/keep-whole-page.ts';
import { commitBytes, commitJson, sha256 } from '../../../src/platform/digest.ts';
import { readBlob } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { recordHistory } from '../../../src/storage/records.ts';
import { rowsTagged } from '../../../src/storage/rows.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { circumstances } from '../../support/capture-log.ts';
import { aMarkedPage, pageUrl } from '../storage/nouns.ts';
import { dbOf, freshStore, newId, ports as revisions, theValue } from '../storage/stores.ts';

const ports = { ...revisions, sha256, commitBytes, commitJson };
const png = (size: number) => new Uint8Array(size).fill(size % 251);

/** A store with a draft about a page. */
async function withDraft() {
  const store = await freshStore();
  const { all, draft, capture } = aMarkedPage(newId());
  theValue(await saveEntities(store, all));
  return { store, draft, capture };
}

const shown = async (url = pageUrl): Promise<Result<Photographed, WholePageError>> =>
  ok({
    facts: {
      url,
      title: 'Het gesprek',
      language: 'nl',
      viewport: { width: 1280, height: 720, scrollX: 0, scrollY: 0, devicePixelRatio: 1 },
      userAgent: 'Test',
      timeZone: 'Europe/Amsterdam',
      status: 200,
    },
    missing: [],
    meanwhile: { requests: 2, changes: 3, held: 1 },
  });

type Photograph = WholePage['photograph'];

/** Two tiles and the picture of them, then whatever `end` says. */
const twoTiles =
  (end: () => Promise<Result<Photographed, WholePageError>> = shown): Photograph =>
  async (keep) => {
    const kept = await keepAll(keep);
    return kept.ok ? end() : kept;
  };

async function keepAll(keep: KeepPicture): Promise<Result<null, WholePageError>> {
  const pictures = [
    { role: 'screenshot-tile', number: 1, bytes: png(9_000) },
    { role: 'screenshot-tile', number: 2, bytes: png(5_000_000) },
    { role: 'screenshot-full', number: 1, bytes: png(700) },
  ] as const;
  for (const picture of pictures) {
    const kept = await keep(picture);
    if (!kept.ok) return kept;
  }
  return ok(null);
}

const keep = (store: Store, recordId: RecordId, photograph: Photograph, url = pageUrl) =>
  keepWholePage(
    {
      recordId,
      url,
      watch: startWatch({ now: ports.now, elapsed: () => performance.now() }),
      screenWords: null,
      circumstances,
      photograph,
    },
    store,
    ports,
  );

/** How many pieces of files, and rows, there are. */
async function countsOf(store: Store) {
  const db = await dbOf(store);
  return { blobs: await db.count('blobs'), rows: await db.count('rows') };
}

async function seal(store: Store, recordId: RecordId) {
  const organisation = { kind: 'entered', name: 'Voorbeeldstad', address: 'Plein 1' } as const;
  const answers = [
    { question: 'practice', practice: 'website-trackers' },
    { question: 'organisation', organisation },
    { question: 'pass', passed: 'happened' },
    { question: 'note', noticed: [], note: 'Gezien.' },
    { question: 'wish', wishes: [] },
  ] as const;
  for (const answer of answers) theValue(await answerDraft(store, recordId, answer, ports));
}

describe('the picture of a whole page', () => {
  test('is a capture of its own beside the first, which stays as it was', async () => {
    const { store, draft, capture } = await withDraft();
    const kept = theValue(await keep(store, draft.id, twoTiles()));
    expect(kept).toMatchObject({ kind: 'draft', id: draft.id });
    if (kept.happening.kind !== 'page') throw new Error('it was about a page');
    const [first, second] = kept.happening.captures;
    expect(first).toBe(capture.id);
    const { entities } = await rowsTagged(await store.session(), [`id=${second ?? capture.id}`]);
    const [added] = entities;
    if (added?.kind !== 'capture') throw new Error('no capture');
    expect(added.follows).toBe(capture.id);
    expect(added.log?.meanwhile).toEqual({ requests: 2, changes: 3, held: 1 });
    expect(added.artefacts.map(({ role, number }) => `${role} ${number}`)).toEqual([
      'screenshot-full 1',
      'screenshot-tile 1',
      'screenshot-tile 2',
    ]);
    for (const { blobId, sha256: print } of added.artefacts)
      expect(await sha256(theValue(await readBlob(store, blobId)))).toBe(print);
    const { entities: before } = await rowsTagged(await store.session(), [`id=${capture.id}`]);
    expect(before).toEqual([capture]);
    expect(await recordHistory(store, draft.id)).toHaveLength(1);
  });

  test('comes with a newer sealed version, when the record was finished meanwhile', async () => {
    const { store, draft } = await withDraft();
    const photograph = twoTiles(async () => {
      await seal(store, draft.id);
      return shown();
    });
    const kept = theValue(await keep(store, draft.id, photograph));
    if (kept.kind !== 'record') throw new Error('it was sealed');
    const history = await recordHistory(store, draft.id);
    expect(history.map(({ kind }) => kind)).toEqual(['record', 'record']);
    expect(kept.parentRev).toBe(history[0]?.rev);
    expect(kept).toMatchObject({ note: 'Gezien.', happening: { captures: { length: 2 } } });
    expect(kept.seal.artefacts.length).toBeGreaterThanOrEqual(3);
  });

  test.each<WholePageError>(['cancelled', 'tab-closed', 'page-navigated', 'page-height-changed'])(
    'leaves nothing behind after “%s”',
    async (error) => {
      const { store, draft } = await withDraft();
      const before = await countsOf(store);
      const kept = await keep(
        store,
        draft.id,
        twoTiles(async () => fail(error)),
      );
      expect(kept).toEqual({ ok: false, error });
      expect(await countsOf(store)).toEqual(before);
      expect(await recordHistory(store, draft.id)).toEqual([draft]);
    },
  );

  test('leaves nothing behind when it breaks off', async () => {
    const { store, draft } = await withDraft();
    const before = await countsOf(store);
    const broken = twoTiles(() => Promise.reject(new Error('no canvas')));
    await expect(keep(store, draft.id, broken)).rejects.toThrow('no canvas');
    expect(await countsOf(store)).toEqual(before);
  });

  test.each([1, 2, 3, 4, 5])(
    'leaves nothing behind on a disk that is full at write %i',
    async (at) => {
      const { store, draft } = await withDraft();
      const before = await countsOf(store);
      const stopFilling = fillDiskAt(at);
      const kept = await keep(store, draft.id, twoTiles()).finally(stopFilling);
      expect(kept).toEqual({ ok: false, error: 'storage-full' });
      expect(await countsOf(store)).toEqual(before);
      expect(await recordHistory(store, draft.id)).toEqual([draft]);
      theValue(await keep(store, draft.id, twoTiles()));
    },
  );

  test('is not kept for a record that was removed meanwhile', async () => {
    const { store, draft } = await withDraft();
    const photograph = twoTiles(async () => {
      theValue(await removeRecord(store, draft.id, ports));
      return shown();
    });
    const { blobs } = await countsOf(store);
    expect(await keep(store, draft.id, photograph)).toEqual({ ok: false, error: 'not-found' });
    expect((await countsOf(store)).blobs).toBe(blobs);
  });

  test('is not begun for a record about another page, nor for one that is not there', async () => {
    const { store, draft } = await withDraft();
    const never: Photograph = () => Promise.reject(new Error('nobody asked for this'));
    const other = 'https://www.voorbeeldstad.nl/anders';
    const kept = await keep(store, draft.id, never, other);
    expect(kept).toEqual({ ok: false, error: 'page-navigated' });
    expect(await keep(store, newId(), never)).toEqual({ ok: false, error: 'not-found' });
    theValue(await keep(store, draft.id, twoTiles(), `${pageUrl}#plaats`));
  });
});

/** From write `at` on there is no room, until what comes back is called. */
function fillDiskAt(at: number): () => void {
  const { add, put } = IDBObjectStore.prototype;
  let writes = 0;
  const full = (own: typeof add): typeof add =>
    function (this: IDBObjectStore, ...args) {
      writes++;
      if (writes >= at) throw new DOMException('no room', 'QuotaExceededError');
      return own.apply(this, args);
    };
  Object.assign(IDBObjectStore.prototype, { add: full(add), put: full(put) });
  const stop = () => void Object.assign(IDBObjectStore.prototype, { add, put });
  onTestFinished(stop);
  return stop;
}
