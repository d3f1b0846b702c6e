/** A box on a page that somebody draws, moves and sizes: in percent of the page, and never beyond it. */
import type { Box } from '../../../../domain/capture.ts';

export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };

/** Where it begins when nothing was drawn yet. */
export const firstBox: Box = { left: 25, top: 25, width: 50, height: 20 };

const smallest = 1;
const rounded = (share: number) => Math.round(share * 10) / 10;
const within = (value: number, least: number, most: number) =>
  rounded(Math.min(Math.max(value, least), most));

/** The nearest box that lies on the page. */
export function onPage({ left, top, width, height }: Box): Box {
  const [across, down] = [within(width, smallest, 100), within(height, smallest, 100)];
  return {
    left: within(left, 0, 100 - across),
    top: within(top, 0, 100 - down),
    width: across,
    height: down,
  };
}

/** A press without a move draws nothing: what was drawn before stays. */
export const isDrawn = (one: Point, other: Point): boolean =>
  Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) >= smallest;

/** From where the pointer went down to where it is. */
export const boxBetween = (one: Point, other: Point): Box =>
  onPage({
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  });

const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The box after a key: an arrow moves it, with Shift it changes its size. `null` for any other key. */
export function afterKey(box: Box, key: string, isShift: boolean): Box | null {
  const step = steps[key];
  if (step === undefined) return null;
  if (!isShift) return onPage({ ...box, left: box.left + step.x, top: box.top + step.y });
  return onPage({
    ...box,
    width: Math.min(box.width + step.x, 100 - box.left),
    height: Math.min(box.height + step.y, 100 - box.top),
  });
}

/** From percent of the page to its own units. */
export const inUnits = ({ left, top, width, height }: Box, size: Size): Box => ({
  left: (left / 100) * size.width,
  top: (top / 100) * size.height,
  width: (width / 100) * size.width,
  height: (height / 100) * size.height,
});

/** From the units of the page to percent of it. */
export const inPercent = ({ left, top, width, height }: Box, size: Size): Box => ({
  left: (left / size.width) * 100,
  top: (top / size.height) * 100,
  width: (width / size.width) * 100,
  height: (height / size.height) * 100,
});

/** Laid over the page. Sides are those of the image, whichever way the words around it run. */
export const styleOfBox = ({ left, top, width, height }: Box) => ({
  left: `${left}%`,
  top: `${top}%`,
  width: `${width}%`,
  height: `${height}%`,
});
