/** What the page said when it was marked: read from what was kept, and never guessed. */
import { expect, test } from 'vitest';
import type { Capture } from '../../../src/domain/capture.ts';
import type { AnnotationId } from '../../../src/domain/ids.ts';
import { marksHere } from '../../../src/flows/marks-here.ts';
import { oldTextsOf } from '../../../src/flows/old-texts.ts';
import { blobWriter, type WrittenBlob } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { aMarkedPage, anAnnotation, pageUrl } from '../storage/nouns.ts';
import { freshStore, newId, theValue } from '../storage/stores.ts';

const kept = 'Het gesprek\nWij filmen elk gesprek – ook het eerste. 🎥';

async function write(store: Store, text: string): Promise<WrittenBlob> {
  const writer = blobWriter(store);
  theValue(await writer.write(new TextEncoder().encode(text)));
  return theValue(await writer.finish());
}

/** A marked page of which `text` was kept. */
async function pageWith(store: Store, text: string) {
  const page = aMarkedPage(newId(), [await write(store, text)]);
  const artefacts = page.capture.artefacts.map((one) => ({ ...one, role: 'text' as const }));
  const capture: Capture = { ...page.capture, artefacts };
  return { ...page, capture, all: [page.draft, page.annotation, capture] };
}

test('each mark has the text of its own capture', async () => {
  const store = await freshStore();
  const pages = [await pageWith(store, kept), await pageWith(store, 'Een andere dag.')];
  theValue(
    await saveEntities(
      store,
      pages.flatMap(({ all }) => all),
    ),
  );
  const ids = pages.map(({ annotation }) => annotation.id);
  expect([...(await oldTextsOf(store, ids)).entries()].toSorted()).toEqual(
    [
      [ids[0], kept],
      [ids[1], 'Een andere dag.'],
    ].toSorted(),
  );
});

test('a mark that nobody knows, and one whose text was not kept, have none', async () => {
  const store = await freshStore();
  const page = aMarkedPage(newId());
  theValue(await saveEntities(store, page.all));
  const ids = [page.annotation.id, newId<AnnotationId>()];
  expect((await oldTextsOf(store, ids)).size).toBe(0);
});

test('a mark in a frame has none: the text of its frame was not kept by itself', async () => {
  const store = await freshStore();
  const { draft, capture } = await pageWith(store, kept);
  const inFrame = {
    ...anAnnotation(draft.id, capture),
    source: 'https://formulieren.voorbeeldstad.nl/afspraak',
  };
  theValue(await saveEntities(store, [draft, capture, inFrame]));
  expect((await oldTextsOf(store, [inFrame.id])).size).toBe(0);
});

test('a mark on the page in front says in which language it is, and what it belongs to', async () => {
  const store = await freshStore();
  const { draft, all } = await pageWith(store, kept);
  theValue(await saveEntities(store, all));
  expect(await marksHere(store, pageUrl)).toMatchObject([
    { recordId: draft.id, language: 'nl', hasPlace: true, quote: 'Wij filmen' },
  ]);
});
