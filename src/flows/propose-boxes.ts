/** Boxes for the picture of a window, over what is covered in the words that stood there. */
import { onPicture } from '../complaint/exhibit-sheets/marks-on.ts';
import type { Box, Capture } from '../domain/capture.ts';
import type { Cover } from '../domain/cover.ts';
import { lineBoxes } from '../domain/line-boxes.ts';
import { boxOnPixels, type MaskBox, type PictureExtent } from '../domain/mask.ts';
import { boxesOver } from '../domain/screen-words.ts';
import type { Store } from '../storage/open.ts';
import { readScreenWords } from '../storage/screen-words.ts';
import { coversIn } from './covering.ts';

/**
 * Over every place of what `list` covers, and over each field with something in it and each frame of another
 * site, which nobody could search. Nothing is covered by that. Empty when nobody looked where words stood.
 */
export async function proposeBoxes(
  store: Store,
  capture: Pick<Capture, 'facts' | 'screenWords'>,
  list: readonly Cover[],
  picture: PictureExtent,
): Promise<readonly MaskBox[]> {
  const words = await readScreenWords(store, capture);
  // What stands in its place plays no part here.
  const { edits } = coversIn({ language: 'nl' }, list).cover(words.text);
  const boxes = [
    ...edits.flatMap((edit) => lineBoxes(boxesOver(words, edit))),
    ...words.unsearched.map(({ box }) => box),
  ];
  return onPicture(boxes.map(widened), capture.facts.viewport.width, picture.width).flatMap(
    (box) => boxOnPixels(box, picture) ?? [],
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
