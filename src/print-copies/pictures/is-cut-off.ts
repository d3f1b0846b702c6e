/**
 * Whether the end of a picture is missing, as after a download that stopped. Some browsers show such a
 * picture as if it were whole, with an empty part; on paper nobody could tell.
 */
import { pictureTypeOf } from '../../domain/media-type.ts';
import { type ByteView, viewBytes } from './byte-view.ts';
import { countGifPictures } from './gif-pictures.ts';
import { jpegSegments } from './jpeg-segments.ts';

export function isCutOff(bytes: Uint8Array): boolean {
  const view = viewBytes(bytes);
  switch (pictureTypeOf(bytes)) {
    case 'image/jpeg':
      return !endsAsJpeg(bytes);
    case 'image/png':
      return !endsAsPng(view);
    case 'image/gif':
      return countGifPictures(view, 1) === 0;
    case 'image/webp':
      return view.little(4, 4) + 8 > view.length;
    default:
      return false; // AVIF and HEIC are not read by their blocks here: the browser says it.
  }
}

/** The mark of its end stands behind its head; in the picture itself those two bytes cannot stand. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  const head = jpegSegments(bytes).at(-1)?.end ?? 2;
  for (let at = bytes.lastIndexOf(0xd9); at > head; at = bytes.lastIndexOf(0xd9, at - 1))
    if (bytes[at - 1] === 0xff) return true;
  return false;
}

function endsAsPng(view: ByteView): boolean {
  let at = 8;
  while (at + 12 <= view.length) {
    if (view.word(at + 4, 4) === 'IEND') return true;
    at += 12 + view.big(at, 4);
  }
  return false;
}
