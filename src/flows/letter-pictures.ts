/** The pictures that go with a letter: how the screen looked, once for each page that was kept. */
import { namePicture } from '../complaint/name-picture.ts';
import { type Artefact, artefactOf, type Capture } from '../domain/capture.ts';
import type { Exhibit } from '../domain/dossier.ts';
import type { ExhibitPicture } from '../domain/exhibit-picture.ts';
import type { LetterLanguage } from '../domain/language.ts';
import { readBlob } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';

/** Of all pictures together they are the first; the letter says of the others that they are left out. */
export const mostPictures = 40;

type Pictured = {
  readonly capture: Capture;
  readonly artefact: Artefact;
  /** Numbers of the exhibits that it belongs to. */
  readonly exhibits: readonly number[];
};

/** In the order of the exhibits. One whose file is damaged comes without its bytes, and stops nothing. */
export async function letterPictures(
  store: Store,
  exhibits: readonly Exhibit[],
  language: LetterLanguage,
): Promise<ExhibitPicture[]> {
  const pictures: ExhibitPicture[] = [];
  for (const [at, { capture, artefact, exhibits: numbers }] of picturedIn(exhibits).entries())
    pictures.push({
      ...namePicture(capture, numbers, language),
      image: at < mostPictures ? await imageOf(store, artefact) : 'too-many',
    });
  return pictures;
}

/** Each page once. What has no picture of its screen is left out: there is nothing to show. */
function picturedIn(exhibits: readonly Exhibit[]): Pictured[] {
  const onPages = exhibits.filter((exhibit) => exhibit.kind !== 'file');
  const captures = new Map(onPages.map(({ capture }) => [capture.id, capture]));
  return [...captures.values()].flatMap((capture) => {
    const artefact =
      artefactOf(capture, 'screenshot-viewport') ?? artefactOf(capture, 'screenshot-full');
    if (artefact === null) return [];
    const own = onPages.filter((exhibit) => exhibit.capture.id === capture.id);
    return [{ capture, artefact, exhibits: own.map(({ number }) => number) }];
  });
}

async function imageOf(
  store: Store,
  { blobId, mediaType }: Artefact,
): Promise<ExhibitPicture['image']> {
  const bytes = await readBlob(store, blobId);
  return bytes.ok ? { mediaType, bytes: bytes.value } : 'unreadable';
}
