/** A picture as a copy for paper: upright, on white, as JPEG, with nothing in it but what is to be seen. */
import type { CopyFacts, MakeCopy } from '../../domain/copy-piece.ts';
import { pictureTypeOf } from '../../domain/media-type.ts';
import type { PrintNote } from '../../domain/print-copy.ts';
import { drawTiles } from './draw-tiles.ts';
import { isAnimated } from './is-animated.ts';
import { type OpenedPicture, openPicture } from './open-picture.ts';
import { type PictureFacts, readPictureFacts } from './read-exif.ts';
import { losesDetail, type PictureLook } from './tile-cuts.ts';

/** What it is, is told by its first bytes, whatever it was called. */
export const copyPicture: MakeCopy = async function* ({ bytes }, signal) {
  const facts = readPictureFacts(bytes);
  const opened = await openPicture(bytes, facts.orientation);
  if (!opened.ok) {
    yield { kind: 'fault', fault: opened.error };
    return;
  }
  const picture = opened.value;
  try {
    for await (const { image, done, total } of drawTiles(picture, lookOf(bytes))) {
      if (signal.aborted) return;
      yield { kind: 'image', image };
      yield { kind: 'progress', done, total };
    }
    yield { kind: 'end', facts: factsOf(bytes, picture, facts) };
  } finally {
    picture.bitmap.close();
  }
};

/** Cameras write JPEG and HEIC, screens are kept as PNG. */
const lookOf = (bytes: Uint8Array): PictureLook =>
  ['image/jpeg', 'image/heic'].includes(pictureTypeOf(bytes) ?? '') ? 'photo' : 'screen';

function factsOf(
  bytes: Uint8Array,
  { source }: OpenedPicture,
  { tellsPlace, dates }: PictureFacts,
): CopyFacts {
  const notes: readonly (readonly [isSo: boolean, note: PrintNote])[] = [
    [tellsPlace, 'place-removed'],
    [isAnimated(bytes), 'first-picture-only'],
    [losesDetail(source), 'made-smaller'],
  ];
  return {
    pageCount: 1,
    texts: null,
    places: [],
    notes: notes.filter(([isSo]) => isSo).map(([, note]) => note),
    tellsPlace,
    dates,
  };
}
