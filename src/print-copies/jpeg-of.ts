/** What was drawn, as JPEG with nothing in it but what is to be seen: pictures and pages alike. */
import { plainJpeg } from './pictures/jpeg-segments.ts';

/**
 * Of a screen with text, 0.92 takes a quarter more room than this, and 0.8 a tenth less; letters of 11
 * pixels are equally sharp in all three, since what browsers blur first is colour, at each of them.
 */
const quality = 0.85;

export async function jpegOf(canvas: OffscreenCanvas): Promise<Uint8Array<ArrayBuffer>> {
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return plainJpeg(new Uint8Array(await jpeg.arrayBuffer()));
}
