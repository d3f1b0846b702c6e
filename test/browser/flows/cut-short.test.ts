/** A capture that is cut short at any moment: said in one word, and nothing of it stays behind. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CapturePiece, PageFacts } from '../../../src/domain/capture.ts';
import { asId } from '../../../src/domain/ids.ts';
import { startWatch } from '../../../src/domain/stopwatch.ts';
import { keepOriginal } from '../../../src/flows/keep-original.ts';
import { type PageToKeep, startRecord } from '../../../src/flows/start-record.ts';
import { commitBytes, commitJson, sha256 } from '../../../src/platform/digest.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { circumstances } from '../../support/capture-log.ts';
import { aMarkedPage, pageUrl, sealedAfter } from '../storage/nouns.ts';
import { dbOf, freshStore, newId, ports, theValue } from '../storage/stores.ts';

const keepPorts = { ...ports, sha256, commitBytes };

const facts: PageFacts = {
  url: pageUrl,
  title: 'Het gesprek',
  status: 200,
  language: 'nl',
  viewport: { width: 1, height: 1, scrollX: 0, scrollY: 0, devicePixelRatio: 1 },
  userAgent: 'Test',
  timeZone: 'Europe/Amsterdam',
};

const pieces: readonly CapturePiece[] = [
  { kind: 'part', role: 'snapshot', mediaType: 'text/html' },
  { kind: 'chunk', bytes: new Uint8Array(10) },
  { kind: 'chunk', bytes: new Uint8Array(10) },
  { kind: 'part', role: 'text', mediaType: 'text/plain' },
  { kind: 'chunk', bytes: new Uint8Array(10) },
  { kind: 'end', facts, missing: [], observation: null },
];

/** A page that goes away after so many pieces. */
const pageThatGives = (count: number): PageToKeep => ({
  screenshot: new Uint8Array(10),
  screenWords: null,
  watch: startWatch({ now: ports.now, elapsed: () => performance.now() }),
  circumstances,
  frames: [pageUrl],
  visit: null,
  inspection: null,
  passage: { source: pageUrl, selectors: [], rivals: [], shownAt: [] },
  organisation: null,
  async *pieces() {
    yield* pieces.slice(0, count);
    if (count < pieces.length) throw new Error('the page went away');
  },
});

/** What lies on the disk, the dossier itself apart. */
async function leftIn(store: Store): Promise<number> {
  const db = await dbOf(store);
  const rows = await db.count('rows');
  const chunks = await db.count('blobs');
  return Math.max(0, rows - 1) + chunks;
}

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

describe('a page that goes away', () => {
  test.each(pieces.map((_piece, count) => count))(
    'after %i pieces leaves nothing',
    async (count) => {
      const store = await freshStore();
      const started = await startRecord(pageThatGives(count), store, keepPorts);
      expect(started).toEqual({ ok: false, error: 'capture-failed' });
      expect(await leftIn(store)).toBe(0);
    },
  );
});

describe('a disk that is full', () => {
  test.each([1, 2, 3, 4, 5, 6])('from write %i on leaves nothing of a page', async (writes) => {
    const store = await freshStore();
    fillAfter(writes);
    const started = await startRecord(pageThatGives(pieces.length), store, keepPorts);
    expect(started).toEqual({ ok: false, error: 'storage-full' });
    expect(await leftIn(store)).toBe(0);
  });

  test('keeps all of it when there is room', async () => {
    const store = await freshStore();
    theValue(await startRecord(pageThatGives(pieces.length), store, keepPorts));
    expect(await leftIn(store)).toBeGreaterThan(5);
  });
});

describe('a PDF that a person adds', () => {
  const program = { software: 'Kantlijn 0.1.0', build: circumstances.build };
  const originalPorts = { ...keepPorts, commitJson, program, elapsed: () => performance.now() };
  const pdf = new Blob(['%PDF-1.4\n%%EOF\n']);

  async function reported() {
    const store = await freshStore();
    const page = aMarkedPage(newId());
    const record = sealedAfter(page.draft, 'Zie de folder.');
    theValue(await saveEntities(store, [...page.all, record]));
    return { store, record, before: await leftIn(store) };
  }

  test('is named by a newer version of the record, beside what was captured', async () => {
    const { store, record } = await reported();
    const next = theValue(await keepOriginal(store, record.id, pdf, originalPorts));
    expect(next.parentRev).toBe(record.rev);
    expect(next.happening).toMatchObject({ captures: [expect.anything(), expect.anything()] });
    expect(next.kind === 'record' && next.seal.artefacts).toHaveLength(1);
  });

  test.each<[string, Blob, string]>([
    ['another file', new Blob(['<!doctype html><p>%PDF']), 'not-a-pdf'],
    ['an empty file', new Blob([]), 'not-a-pdf'],
    ['a file with the sign too far in', new Blob([' '.repeat(1_024), '%PDF-']), 'not-a-pdf'],
    [
      'a file that is too large',
      new Blob(['%PDF-', new Uint8Array(50 * 1024 * 1024)]),
      'file-too-large',
    ],
    [
      'a file that is gone',
      Object.assign(new Blob(['%PDF-']), { arrayBuffer: () => Promise.reject(new Error('gone')) }),
      'file-not-read',
    ],
  ])('is refused when it is %s', async (_name, file, error) => {
    const { store, record, before } = await reported();
    const kept = await keepOriginal(store, record.id, file, originalPorts);
    expect(kept).toEqual({ ok: false, error });
    expect(await leftIn(store)).toBe(before);
  });

  test('has no place in a record that was taken away', async () => {
    const { store } = await reported();
    const kept = await keepOriginal(store, asId(crypto.randomUUID()), pdf, originalPorts);
    expect(kept).toEqual({ ok: false, error: 'not-found' });
  });

  test.each([0, 1, 2])('leaves nothing when the disk is full from write %i on', async (writes) => {
    const { store, record, before } = await reported();
    fillAfter(writes);
    const kept = await keepOriginal(store, record.id, pdf, originalPorts);
    expect(kept).toEqual({ ok: false, error: 'storage-full' });
    expect(await leftIn(store)).toBe(before);
  });
});
