/** One dossier, with the newest version of what lies in it and nothing that was taken away. */
import { expect, test } from 'vitest';
import { noPeople } from '../../../src/domain/client.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import { nextRevision } from '../../../src/domain/revision.ts';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import {
  aLaterText,
  aMarkedPage,
  pageUrl,
  removedAfter,
  saveDossier,
  sealedAfter,
} from './nouns.ts';
import { freshName, freshStore, newId, openWindow, ports, theValue } from './stores.ts';

test('windows that start at once for the first time share one dossier', async () => {
  const name = freshName();
  const windows = await Promise.all(Array.from({ length: 5 }, () => openWindow(name)));
  const found = await Promise.all(windows.map((store) => currentDossier(store, ports)));
  expect(new Set(found.map((result) => theValue(result).id)).size).toBe(1);
  const [first] = windows;
  if (first) expect(await currentDossier(first, ports)).toEqual(found[0]);
});

test('the dossier that is found has the newest title', async () => {
  const store = await freshStore();
  const dossier = theValue(await currentDossier(store, ports));
  const renamed = { ...dossier, ...nextRevision(dossier, ports), title: 'Camera' };
  theValue(await saveEntities(store, [renamed]));
  expect(theValue(await currentDossier(store, ports))).toEqual(renamed);
  expect((await loadDossier(store, dossier.id))?.contents.dossier).toEqual(renamed);
});

test('an empty dossier is empty, and one that never was is not there', async () => {
  const store = await freshStore();
  const dossier = theValue(await currentDossier(store, ports));
  const none = { annotations: [], captures: [] };
  expect(await loadDossier(store, dossier.id)).toEqual({
    contents: {
      dossier,
      records: [],
      ...none,
      versions: [],
      added: [],
      files: [],
      passages: [],
      steps: [],
      takenIn: new Map(),
    },
    drafts: [],
    draftParts: none,
    letters: [],
    damaged: [],
    people: noPeople,
  });
  expect(await loadDossier(store, newId())).toBeNull();
});

test('only the newest versions are loaded, and what was removed is left out', async () => {
  const store = await freshStore();
  const { dossierId, drafts } = await saveDossier(store, ['open', 'verzegeld', 'weg', 'terug']);
  const [open, toSeal, toRemove, toRestore] = drafts;
  if (!open || !toSeal || !toRemove || !toRestore) throw new Error('four drafts');
  const sealed = sealedAfter(sealedAfter(toSeal, 'oud'), 'nieuw');
  const removed = removedAfter(toRestore);
  const restored = { ...toRestore, ...nextRevision(removed, ports) };
  const old = { ...sealedAfter(toSeal, 'oud'), rev: sealed.parentRev ?? newId() };
  theValue(await saveEntities(store, [old, sealed, removedAfter(toRemove), removed, restored]));
  const loaded = await loadDossier(store, dossierId);
  expect(loaded?.contents.records).toEqual([sealed]);
  expect(loaded?.drafts).toEqual([open, restored]);
});

test('records stand in the order in which they were begun, also when an old one is edited', async () => {
  const store = await freshStore();
  const { dossierId, drafts } = await saveDossier(store, ['1', '2', '3']);
  const sealed = drafts.map((draft, index) => sealedAfter(draft, `${index + 1}`));
  const [first] = sealed;
  if (!first) throw new Error('three records');
  theValue(await saveEntities(store, [...sealed, sealedAfter(first, '1, later')]));
  const notes = (await loadDossier(store, dossierId))?.contents.records.map(({ note }) => note);
  expect(notes).toEqual(['1, later', '2', '3']);
});

test('what two windows wrote at once about the same version is kept twice', async () => {
  const store = await freshStore();
  const { dossierId, drafts } = await saveDossier(store, ['begin']);
  const [draft] = drafts;
  if (!draft) throw new Error('one draft');
  const versions = [sealedAfter(draft, 'hier'), sealedAfter(draft, 'daar')];
  theValue(await saveEntities(store, versions));
  expect((await loadDossier(store, dossierId))?.contents.records).toEqual(versions);
});

test('marks and captures lie with the records that name them, and those of drafts apart', async () => {
  const store = await freshStore();
  const { dossierId } = await saveDossier(store, []);
  const [kept, open, gone] = [1, 2, 3].map(() => aMarkedPage(dossierId));
  if (!kept || !open || !gone) throw new Error('three pages');
  const record = sealedAfter(kept.draft, '');
  theValue(await saveEntities(store, [...kept.all, ...open.all, ...gone.all]));
  theValue(await saveEntities(store, [record, removedAfter(gone.draft)]));
  const loaded = await loadDossier(store, dossierId);
  expect(loaded?.contents).toMatchObject({
    records: [record],
    annotations: [kept.annotation],
    captures: [kept.capture],
  });
  expect(loaded?.drafts).toEqual([open.draft]);
  expect(loaded?.draftParts).toEqual({ annotations: [open.annotation], captures: [open.capture] });
});

test('later texts of a page lie with the records whose marks stand on it', async () => {
  const store = await freshStore();
  const { dossierId } = await saveDossier(store, []);
  const [mine, open] = [aMarkedPage(dossierId), aMarkedPage(dossierId, [], `${pageUrl}/anders`)];
  const blob = { blobId: newId<BlobId>(), byteLength: 3, chunks: 1 };
  const [of, ofDraft] = [mine, open].map(({ annotation }) => aLaterText(annotation, blob));
  if (!of || !ofDraft) throw new Error('two texts');
  const record = sealedAfter(mine.draft, '');
  const later = [of, ofDraft].flatMap(({ version, added }) => [version, added]);
  theValue(await saveEntities(store, [...mine.all, ...open.all, record, ...later]));
  const loaded = await loadDossier(store, dossierId);
  expect(loaded?.contents).toMatchObject({ versions: [of.version], added: [of.added] });
});

test('what lies here under another dossier is shown too, for there is one', async () => {
  const store = await freshStore();
  const [one, other] = [await saveDossier(store, ['hier']), await saveDossier(store, ['daar'])];
  for (const { dossierId } of [one, other]) {
    const loaded = await loadDossier(store, dossierId);
    expect(loaded?.contents.dossier.id).toBe(dossierId);
    expect(loaded?.drafts).toEqual([...one.drafts, ...other.drafts]);
  }
});
