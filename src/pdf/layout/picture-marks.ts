/** Where the marked passages of a picture stand on the page. */
import type { Box } from '../../domain/capture.ts';

/** The mark, given in pixels of the picture, on a picture that stands there; never outside it. */
export function markOn(box: Box, mark: Box, scale: number): Box {
  const start = (from: number, size: number) => Math.min(Math.max(0, from * scale), size);
  const [left, top] = [start(mark.left, box.width), start(mark.top, box.height)];
  const right = start(mark.left + mark.width, box.width);
  const bottom = start(mark.top + mark.height, box.height);
  return {
    left: box.left + left,
    top: box.top + top,
    width: Math.max(0, right - left),
    height: Math.max(0, bottom - top),
  };
}
