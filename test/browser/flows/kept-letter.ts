/** A letter of two pages as it lies in a store, with its copy: small, and made by nobody's reader. */
import type { AddedFile, AddedMediaType } from '../../../src/domain/added-file.ts';
import type { KeptFile } from '../../../src/domain/kept-file.ts';
import type { PlacedText, PrintCopy, PrintImage } from '../../../src/domain/print-copy.ts';
import { firstRevision } from '../../../src/domain/revision.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { blobWriter } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { aDossier, aDraft, sealedAfter } from '../storage/nouns.ts';
import { newId, ports, theValue } from '../storage/stores.ts';

export const pageOne = 'Beste Ana,\nWij filmen alle gesprekken.';
export const pageTwo = 'قرار: wij bewaren de beelden\nzes maanden.';
export const letterText = `${pageOne}\f${pageTwo}`;

const lineHeight = 14;

/** A line of the letter at its place: every character 6 points wide. */
function placesOn(page: number, from: number, text: string): PlacedText[] {
  let start = from;
  return text.split('\n').map((line, index) => {
    const end = start + line.length;
    const top = 80 + index * 40;
    const placed = { page, start, end, left: 60, top, width: line.length * 6, height: lineHeight };
    start = end + 1;
    return placed;
  });
}

export const letterPlaces = [
  ...placesOn(1, 0, pageOne),
  ...placesOn(2, pageOne.length + 1, pageTwo),
];

export async function keep(store: Store, bytes: Uint8Array<ArrayBuffer>): Promise<KeptFile> {
  const writer = blobWriter(store);
  theValue(await writer.write(bytes));
  const { blobId, byteLength } = theValue(await writer.finish());
  return { blobId, byteLength, sha256: await sha256(bytes) };
}

/** A white page with a grey line where each line of text stands. */
export async function pageImage(
  [width, height]: readonly [number, number],
  places: readonly PlacedText[],
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#888888';
  for (const { left, top, width: across, height: down } of places)
    context.fillRect(left, top, across, down);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
  return new Uint8Array(await blob.arrayBuffer());
}

async function imageOf(store: Store, page: number, size: readonly [number, number]) {
  const bytes = await pageImage(
    size,
    letterPlaces.filter((place) => place.page === page),
  );
  const [width, height] = size;
  const image: PrintImage = {
    ...(await keep(store, bytes)),
    mediaType: 'image/jpeg',
    width,
    height,
    area: { page, left: 0, top: 0, width, height },
  };
  return image;
}

const encode = (text: string) => new TextEncoder().encode(text);

type Copied = Pick<PrintCopy, 'images' | 'text' | 'places' | 'pageCount'>;

/** Two pages with an image each. */
export const copiedLetter = async (store: Store): Promise<Copied> => ({
  pageCount: 2,
  images: [await imageOf(store, 1, [400, 560]), await imageOf(store, 2, [400, 560])],
  text: await keep(store, encode(letterText)),
  places: await keep(store, encode(JSON.stringify(letterPlaces))),
});

export const copiedEmail = async (store: Store): Promise<Copied> => ({
  pageCount: 1,
  images: [],
  text: await keep(store, encode('From: Gemeente\n\nWij filmen alle gesprekken.')),
  places: null,
});

export const copiedPhoto = async (store: Store): Promise<Copied> => ({
  pageCount: 1,
  images: [await imageOf(store, 1, [800, 600])],
  text: null,
  places: null,
});

/** A sealed record with that file in it. */
export async function aKeptFile(
  store: Store,
  mediaType: AddedMediaType,
  copied: Copied,
): Promise<AddedFile> {
  const dossier = aDossier(newId());
  const record = sealedAfter(aDraft(dossier.id), '');
  const original = await keep(store, encode(`${mediaType} ${newId()}`));
  const seal = { ...record.seal, artefacts: [] };
  const file: AddedFile = {
    kind: 'added-file',
    ...firstRevision(newId(), dossier.id, ports),
    recordId: record.id,
    title: 'Brief over het gesprek',
    sort: 'letter',
    file: { ...original, role: 'original', number: 1, mediaType, commitment: seal.content },
    pageCount: copied.pageCount,
    addedAt: ports.now(),
    tellsPlace: false,
    found: [],
    events: [],
    standing: 'in-pack',
    seal,
  };
  const copy: PrintCopy = {
    kind: 'print-copy',
    ...firstRevision(newId(), dossier.id, ports),
    of: original.blobId,
    ...copied,
    notes: [],
  };
  theValue(await saveEntities(store, [dossier, record, file, copy]));
  return file;
}
