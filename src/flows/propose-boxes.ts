/** Boxes for the picture of a page, over what is covered in the words that stood there. */
import { onPicture } from '../complaint/exhibit-sheets/marks-on.ts';
import type { Artefact, Box, Capture } from '../domain/capture.ts';
import type { Cover } from '../domain/cover.ts';
import { lineBoxes } from '../domain/line-boxes.ts';
import { boxOnPixels, type MaskBox, type PictureExtent } from '../domain/mask.ts';
import { boxesOver } from '../domain/screen-words.ts';
import { readBlob } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';
import { readScreenWords } from '../storage/screen-words.ts';
import { coversIn } from './covering.ts';

export type PictureOfPage = {
  readonly capture: Capture;
  /** A picture of the window, or one of those that show the whole page. */
  readonly artefact: Artefact;
  /** Of that picture. */
  readonly extent: PictureExtent;
};

/**
 * Over every place of what `list` covers, and over each field with something in it and each frame of another
 * site, which nobody could search. Nothing is covered by that. Empty when nobody looked where words stood.
 */
export async function proposeBoxes(
  store: Store,
  { capture, artefact, extent }: PictureOfPage,
  list: readonly Cover[],
): Promise<readonly MaskBox[]> {
  const words = await readScreenWords(store, capture);
  // What stands in its place plays no part here.
  const { edits } = coversIn({ language: 'nl' }, list).cover(words.text);
  const boxes = [
    ...edits.flatMap((edit) => lineBoxes(boxesOver(words, edit))),
    ...words.unsearched.map(({ box }) => box),
  ];
  const above = boxes.length === 0 ? 0 : await rowsAbove(store, capture, artefact);
  return onPicture(boxes.map(widened), words.width, extent.width).flatMap(
    (box) => boxOnPixels({ ...box, top: box.top - above }, extent) ?? [],
  );
}

/** In CSS pixels: letters reach a little beyond their place. */
const around = 3;

const widened = ({ left, top, width, height }: Box): Box => ({
  left: left - around,
  top: top - around,
  width: width + 2 * around,
  height: height + 2 * around,
});

/** A very long page has several pictures, one below the other. */
async function rowsAbove(store: Store, { artefacts }: Capture, { role, number }: Artefact) {
  let rows = 0;
  for (const one of artefacts)
    if (one.role === role && one.number < number) rows += await rowsOf(store, one);
  return rows;
}

/** As a PNG says at its beginning (PNG 11.2.2); 0 when it cannot be read. */
async function rowsOf(store: Store, { blobId }: Artefact): Promise<number> {
  const bytes = await readBlob(store, blobId);
  if (!bytes.ok || bytes.value.byteLength < 24) return 0;
  return new DataView(bytes.value.buffer, bytes.value.byteOffset).getUint32(20);
}
