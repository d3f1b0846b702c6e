/** What was marked on a page is found by the page's address, however it is written. */
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/domain/record.ts';
import { nextRevision } from '../../../src/domain/revision.ts';
import { loadPageMarks } from '../../../src/storage/page-marks.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import {
  aCapture,
  aDraft,
  aMarkedPage,
  anAnnotation,
  pageUrl,
  removedAfter,
  sealedAfter,
} from './nouns.ts';
import { flipByte, forge, freshStore, newId, rowOf, theValue } from './stores.ts';

test('a mark is found on its page, with the newest version of its record', async () => {
  const store = await freshStore();
  const { draft, annotation, all } = aMarkedPage(newId());
  const record = sealedAfter(draft, 'verzegeld');
  theValue(await saveEntities(store, [...all, record]));
  for (const url of [pageUrl, `${pageUrl}#kop`, `${pageUrl}?utm_source=nieuwsbrief`])
    expect(await loadPageMarks(store, url)).toEqual({
      annotations: [annotation],
      records: [record],
      damaged: [],
    });
});

test('another page has no marks', async () => {
  const store = await freshStore();
  theValue(await saveEntities(store, aMarkedPage(newId()).all));
  const nothing = { annotations: [], records: [], damaged: [] };
  expect(await loadPageMarks(store, `${pageUrl}/anders`)).toEqual(nothing);
  expect(await loadPageMarks(store, `${pageUrl}?pagina=2`)).toEqual(nothing);
});

test('a mark in a frame is found on the page and on the address of the frame', async () => {
  const store = await freshStore();
  const { draft, capture } = aMarkedPage(newId());
  const frame = 'https://formulieren.voorbeeldstad.nl/afspraak';
  const inFrame = { ...anAnnotation(draft.id, capture), source: frame };
  const naming: Draft = {
    ...draft,
    happening: { kind: 'page', url: pageUrl, title: '', annotations: [inFrame.id], captures: [] },
  };
  theValue(await saveEntities(store, [naming, inFrame, capture]));
  for (const url of [pageUrl, frame])
    expect((await loadPageMarks(store, url)).annotations).toEqual([inFrame]);
});

test('a record about the page as a whole is found there, a record about a room is not', async () => {
  const store = await freshStore();
  const dossierId = newId<Draft['dossierId']>();
  const room = aDraft(dossierId);
  const capture = aCapture(dossierId);
  const whole: Draft = {
    ...aDraft(dossierId),
    happening: { kind: 'page', url: pageUrl, title: '', annotations: [], captures: [capture.id] },
  };
  theValue(await saveEntities(store, [room, whole, capture]));
  expect((await loadPageMarks(store, pageUrl)).records).toEqual([whole]);
});

test('the marks of a removed record are gone, and come back when it is put back', async () => {
  const store = await freshStore();
  const { draft, annotation, all } = aMarkedPage(newId());
  const removed = removedAfter(draft);
  theValue(await saveEntities(store, [...all, removed]));
  expect((await loadPageMarks(store, pageUrl)).annotations).toEqual([]);
  const ports = { now: () => draft.revisedAt, newId };
  theValue(await saveEntities(store, [{ ...draft, ...nextRevision(removed, ports) }]));
  expect((await loadPageMarks(store, pageUrl)).annotations).toEqual([annotation]);
});

test('a damaged mark is named and the others are found', async () => {
  const store = await freshStore();
  const [one, other] = [aMarkedPage(newId()), aMarkedPage(newId())];
  theValue(await saveEntities(store, [...one.all, ...other.all]));
  const row = await rowOf(store, one.annotation.rev);
  await forge(store, { ...row, sealed: flipByte(row.sealed, 9) });
  const marks = await loadPageMarks(store, pageUrl);
  expect(marks.annotations).toEqual([other.annotation]);
  expect(marks.damaged).toEqual([{ rev: one.annotation.rev, what: 'cannot-decrypt' }]);
});
