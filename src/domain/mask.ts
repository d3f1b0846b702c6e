/** Vakken: what is covered on a picture, in whole pixels of it as it is seen upright. */
import type { Box } from './capture.ts';

/** In pixels. */
export type PictureExtent = { readonly width: number; readonly height: number };

/** A place on a picture, in pixels from its upper left corner; it may lie between two. */
export type PicturePoint = { readonly x: number; readonly y: number };

/** Whole pixels of the picture, at least one, and none beside it. */
export type MaskBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type Mask = {
  readonly boxes: readonly MaskBox[];
  /** All of it is covered, whatever the boxes are. */
  readonly isWhole: boolean;
};

export const emptyMask: Mask = { boxes: [], isWhole: false };

export const coversNothing = ({ boxes, isWhole }: Mask): boolean => boxes.length === 0 && !isWhole;

/** What is put over a box. Not quite black, so that nobody takes it for a part of the picture that is. */
export const coverColour = { red: 17, green: 17, blue: 17 } as const;

export const rightOf = ({ left, width }: MaskBox): number => left + width;
export const bottomOf = ({ top, height }: MaskBox): number => top + height;

export const isSameBox = (one: MaskBox, other: MaskBox): boolean =>
  one.left === other.left &&
  one.top === other.top &&
  one.width === other.width &&
  one.height === other.height;

/** Every pixel that the box touches; `null` when nothing of it lies on the picture. */
export function boxOnPixels(box: Box, picture: PictureExtent): MaskBox | null {
  if (!(box.width > 0 && box.height > 0)) return null;
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const width = Math.min(picture.width, Math.ceil(box.left + box.width)) - left;
  const height = Math.min(picture.height, Math.ceil(box.top + box.height)) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** From one corner to the other, wherever each lies; `null` when that is nothing of the picture. */
export const boxBetween = (
  one: PicturePoint,
  other: PicturePoint,
  picture: PictureExtent,
): MaskBox | null =>
  boxOnPixels(
    {
      left: Math.min(one.x, other.x),
      top: Math.min(one.y, other.y),
      width: Math.abs(one.x - other.x),
      height: Math.abs(one.y - other.y),
    },
    picture,
  );

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(Math.round(value), least), most);

/** As large as it was, and no further than the edge of the picture. */
export const movedBox = (box: MaskBox, by: PicturePoint, picture: PictureExtent): MaskBox => ({
  ...box,
  left: within(box.left + by.x, 0, picture.width - box.width),
  top: within(box.top + by.y, 0, picture.height - box.height),
});

/** Its upper left corner stays; the other goes no further than the edge of the picture. */
export const sizedBox = (box: MaskBox, by: PicturePoint, picture: PictureExtent): MaskBox => ({
  ...box,
  width: within(box.width + by.x, 1, picture.width - box.left),
  height: within(box.height + by.y, 1, picture.height - box.top),
});

/** What is there already is not there twice. */
export function withBoxes(mask: Mask, added: readonly MaskBox[]): Mask {
  const keys = new Set(mask.boxes.map(keyOfBox));
  const fresh = new Map(added.map((box) => [keyOfBox(box), box]));
  const boxes = [...fresh].filter(([key]) => !keys.has(key)).map(([, box]) => box);
  return boxes.length === 0 ? mask : { ...mask, boxes: [...mask.boxes, ...boxes] };
}

export const withBoxAt = (mask: Mask, at: number, box: MaskBox): Mask => ({
  ...mask,
  boxes: mask.boxes.map((one, index) => (index === at ? box : one)),
});

export const withoutBoxAt = (mask: Mask, at: number): Mask => ({
  ...mask,
  boxes: mask.boxes.filter((_, index) => index !== at),
});

/** The same for the same pixels. */
export const keyOfBox = ({ left, top, width, height }: MaskBox): string =>
  `${left} ${top} ${width} ${height}`;
