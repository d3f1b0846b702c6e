/** Where marked passages lie on an image that shows a part of its source. */
import type { Box } from '../../domain/capture.ts';
import type { FilePlace } from '../../domain/file-passage.ts';
import type { PrintArea } from '../../domain/print-copy.ts';

export type ImageSize = { readonly width: number; readonly height: number };

/** The boxes, cut to the area and in pixels of the image; what lies outside of the area is left out. */
export const marksOn = (area: PrintArea, size: ImageSize, boxes: readonly Box[]): Box[] =>
  boxes.flatMap((box) => {
    const shared = sharedWith(area, box);
    return shared ? [inPixels(shared, area, size)] : [];
  });

/** The same for what was marked on several pages of the source. */
export const placesOn = (area: PrintArea, size: ImageSize, places: readonly FilePlace[]): Box[] =>
  places
    .filter(({ page }) => page === area.page)
    .flatMap(({ boxes }) => marksOn(area, size, boxes));

/** `boxes` of a window of `windowWidth` CSS pixels, in pixels of its picture. */
export const onPicture = (
  boxes: readonly Box[],
  windowWidth: number,
  pictureWidth: number,
): Box[] => {
  const scale = windowWidth > 0 ? pictureWidth / windowWidth : 0;
  return boxes.map(({ left, top, width, height }) => ({
    left: left * scale,
    top: top * scale,
    width: width * scale,
    height: height * scale,
  }));
};

function sharedWith(area: Box, box: Box): Box | null {
  const left = Math.max(area.left, box.left);
  const top = Math.max(area.top, box.top);
  const width = Math.min(area.left + area.width, box.left + box.width) - left;
  const height = Math.min(area.top + area.height, box.top + box.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

function inPixels(box: Box, area: PrintArea, { width, height }: ImageSize): Box {
  const [across, down] = [width / area.width, height / area.height];
  const left = clamped((box.left - area.left) * across, width);
  const top = clamped((box.top - area.top) * down, height);
  return {
    left,
    top,
    width: Math.min(box.width * across, width - left),
    height: Math.min(box.height * down, height - top),
  };
}

/** Sums of fractions may come out a hair too large. */
const clamped = (place: number, most: number): number => Math.min(Math.max(0, place), most);
