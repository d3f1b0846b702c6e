/** What a list of practices is put in order by: the nearest words first, and nothing in the way. */
import { expect, test } from 'vitest';
import type { Capture } from '../../../src/domain/capture.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { draftTexts } from '../../../src/flows/draft-texts.ts';
import { blobWriter } from '../../../src/storage/blobs.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { aMarkedPage, pageUrl } from '../storage/nouns.ts';
import { freshStore, newId, theValue } from '../storage/stores.ts';

test('the mark comes before the title, the address and the text of the page', async () => {
  const store = await freshStore();
  const writer = blobWriter(store);
  theValue(await writer.write(new TextEncoder().encode('Wij filmen elk gesprek.')));
  const page = aMarkedPage(newId(), [theValue(await writer.finish())]);
  const artefacts = page.capture.artefacts.map((one) => ({ ...one, role: 'text' as const }));
  const capture: Capture = { ...page.capture, artefacts };
  theValue(await saveEntities(store, [page.draft, page.annotation, capture]));
  const [quote, , url, text] = await draftTexts(store, page.draft);
  expect([quote, url, text]).toEqual(['Wij filmen', pageUrl, 'Wij filmen elk gesprek.']);
});

test('a page whose text was not kept still has its title and address', async () => {
  const store = await freshStore();
  const page = aMarkedPage(newId());
  theValue(await saveEntities(store, page.all));
  const texts = await draftTexts(store, page.draft);
  expect(texts).toContain(pageUrl);
  expect(texts.at(-1)).toBe('');
});

test('what happened in a room is about that room', async () => {
  const { draft } = aMarkedPage(newId());
  const happening = { kind: 'place', place: 'Balie 3', day: asDay('2026-03-03') } as const;
  expect(await draftTexts(await freshStore(), { ...draft, happening })).toEqual(['Balie 3']);
});
