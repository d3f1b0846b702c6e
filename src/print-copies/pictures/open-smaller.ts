/**
 * Opens a JPEG of very many dots a few times smaller than it is: both browsers can do that without
 * making room for the whole, which would be 400 MB for a photo of 100 megapixels.
 */
import { whiteCanvas } from './canvas.ts';
import { unturnedJpeg } from './jpeg-segments.ts';
import type { PictureSize } from './picture-size.ts';
import { turnedSize, turnOf } from './turn.ts';

export const canOpenSmaller = (): boolean => 'ImageDecoder' in globalThis;

/** What is drawn smaller afterwards looks better when there are twice as many dots to begin with. */
const spare = 2;

type Large = {
  readonly stored: PictureSize;
  /** How large it will be on paper, upright. */
  readonly copy: PictureSize;
  readonly orientation: number;
};

/** The picture, upright, with at least about as many dots as its copy needs. Throws when it is damaged. */
export async function openSmaller(
  bytes: Uint8Array<ArrayBuffer>,
  { stored, copy, orientation }: Large,
): Promise<ImageBitmap> {
  const wanted = turnedSize(copy, orientation);
  // Browsers do not agree on who turns it, so nothing in it may say that it is to be turned.
  const decoder = new ImageDecoder({
    data: unturnedJpeg(bytes),
    type: 'image/jpeg',
    desiredWidth: Math.min(stored.width, wanted.width * spare),
    desiredHeight: Math.min(stored.height, wanted.height * spare),
  });
  decoding.add(decoder);
  try {
    const { image } = await decoder.decode();
    return upright(image, orientation);
  } finally {
    decoder.close();
    decoding.delete(decoder);
  }
}

/** Held here, since a decoder that nothing holds but its own promise may be taken away at its work. */
const decoding = new Set<ImageDecoder>();

function upright(image: VideoFrame, orientation: number): ImageBitmap {
  try {
    const size = { width: image.displayWidth, height: image.displayHeight };
    const { canvas, context } = whiteCanvas(turnedSize(size, orientation));
    context.setTransform(...turnOf(size, orientation));
    context.drawImage(image, 0, 0);
    return canvas.transferToImageBitmap();
  } finally {
    image.close();
  }
}
