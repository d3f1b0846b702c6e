/** Small pictures for a letter, each of its own. */
import type { Picture } from '../../../src/docx/pictures.ts';
import { pngOf } from '../../support/png.ts';

export const thumbnails = (count: number, words = 'Bijlage'): Picture[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `${words} ${at + 1}`,
    png: new Uint8Array(pngOf(320, 200, (x, y) => [x % 256, y, at])),
    alt: `Wat te zien is: ${words}`,
  }));
