/** Small copies of pictures, for a document that people send by e-mail. */

import { maxHeight, maxWidth, type Picture } from '../docx/pictures.ts';
import type { ExhibitPicture } from '../domain/exhibit-picture.ts';

/** The picture as small as the page shows it; one that cannot be read becomes a gap and stops nothing. */
export async function thumbnailOf({ name, alt, image }: ExhibitPicture): Promise<Picture> {
  if (typeof image === 'string') return { name, alt, png: image };
  try {
    const { bytes, mediaType: type } = image;
    const whole = await createImageBitmap(new Blob([bytes], { type }));
    return { name, alt, png: await pngOf(whole) };
  } catch {
    return { name, alt, png: 'unreadable' }; // Damaged, of no kind that browsers read, or too large.
  }
}

async function pngOf(whole: ImageBitmap): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const scale = Math.min(1, maxWidth / whole.width, maxHeight / whole.height);
    const width = Math.max(1, Math.round(whole.width * scale));
    const height = Math.max(1, Math.round(whole.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser draws no pictures');
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, 0, 0, width, height);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await png.arrayBuffer());
  } finally {
    whole.close();
  }
}
