/** How a picture is turned before somebody looks at it: the eight ways of EXIF (CIPA DC-008, Orientation). */
import type { PictureSize } from './picture-size.ts';

/** As a canvas takes it: `x' = a·x + c·y + e` and `y' = b·x + d·y + f`. */
type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Lying on its side, as four of the eight do. */
const isOnItsSide = (orientation: number): boolean => orientation >= 5;

export const turnedSize = ({ width, height }: PictureSize, orientation: number): PictureSize =>
  isOnItsSide(orientation) ? { width: height, height: width } : { width, height };

/** Puts a picture of that size upright, with its corner at the origin again. */
export function turnOf({ width, height }: PictureSize, orientation: number): Transform {
  switch (orientation) {
    case 2:
      return [-1, 0, 0, 1, width, 0];
    case 3:
      return [-1, 0, 0, -1, width, height];
    case 4:
      return [1, 0, 0, -1, 0, height];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, height, 0];
    case 7:
      return [0, -1, -1, 0, height, width];
    case 8:
      return [0, -1, 1, 0, 0, width];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}
