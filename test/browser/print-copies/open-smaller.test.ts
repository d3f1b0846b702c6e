/** A photo that is opened smaller than it is lies as one that is opened whole. */
import { expect, test } from 'vitest';
import { openSmaller } from '../../../src/print-copies/pictures/open-smaller.ts';
import { turnedSize } from '../../../src/print-copies/pictures/turn.ts';
import { exifContent, segment, withSegments } from '../../support/jpeg-parts.ts';
import { drawn, expectColour } from './made-pictures.ts';

const stored = { width: 640, height: 320 };

/** Each corner has a colour of its own. */
const corners = () =>
  drawn(
    stored.width,
    stored.height,
    (context) => {
      for (const [at, colour] of ['#a00', '#0a0', '#00a', '#aa0'].entries()) {
        context.fillStyle = colour;
        context.fillRect((at % 2) * 320, Math.floor(at / 2) * 160, 320, 160);
      }
    },
    'image/jpeg',
  );

function cornersOf(bitmap: ImageBitmap): number[][] {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no context');
  context.drawImage(bitmap, 0, 0);
  return [0.25, 0.75].flatMap((down) =>
    [0.25, 0.75].map((right) => [
      ...context.getImageData(width * right, height * down, 1, 1).data.subarray(0, 3),
    ]),
  );
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('whichever way up it was held: %i', async (orientation) => {
  const bytes = withSegments(await corners(), segment(0xe1, exifContent({ orientation })));
  const whole = await createImageBitmap(new Blob([bytes]));
  const copy = turnedSize({ width: 160, height: 80 }, orientation);
  const smaller = await openSmaller(bytes, { stored, copy, orientation });
  expect(smaller.width / smaller.height).toBe(whole.width / whole.height);
  expect(smaller.width).toBeLessThan(whole.width);
  const found = cornersOf(smaller);
  for (const [at, colour] of cornersOf(whole).entries()) expectColour(found[at] ?? [], colour);
});
