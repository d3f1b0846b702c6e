/** Later texts of pages: kept when a mark no longer stands there, each once, and gone with its record. */

import { describe, expect, test } from 'vitest';
import { newWords, oldWords } from '../../../src/domain/passage-change.ts';
import { fail } from '../../../src/domain/result.ts';
import { chooseChange } from '../../../src/flows/add-change.ts';
import { makePack } from '../../../src/flows/make-pack.ts';
import { previewPack } from '../../../src/flows/preview-pack.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import type { Store } from '../../../src/storage/open.ts';
import { readPageText } from '../../../src/storage/page-texts.ts';
import { allPageVersions } from '../../../src/storage/page-versions.ts';
import { purgeRecord } from '../../../src/storage/purge-record.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { sweepBlobs } from '../../../src/storage/sweep-blobs.ts';
import { makePackFile } from '../../../src/workers/make-pack-file.ts';
import { backupOf, restored } from '../backup/backups.ts';
import { contentsOf } from './contents.ts';
import { aMarkedText, kept, look, lookAt, textLater, textThen, theVersion } from './later-texts.ts';
import { aDossier, pageUrl, removedAfter } from './nouns.ts';
import { dbOf, flipByte, forge, freshStore, newId, ports, rowOf, theValue } from './stores.ts';
import { inMode } from './vaults.ts';

const without = textThen.replace(` ${kept}`, '');
const blobsIn = async (store: Store) =>
  new Set((await (await dbOf(store)).getAllKeys('blobs')).map(([blobId]) => blobId)).size;
const revsIn = async (store: Store) => new Set(await (await dbOf(store)).getAllKeys('rows'));

test('a page that says something else is kept, with what became of the mark', async () => {
  const store = await freshStore();
  const { annotation, record } = await aMarkedText(store);
  expect(await look(store, textLater)).toBe(1);
  const version = await theVersion(store);
  expect(version).toMatchObject({ source: pageUrl, scope: pageUrl, dossierId: record.dossierId });
  expect(version.sha256).toBe(await sha256(new TextEncoder().encode(textLater)));
  expect(version.lastSeenAt).toBe(version.firstSeenAt);
  const [change] = version.changes;
  expect(change).toMatchObject({ annotationId: annotation.id, class: 'changed', meaning: 'other' });
  expect(change && oldWords(change)).toBe(kept);
  expect(change && newWords(change)).toBe(kept.replace('twee', 'vier'));
  const text = theValue(await readPageText(store, version.file));
  expect(new TextDecoder().decode(text)).toBe(textLater);
});

test.each([
  ['is as it was', textThen],
  ['says more elsewhere', `${textThen}\nMorgen is het stadhuis dicht.`],
  ['has a banner on top', `Wij gebruiken cookies.\n${textThen}`],
])('nothing is kept of a page that %s', async (_what, text) => {
  const store = await freshStore();
  await aMarkedText(store);
  const before = await revsIn(store);
  expect(await look(store, text)).toBe(0);
  expect(await revsIn(store)).toEqual(before);
});

test('nothing is kept of a page without marks, or that the person has left', async () => {
  const store = await freshStore();
  await aMarkedText(store);
  expect(await look(store, textLater, { url: `${pageUrl}/anders` })).toBe(0);
  expect(await lookAt(store, { scope: pageUrl, readTexts: async () => [] })).toBe(0);
  expect(await allPageVersions(store)).toEqual([]);
});

test('a sentence that only comes late was not taken away', async () => {
  const store = await freshStore();
  await aMarkedText(store);
  expect(await look(store, ['Even geduld', textThen])).toBe(0);
  expect(await allPageVersions(store)).toEqual([]);
});

test('a page in another language may have been translated: nothing is said of it', async () => {
  const store = await freshStore();
  await aMarkedText(store);
  const english = { source: pageUrl, language: 'en', text: 'We keep the recordings.' };
  expect(await lookAt(store, { scope: pageUrl, readTexts: async () => [english] })).toBe(0);
});

test('the same text seen again is one text, seen first and last', async () => {
  const store = await freshStore();
  await aMarkedText(store);
  await look(store, textLater);
  const first = await theVersion(store);
  const blobs = await blobsIn(store);
  await look(store, textLater);
  const again = await theVersion(store);
  expect(again).toMatchObject({ id: first.id, firstSeenAt: first.firstSeenAt, file: first.file });
  expect(again.lastSeenAt > first.lastSeenAt).toBe(true);
  expect(again.changes).toEqual(first.changes);
  expect(await blobsIn(store)).toBe(blobs);
});

test('two windows that look at once keep one text', async () => {
  const store = await freshStore();
  await aMarkedText(store);
  await Promise.all([look(store, textLater), look(store, textLater), look(store, textLater)]);
  await theVersion(store);
});

test('the same text on two pages lies there once', async () => {
  const store = await freshStore();
  const url = `${pageUrl}/kopie`;
  await aMarkedText(store);
  await aMarkedText(store, textThen, { url });
  await look(store, textLater);
  const blobs = await blobsIn(store);
  await look(store, textLater, { url });
  const [one, other] = await allPageVersions(store);
  expect(one?.id).not.toBe(other?.id);
  expect(one?.file).toEqual(other?.file);
  expect(await blobsIn(store)).toBe(blobs);
});

test('that the page says again what it said is kept too, in the file of the capture', async () => {
  const store = await freshStore();
  const { capture } = await aMarkedText(store);
  await look(store, textLater);
  const blobs = await blobsIn(store);
  expect(await look(store, textThen)).toBe(1);
  const [, back] = await allPageVersions(store);
  expect(back).toMatchObject({ changes: [], file: { blobId: capture.artefacts[0]?.blobId } });
  expect(await blobsIn(store)).toBe(blobs);
  expect(await look(store, `${textThen}\nEen voettekst.`)).toBe(0);
});

test('a mark in a frame is compared with the frame, and one of two frames is enough', async () => {
  const store = await freshStore();
  const frame = 'about:srcdoc';
  const { annotation } = await aMarkedText(store);
  const inFrame = { ...annotation, rev: newId<typeof annotation.rev>(), source: frame };
  theValue(await saveEntities(store, [inFrame], { remove: [annotation.rev] }));
  const text = (source: string, said: string) => ({ source, language: 'nl', text: said });
  const page = text(pageUrl, 'Een pagina met twee kaders.');
  const read = (...said: readonly string[]) => ({
    scope: pageUrl,
    readTexts: async () => [page, ...said.map((one) => text(frame, one))],
  });
  expect(await lookAt(store, read('Iets anders.', textThen))).toBe(0);
  expect(await lookAt(store, read('Iets anders.', 'Ook iets anders.'))).toBe(1);
  expect(await theVersion(store)).toMatchObject({ source: frame, scope: pageUrl });
});

test('a mark that was made later is compared too when an old text comes back', async () => {
  const store = await freshStore();
  await aMarkedText(store);
  await look(store, textLater);
  const words = 'Neem een kaartje.';
  const { annotation } = await aMarkedText(store, `${textThen}\n${words}`, { words });
  await look(store, textLater);
  const { changes } = await theVersion(store);
  expect(changes.map(({ class: kind }) => kind)).toEqual(['changed', 'removed']);
  expect(changes[1]?.annotationId).toBe(annotation.id);
});

test('a record that is deleted takes the later texts of its page along', async () => {
  const store = await freshStore();
  const { record } = await aMarkedText(store);
  await look(store, textLater);
  await look(store, without);
  const removed = removedAfter(record);
  theValue(await saveEntities(store, [removed]));
  theValue(await purgeRecord(store, record.id));
  expect(await revsIn(store)).toEqual(new Set([removed.rev]));
  expect(await blobsIn(store)).toBe(0);
});

test('also one that cannot be read any more', async () => {
  const store = await freshStore();
  const { record } = await aMarkedText(store);
  await look(store, textLater);
  const row = await rowOf(store, (await theVersion(store)).rev);
  await forge(store, { ...row, sealed: flipByte(row.sealed, 1) });
  const removed = removedAfter(record);
  theValue(await saveEntities(store, [removed]));
  theValue(await purgeRecord(store, record.id));
  expect(await revsIn(store)).toEqual(new Set([removed.rev]));
  expect(await blobsIn(store)).toBe(0);
});

test('what another record needs stays: the text of its page, and a file that is shared', async () => {
  const store = await freshStore();
  const one = await aMarkedText(store);
  const other = await aMarkedText(store, textLater, { words: 'Neem uw pas mee.' });
  await look(store, without);
  await look(store, textLater); // Shares the file of the other capture.
  theValue(await saveEntities(store, [removedAfter(one.record)]));
  theValue(await purgeRecord(store, one.record.id));
  const versions = await allPageVersions(store);
  expect(versions).toHaveLength(2);
  for (const { file } of versions) theValue(await readPageText(store, file));
  theValue(await saveEntities(store, [removedAfter(other.record)]));
  theValue(await purgeRecord(store, other.record.id));
  expect(await allPageVersions(store)).toEqual([]);
  expect(await blobsIn(store)).toBe(0);
});

describe('a change that is added to the pack', () => {
  async function aChange(store: Store) {
    const { annotation, record } = await aMarkedText(store);
    await look(store, textLater);
    const { id } = await theVersion(store);
    return { record, choice: { recordId: record.id, annotationId: annotation.id, versionId: id } };
  }

  test('can be taken out and comes back with its number', async () => {
    const store = await freshStore();
    const { choice } = await aChange(store);
    const added = theValue(await chooseChange(store, choice, 'in-pack', ports));
    expect(theValue(await chooseChange(store, choice, 'in-pack', ports))).toEqual(added);
    const out = theValue(await chooseChange(store, choice, 'taken-out', ports));
    const back = theValue(await chooseChange(store, choice, 'in-pack', ports));
    expect(out).toMatchObject({ id: added.id, addedAt: added.addedAt, standing: 'taken-out' });
    expect(back).toMatchObject({ id: added.id, addedAt: added.addedAt, standing: 'in-pack' });
  });

  test('goes with its record, and cannot be added to one that was removed', async () => {
    const store = await freshStore();
    const { choice, record } = await aChange(store);
    theValue(await chooseChange(store, choice, 'in-pack', ports));
    const removed = removedAfter(record);
    theValue(await saveEntities(store, [removed]));
    expect(await chooseChange(store, choice, 'taken-out', ports)).toEqual(fail('not-found'));
    theValue(await purgeRecord(store, record.id));
    expect(await revsIn(store)).toEqual(new Set([removed.rev]));
  });

  test('lies in the pack with both texts; one that was damaged makes it fail', async () => {
    const store = await freshStore();
    const { choice } = await aChange(store);
    theValue(await chooseChange(store, choice, 'in-pack', ports));
    theValue(await saveEntities(store, [aDossier(newId())]));
    const made = theValue(await packOf(store));
    const names = new TextDecoder('latin1').decode(await made.file.arrayBuffer());
    for (const name of ['differences.html', 'old-text.txt', 'new-text.txt', 'change.json'])
      expect(names).toMatch(new RegExp(`data/changes/\\d{8}T\\d{6}Z-[0-9a-f]{8}/${name}`));
    const version = await theVersion(store);
    const forged = { ...version, rev: newId<typeof version.rev>(), sha256: version.file.sha256 };
    theValue(await saveEntities(store, [forged], { remove: [version.rev] }));
    expect(await packOf(store)).toEqual(fail('blob-damaged'));
  });
});

const order = {
  language: 'nl',
  name: 'A. de Vries',
  address: 'Dorpsstraat 1',
  email: '',
  edition: 'organisation',
} as const;

async function packOf(store: Store) {
  const review = theValue(await previewPack(store, order, ports));
  const quiet = { onProgress: () => {}, signal: new AbortController().signal };
  const inMemory = {
    mode: 'memory',
    chosen: null,
    isPadded: false,
    made: new Map(),
    write: makePackFile,
  } as const;
  const software = 'Kantlijn 0.1.0';
  return makePack(
    store,
    { review, cuts: [], covers: [] },
    { sha256, software, verifyPage: '', ...inMemory, ...quiet },
  );
}

test('sweeping leaves the text alone', async () => {
  const store = await freshStore();
  await aMarkedText(store);
  await look(store, textLater);
  expect(theValue(await sweepBlobs(store))).toBe(0);
  theValue(await readPageText(store, (await theVersion(store)).file));
});

test('a full disk keeps nothing of it, and the next look does', async () => {
  const store = await freshStore();
  await aMarkedText(store);
  const before = await contentsOf(store);
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    await expect(look(store, textLater)).rejects.toThrow('storage-full');
  } finally {
    IDBObjectStore.prototype.add = add;
  }
  expect(await contentsOf(store)).toEqual(before);
  expect(await look(store, textLater)).toBe(1);
});

test('a backup brings texts and their rows along, and a removed record keeps them away', async () => {
  const store = await freshStore();
  const { record } = await aMarkedText(store);
  await look(store, textLater);
  const { file } = await backupOf(store);
  const elsewhere = await freshStore();
  expect((await restored(elsewhere, file)).lost).toEqual([]);
  expect(await contentsOf(elsewhere)).toEqual(await contentsOf(store));

  theValue(await saveEntities(store, [removedAfter(record)]));
  theValue(await purgeRecord(store, record.id));
  await restored(store, file);
  expect(await allPageVersions(store)).toEqual([]);
  expect(await blobsIn(store)).toBe(0);
});

test.each(['normal', 'locked', 'memory'] as const)(
  'in mode %s it is kept as everything else is, and told to nobody once it is shut',
  async (mode) => {
    const window = await inMode(mode);
    const store = theValue(await window.theStore());
    await aMarkedText(store);
    expect(await look(store, textLater)).toBe(1);
    await window.changeMode('normal');
    expect(await allPageVersions(store)).toHaveLength(1);
    theValue(await readPageText(store, (await theVersion(store)).file));
    theValue(await window.wipeEverything());
    expect(await window.state()).toBe('fresh');
  },
);
