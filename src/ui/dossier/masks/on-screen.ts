/** From pixels of the picture to the screen and back, at every size that it is shown in. */
import {
  coverColour,
  type MaskBox,
  type PictureExtent,
  type PicturePoint,
} from '../../../domain/mask.ts';

export type Style = Readonly<Record<string, string>>;

/** How large the picture is shown: as wide as the window, or so many times its own size. */
export const zooms = ['fit', '1', '2', '4'] as const;
export type Zoom = (typeof zooms)[number];

export function styleOfSheet({ width, height }: PictureExtent, zoom: Zoom): Style {
  const wide = zoom === 'fit' ? `min(100%, ${width}px)` : `${width * Number(zoom)}px`;
  return { 'inline-size': wide, 'aspect-ratio': `${width} / ${height}` };
}

const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;

/** Laid over the picture. Sides are those of the picture, whichever way the words around it run. */
export const styleOfBox = (box: MaskBox, picture: PictureExtent): Style => ({
  left: percent(box.left, picture.width),
  top: percent(box.top, picture.height),
  width: percent(box.width, picture.width),
  height: percent(box.height, picture.height),
});

/** The same place, but never too small for a finger. */
export const styleOfTarget = (box: MaskBox, picture: PictureExtent): Style => ({
  left: percent(box.left + box.width / 2, picture.width),
  top: percent(box.top + box.height / 2, picture.height),
  width: `max(1.5rem, ${percent(box.width, picture.width)})`,
  height: `max(1.5rem, ${percent(box.height, picture.height)})`,
});

/** What of the target is covered: exactly the box. Its unit is a hundredth of the width of the sheet. */
export const styleOfInk = (box: MaskBox, picture: PictureExtent): Style => ({
  width: `${(box.width / picture.width) * 100}cqw`,
  height: `${(box.height / picture.width) * 100}cqw`,
});

/** Corners by their sides on the picture. */
export const corners = ['left top', 'right top', 'left bottom', 'right bottom'] as const;
export type Corner = (typeof corners)[number];

/** Beside its corner, and over nothing of the box. */
export const styleOfHandle = (corner: Corner): Style =>
  Object.fromEntries(corner.split(' ').map((side) => [side, '-1.5rem']));

const { red, green, blue } = coverColour;
export const inkColour = `rgb(${red} ${green} ${blue})`;

/** Where on the picture a pointer is; beside it, too. */
export function pointIn(
  sheet: Element,
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
  picture: PictureExtent,
): PicturePoint {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  return {
    x: ((clientX - left) / width) * picture.width,
    y: ((clientY - top) / height) * picture.height,
  };
}

/** The middle of what is seen of the picture, and how much of it is. */
export function seenPart(
  view: Element,
  sheet: Element,
  picture: PictureExtent,
): { readonly middle: PicturePoint; readonly size: PictureExtent } {
  const window = view.getBoundingClientRect();
  const all = sheet.getBoundingClientRect();
  const one = pointIn(
    sheet,
    cornerOf(Math.max, window.left, window.top, all.left, all.top),
    picture,
  );
  const other = pointIn(
    sheet,
    cornerOf(Math.min, window.right, window.bottom, all.right, all.bottom),
    picture,
  );
  return {
    middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
    size: { width: other.x - one.x, height: other.y - one.y },
  };
}

const cornerOf = (
  choose: (one: number, other: number) => number,
  ...[x, y, otherX, otherY]: readonly [number, number, number, number]
) => ({ clientX: choose(x, otherX), clientY: choose(y, otherY) });
