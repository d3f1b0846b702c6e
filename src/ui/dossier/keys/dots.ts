/** The dots of a QR code, and a picture of them as a file. */
import type { OwnKey } from './keys-model.ts';

export type Dots = OwnKey['dots'];

/** Where it is dark, from the top left. */
export const darkIn = (dots: Dots): (readonly [x: number, y: number])[] =>
  dots.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [[x, y] as const] : [])));

/** Pixels for each dot. */
const scale = 10;

export async function pictureFile(dots: Dots): Promise<Blob> {
  const side = dots.length * scale;
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.fillStyle = '#000';
  for (const [x, y] of darkIn(dots)) context.fillRect(x * scale, y * scale, scale, scale);
  return canvas.convertToBlob({ type: 'image/png' });
}
