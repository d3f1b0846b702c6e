/**
 * The whole page in a browser that photographs only what its window shows: scroll, photograph, and put
 * the photographs together. They are kept too, as they came.
 */
import type { Missing } from '../domain/capture.ts';
import type { WholePageError } from '../domain/codes.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import {
  type PageSize,
  ratioOf,
  rowAt,
  scrollTopFor,
  type Tile,
  tilesFor,
  totalRows,
} from '../flows/tile-plan.ts';
import type { PageMeasures, TilePlace } from '../messaging/photo-calls.ts';
import { captureNext } from '../platform/screenshot.ts';
import { notInPicture, type Photographing, type PhotoJob, photographWith } from './photo-job.ts';
import { createStitcher, decodePng, type Stitcher } from './stitch.ts';

export const photographByScrolling = (job: PhotoJob) => photographWith(job, takeTiles);

type Shot = { readonly bytes: Uint8Array<ArrayBuffer>; readonly measures: PageMeasures };

/** The photographs so far, and the size that the first one settled for all. */
type Roll = {
  readonly stitcher: Stitcher;
  readonly total: number;
  readonly photoWidth: number;
  readonly photoHeight: number;
  readonly tileRows: number;
  /** Pixels of a photograph for each of CSS. */
  readonly ratio: number;
  pictures: number;
};

/** Rounding may leave the last row of a page out of reach. */
const toleratedRows = 2;

async function takeTiles(run: Photographing): Promise<Result<readonly Missing[], WholePageError>> {
  let roll: Roll | null = null;
  let last: Shot | null = null;
  for (let number = 1; ; number++) {
    const covered: number = roll?.stitcher.covered() ?? 0;
    const ratio: number = roll?.ratio ?? run.start.measures.devicePixelRatio;
    const shot = await shoot(run, covered, ratio, last);
    if (!shot.ok) return shot;
    last = shot.value;
    const keeping = run.keep({ role: 'screenshot-tile', number, bytes: shot.value.bytes });
    const photo = await decodePng(shot.value.bytes);
    roll ??= openRoll(photo, run.start.measures);
    const added = await addTo(roll, photo, shot.value, run);
    photo.close();
    const kept = await keeping;
    if (!kept.ok) return kept;
    if (!added.ok) return added;
    run.onProgress(number, Math.max(number, tilesFor(roll.total, roll.tileRows)));
    const isAtEnd = roll.stitcher.covered() >= roll.total - toleratedRows;
    if (isAtEnd) return finish(roll, run, shot.value.measures);
    if (roll.stitcher.covered() === covered) return fail('page-would-not-scroll');
  }
}

/** So often a page may move between its scrolling and its photograph: the person scrolls it too. */
const mostTries = 4;

/** Photographs the page so that the row after the covered ones is on it. */
async function shoot(
  run: Photographing,
  covered: number,
  ratio: number,
  before: Shot | null,
): Promise<Result<Shot, WholePageError>> {
  const place = placeOf(covered, { ...run.start.measures, devicePixelRatio: ratio });
  const top = scrollTopFor(covered, ratio);
  let mayBeLate = true;
  for (let tries = 0; tries < mostTries; tries++) {
    const shot = await shootAt(run, top, place);
    if (!shot.ok) return shot;
    if (shot.value === null) continue;
    if (!mayBeLate || !isSame(shot.value, before)) return ok(shot.value);
    mayBeLate = false;
  }
  return fail('page-would-not-scroll');
}

/** `null` when the page was moved meanwhile. */
async function shootAt(
  { page, tab, faultNow, shoot: make }: Photographing,
  top: number,
  place: TilePlace,
): Promise<Result<Shot | null, WholePageError>> {
  const step = await page.scrollTo(top, place);
  const before = await faultNow(step?.measures ?? null);
  if (before !== null || step === null) return fail(before ?? 'page-navigated');
  if (step.hasShifted) return fail('page-height-changed');
  const photo = await make(() => captureNext(tab.windowId));
  if (!photo.ok) return photo;
  const measures = await page.measure();
  const after = await faultNow(measures);
  if (after !== null || measures === null) return fail(after ?? 'page-navigated');
  return ok(measures.scrollY === step.measures.scrollY ? { bytes: photo.value, measures } : null);
}

/**
 * On a busy computer the browser may photograph what it showed before it scrolled. A page that does look the
 * same, as an empty stretch does, is the same at the second time too.
 */
const isSame = ({ bytes }: Shot, before: Shot | null): boolean =>
  before !== null &&
  before.bytes.length === bytes.length &&
  bytes.every((byte, at) => byte === before.bytes[at]);

function placeOf(covered: number, page: PageSize): TilePlace {
  const rows = Math.round(page.windowHeight * page.devicePixelRatio);
  const isLast = covered + rows >= totalRows(page, rows) - toleratedRows;
  if (covered === 0) return isLast ? 'only' : 'first';
  return isLast ? 'last' : 'between';
}

function openRoll(photo: ImageBitmap, measures: PageMeasures): Roll {
  const ratio = ratioOf(photo.width, measures.innerWidth, measures.devicePixelRatio);
  const shown = Math.floor(measures.windowHeight * ratio);
  const tileRows = measures.hasBarBelow ? Math.min(photo.height, shown) : photo.height;
  const total = totalRows({ ...measures, devicePixelRatio: ratio }, tileRows);
  const width = Math.min(photo.width, Math.round(measures.windowWidth * ratio));
  return {
    stitcher: createStitcher(width, total),
    total,
    photoWidth: photo.width,
    photoHeight: photo.height,
    tileRows,
    ratio,
    pictures: 0,
  };
}

async function addTo(
  roll: Roll,
  photo: ImageBitmap,
  { measures }: Shot,
  { keep }: Photographing,
): Promise<Result<null, WholePageError>> {
  if (photo.width !== roll.photoWidth || photo.height !== roll.photoHeight)
    return fail('window-changed');
  const top = rowAt(measures.scrollY, roll.ratio);
  const tile: Tile = { top, rows: roll.tileRows };
  const complete = await roll.stitcher.add(photo, tile);
  if (complete === null) return fail('page-would-not-scroll');
  for (const bytes of complete) {
    const kept = await keep({ role: 'screenshot-full', number: ++roll.pictures, bytes });
    if (!kept.ok) return kept;
  }
  return ok(null);
}

async function finish(
  roll: Roll,
  { keep, start }: Photographing,
  now: PageMeasures,
): Promise<Result<readonly Missing[], WholePageError>> {
  const bytes = await roll.stitcher.rest();
  if (bytes !== null) {
    const kept = await keep({ role: 'screenshot-full', number: ++roll.pictures, bytes });
    if (!kept.ok) return kept;
  }
  const hasGrown = now.pageHeight > start.measures.pageHeight;
  return ok(hasGrown ? [notInPicture(now.address, 'page-grew')] : []);
}
