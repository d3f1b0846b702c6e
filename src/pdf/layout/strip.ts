/** Strips: what cannot be cut, from the top of a page to its bottom. */
import type { Box } from '../../domain/capture.ts';
import type { Placed } from './placed.ts';

export type Strip = {
  readonly height: number;
  /** Room above it, but for the first of a page. */
  readonly before: number;
  /** Stands on one page with the next one. */
  readonly isKept: boolean;
  /** Its own top is 0. */
  readonly items: readonly Placed[];
  /** What is shown again above it, when a page begins with it. */
  readonly again: readonly Strip[];
};

export const strip = (
  height: number,
  items: readonly Placed[],
  rest: Partial<Strip> = {},
): Strip => ({
  before: 0,
  isKept: false,
  again: [],
  ...rest,
  height,
  items,
});

export const withRoomAbove = (strips: readonly Strip[], before: number): Strip[] =>
  strips.map((one, at) => (at === 0 ? { ...one, before } : one));

/** All of them on one page, and the last one as it was. */
export const keptTogether = (strips: readonly Strip[]): Strip[] =>
  strips.map((one, at) => (at < strips.length - 1 ? { ...one, isKept: true } : one));

/** On one page with what follows. */
export const keptWithNext = (strips: readonly Strip[]): Strip[] =>
  strips.map((one) => ({ ...one, isKept: true }));

/** The last of them on one page with what follows. */
export const lastKept = (strips: readonly Strip[]): Strip[] =>
  strips.map((one, at) => (at === strips.length - 1 ? { ...one, isKept: true } : one));

/** No line of a paragraph alone at the foot of a page, and none alone at the head. */
export const withoutLoneLines = (strips: readonly Strip[]): Strip[] =>
  strips.map((one, at) =>
    at === strips.length - 1 || (at !== 0 && at !== strips.length - 2)
      ? one
      : { ...one, isKept: true },
  );

export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { before, height }) => sum + before + height, 0);

/** The item so much lower. */
export function lowered(item: Placed, by: number): Placed {
  switch (item.kind) {
    case 'text':
      return { ...item, y: item.y + by };
    case 'rule':
      return { ...item, y: item.y + by, toY: item.toY + by };
    case 'box':
    case 'fill':
      return { ...item, box: loweredBox(item.box, by) };
    case 'picture':
      return {
        ...item,
        box: loweredBox(item.box, by),
        marks: item.marks.map((mark) => loweredBox(mark, by)),
      };
  }
}

const loweredBox = (box: Box, by: number): Box => ({ ...box, top: box.top + by });

/** Strips as one, that is never cut. */
export function joined(strips: readonly Strip[]): Strip {
  let y = 0;
  const items = strips.flatMap(({ before, height, items: own }) => {
    const top = y + before;
    y = top + height;
    return own.map((item) => lowered(item, top));
  });
  return strip(y, items);
}
