// A map of the town in coloured squares, served without CORS headers: a canvas that draws it
// becomes tainted.
import { type Colour, pngOf } from '../../../support/png.ts';
import type { GeneratedPage } from '../../page-files.ts';

const size = 240;
const square = 30;

export const page: GeneratedPage = {
  settings: `
title: Kaart
practice: bank-statements
listed: no
header content-type: image/png
`,
  body: () => pngOf(size, size, colour),
};

// Streets are white; the blocks between them get one of six blues.
function colour(x: number, y: number): Colour {
  if (x % square < 3 || y % square < 3) return [255, 255, 255];
  const block = Math.floor(x / square) * 7 + Math.floor(y / square) * 3;
  const depth = block % 6;
  return [220 - depth * 34, 232 - depth * 26, 244 - depth * 18];
}
