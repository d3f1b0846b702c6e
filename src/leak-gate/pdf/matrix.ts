/** Where on a page text is shown: as far as is needed to tell whether two pieces stand on one line. */

export type Matrix = readonly [number, number, number, number, number, number];

export const same: Matrix = [1, 0, 0, 1, 0, 0];

/** First `a`, then `b` (ISO 32000-1, 8.3.4). */
export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

export const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/** How far its line lies from the corner of the page, whichever way it runs. */
export function lineOf([a, b, , , x, y]: Matrix): number {
  const length = Math.hypot(a, b) || 1;
  return (a * y - b * x) / length;
}
