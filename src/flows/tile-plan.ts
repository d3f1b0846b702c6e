/**
 * Which rows of a page come from which photograph of the window, so that each row is there once. Pages
 * are measured in CSS pixels, photographs in pixels of the screen; between them stands the ratio.
 */

/** Browsers refuse, or silently shrink, pictures that are higher. */
export const maxPictureRows = 16_383;

/** A page of `pageHeight`, seen through a window of `windowHeight`, both in CSS pixels. */
export type PageSize = {
  readonly pageHeight: number;
  readonly windowHeight: number;
  readonly devicePixelRatio: number;
};

/**
 * How many pixels of the photograph stand for one of CSS. That is the ratio of the screen, which is exact;
 * unless the browser photographs at another scale than it shows, as when it plays another device.
 */
export function ratioOf(photoWidth: number, innerWidth: number, devicePixelRatio: number): number {
  const measured = photoWidth / innerWidth;
  return Math.abs(measured / devicePixelRatio - 1) < 0.01 ? devicePixelRatio : measured;
}

/** A photograph of the window: where its first row stands on the page, and how many rows it has. */
export type Tile = { readonly top: number; readonly rows: number };

/** Rows of one photograph that go into one picture. */
export type Slice = {
  /** Which picture, from 0. */
  readonly picture: number;
  /** Where the rows begin in the photograph, and where in the picture. */
  readonly fromRow: number;
  readonly toRow: number;
  readonly rows: number;
};

/** The row of the screen on which that scroll position begins. */
export const rowAt = (scrollTop: number, devicePixelRatio: number): number =>
  Math.round(scrollTop * devicePixelRatio);

/** All rows of the page, when the window shows `tileRows` of them at a time. */
export function totalRows(page: PageSize, tileRows: number): number {
  const furthest = Math.max(0, page.pageHeight - page.windowHeight);
  return rowAt(furthest, page.devicePixelRatio) + tileRows;
}

/** Where to scroll to, so that the row after the `covered` ones is shown: never past it. */
export const scrollTopFor = (covered: number, devicePixelRatio: number): number =>
  Math.floor(covered / devicePixelRatio);

/** How many photographs it takes, about: a page that snaps to places of its own takes more. */
export const tilesFor = (total: number, tileRows: number): number => Math.ceil(total / tileRows);

/** The heights of the pictures that `total` rows are kept in. */
export const picturesFor = (total: number, limit = maxPictureRows): number[] =>
  Array.from({ length: Math.ceil(total / limit) }, (_, index) =>
    Math.min(limit, total - index * limit),
  );

/**
 * What of `tile` goes where, when the first `covered` of `total` rows are there already; none when it
 * shows nothing new. `null` when it begins too low, so that rows between would be missing.
 */
export function slicesOf(
  tile: Tile,
  covered: number,
  total: number,
  limit = maxPictureRows,
): Slice[] | null {
  if (tile.top > covered) return null;
  const end = Math.min(tile.top + tile.rows, total);
  const slices: Slice[] = [];
  for (let row = covered; row < end; ) {
    const picture = Math.floor(row / limit);
    const rows = Math.min(end, (picture + 1) * limit) - row;
    slices.push({ picture, fromRow: row - tile.top, toRow: row - picture * limit, rows });
    row += rows;
  }
  return slices;
}

/** A stretch of the page in CSS pixels, for a browser that photographs more than its window shows. */
export type Stretch = { readonly y: number; readonly height: number };

/**
 * Stretches of at most `limit` rows that together are the page. They meet on whole rows of the screen
 * wherever the ratio has such rows, for between two of them nothing may be seen twice or not at all.
 */
export function stretchesOf(
  pageHeight: number,
  devicePixelRatio: number,
  limit = maxPictureRows,
): Stretch[] {
  const height = wholeHeight(Math.floor(limit / devicePixelRatio), devicePixelRatio);
  return Array.from({ length: Math.ceil(pageHeight / height) }, (_, index) => ({
    y: index * height,
    height: Math.min(height, pageHeight - index * height),
  }));
}

/** Ratios are fractions with small numbers: 1.25, 1.5, 60/55. Among so many heights one is whole. */
const tried = 240;

/** The greatest height up to `longest` that is a whole number of rows, else `longest`. */
function wholeHeight(longest: number, devicePixelRatio: number): number {
  for (let height = longest; height > Math.max(0, longest - tried); height--) {
    const rows = height * devicePixelRatio;
    if (Math.abs(rows - Math.round(rows)) < 1e-6) return height;
  }
  return longest;
}
