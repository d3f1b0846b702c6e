/**
 * Where a high picture is cut so that each part fits on a page. A cut goes between lines of text where it
 * can; where it cannot, the next part begins a little higher, so that what was cut stands whole on one.
 */
import { areaOf, type PictureSize } from './picture-size.ts';

/** What a picture has on a page of A4, in millimetres. */
const paper = { width: 170, height: 235 };

/**
 * Wider is of no use: on 170 mm these are 240 dots to the inch. Text of 11 pixels on a screen of 1,280
 * is copied dot by dot.
 */
const mostWidth = 1_600;

/** A picture narrower than this does not fill the width: 96 dots to the inch is as large as on a screen. */
const leastWidth = 640;

/** Half of the dots gone in each direction: what was small cannot be read any more. */
const lossBelow = 0.5;

/** A picture without a page of its own is at most this much higher than one, and made smaller to fit. */
const over = { photo: 1.3, screen: 1.1 };

/** A photo may be a little smaller on paper; small letters of a screen may not. */
export type PictureLook = keyof typeof over;

const scaleOf = ({ width }: PictureSize): number => Math.min(1, mostWidth / width);

/** How large the copy is. */
export function copySizeOf(source: PictureSize): PictureSize {
  const scale = scaleOf(source);
  const scaled = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: scaled(source.width), height: scaled(source.height) };
}

/** The copy shows less than the picture did. */
export const losesDetail = (source: PictureSize): boolean => scaleOf(source) < lossBelow;

/** The picture has many more dots than its copy will have. */
export const isMuchLarger = (source: PictureSize): boolean =>
  losesDetail(source) && areaOf(source) > 24_000_000;

/** How many rows fit on a page. */
export const pageRows = (width: number): number =>
  Math.floor((Math.max(width, leastWidth) * paper.height) / paper.width);

/** Of each row from `from` up to `to`: how often its colour changes from one dot to the next. */
export type ReadInk = (from: number, to: number) => readonly number[];

/** A part of the copy: its rows from `top` up to `bottom`. */
export type Tile = {
  readonly top: number;
  readonly bottom: number;
  /** Where the next one begins; `null` after the last. */
  readonly next: number | null;
};

/** The tile that begins at `top`. */
export function tileAt(
  top: number,
  { width, height }: PictureSize,
  { look, readInk }: { readonly look: PictureLook; readonly readInk: ReadInk },
): Tile {
  const rows = pageRows(width);
  if (height - top <= rows * over[look]) return { top, bottom: height, next: null };
  const bottom = top + rows;
  const from = bottom - Math.floor(rows * searched);
  const quiet = quietRow(readInk(from, bottom), width);
  if (quiet === null) return { top, bottom, next: bottom - overlap };
  return { top, bottom: from + quiet, next: from + quiet };
}

/** In this last part of a page a place for the cut is looked for. */
const searched = 0.12;
/** Rows that stand on both tiles when there is none: a line of text of a usual size. */
const overlap = 24;

/** Rows of a gap between lines, at the least. */
const gap = 5;
/** Borders of columns and tables run through a gap, text does not. */
const quietShare = 0.005;

/** The middle of the emptiest gap, of several the lowest; `null` when there is none. */
export function quietRow(ink: readonly number[], width: number): number | null {
  const most = Math.max(2, width * quietShare);
  let found: { readonly row: number; readonly ink: number } | null = null;
  for (let end = gap; end <= ink.length; end++) {
    const rows = ink.slice(end - gap, end);
    const sum = rows.reduce((total, changes) => total + changes, 0);
    const isQuiet = rows.every((changes) => changes <= most);
    if (isQuiet && (found === null || sum <= found.ink))
      found = { row: end - Math.ceil(gap / 2), ink: sum };
  }
  return found?.row ?? null;
}
