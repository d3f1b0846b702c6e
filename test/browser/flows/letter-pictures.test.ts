/** Pictures behind a letter: each page once, under its numbers; a damaged one leaves a gap. */
import { expect, test } from 'vitest';
import type { Artefact, ArtefactRole, Capture } from '../../../src/domain/capture.ts';
import type { Exhibit } from '../../../src/domain/dossier.ts';
import { letterPictures, mostPictures } from '../../../src/flows/letter-pictures.ts';
import { blobWriter } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { aCapture, anAnnotation, artefactOf } from '../storage/nouns.ts';
import { freshStore, newId, theValue } from '../storage/stores.ts';

async function pictureIn(store: Store, words: string, role: ArtefactRole): Promise<Artefact> {
  const writer = blobWriter(store);
  theValue(await writer.write(new TextEncoder().encode(words)));
  return { ...artefactOf(theValue(await writer.finish())), role, mediaType: 'image/png' };
}

const captureOf = (artefacts: readonly Artefact[]): Capture => ({
  ...aCapture(newId()),
  artefacts,
});

const pageOf = (number: number, capture: Capture): Exhibit => ({ number, kind: 'page', capture });

const quoteOf = (number: number, capture: Capture): Exhibit => ({
  number,
  kind: 'quote',
  capture,
  annotation: anAnnotation(newId(), capture),
});

test('each page comes once, as its screen looked, under the numbers of all its exhibits', async () => {
  const store = await freshStore();
  const screen = await pictureIn(store, 'screen', 'screenshot-viewport');
  const whole = await pictureIn(store, 'whole', 'screenshot-full');
  const [both, wholeOnly] = [captureOf([whole, screen]), captureOf([whole])];
  const exhibits = [quoteOf(1, both), pageOf(2, wholeOnly), quoteOf(3, both)];
  const pictures = await letterPictures(store, exhibits, 'nl');
  expect(pictures.map(({ image }) => image)).toEqual([
    { mediaType: 'image/png', bytes: new TextEncoder().encode('screen') },
    { mediaType: 'image/png', bytes: new TextEncoder().encode('whole') },
  ]);
  expect(pictures.map(({ name }) => name.split(':')[0])).toEqual(['Bijlage 1, 3', 'Bijlage 2']);
  for (const { alt } of pictures) expect(alt).toMatch(/^Schermafbeelding van ‘Het gesprek’ .* UTC/);
});

test('a page without a picture has none', async () => {
  expect(await letterPictures(await freshStore(), [pageOf(1, captureOf([]))], 'en')).toEqual([]);
});

test('a file that is gone leaves a gap', async () => {
  const store = await freshStore();
  const kept = await pictureIn(store, 'screen', 'screenshot-viewport');
  const gone = captureOf([{ ...kept, blobId: newId() }]);
  const exhibits = [pageOf(1, gone), pageOf(2, captureOf([kept]))];
  const [first, second] = await letterPictures(store, exhibits, 'en');
  expect(first?.image).toBe('unreadable');
  expect(second?.image).toHaveProperty('bytes');
});

test('of very many the first are shown, and the others named', async () => {
  const store = await freshStore();
  const kept = await pictureIn(store, 'screen', 'screenshot-viewport');
  const exhibits = Array.from({ length: mostPictures + 2 }, (_, at) =>
    pageOf(at + 1, captureOf([kept])),
  );
  const images = (await letterPictures(store, exhibits, 'nl')).map(({ image }) => image);
  expect(images).toHaveLength(mostPictures + 2);
  expect(images.filter((image) => image === 'too-many')).toHaveLength(2);
  expect(images.slice(0, -2)).not.toContain('too-many');
});
