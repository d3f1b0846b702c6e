/** One run of photographing a page from top to bottom: what it needs, and what it looks at each time. */

import type { Missing, MissingReason } from '../domain/capture.ts';
import type { Meanwhile } from '../domain/capture-log.ts';
import type { WholePageError } from '../domain/codes.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { KeepPicture, Photographed } from '../flows/keep-whole-page.ts';
import type { PageMeasures, PhotoStart } from '../messaging/photo-calls.ts';
import { type Tab, tabWithId } from '../platform/tabs.ts';
import { photoFault } from './photo-faults.ts';
import { type PhotoPage, photoPage } from './photo-page.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type PhotoJob = {
  readonly tab: Tab;
  readonly signal: AbortSignal;
  readonly keep: KeepPicture;
  readonly onProgress: (taken: number, expected: number) => void;
};

/** A job under way on a page that has answered. */
export type Photographing = PhotoJob & {
  readonly page: PhotoPage;
  readonly start: PhotoStart;
  /** Why it cannot go on, now that the page measures this; `null` when it can. */
  readonly faultNow: (measures: PageMeasures | null) => Promise<WholePageError | null>;
  /** Makes a photograph; when the browser will not, it is for the fault that there is now. */
  readonly shoot: (make: () => Promise<Bytes>) => Promise<Result<Bytes, WholePageError>>;
};

/**
 * Photographs with `take` and puts the page back, whatever happens. `take` gives what of the page will
 * not be in the pictures, besides what is known at the start.
 */
export async function photographWith(
  job: PhotoJob,
  take: (run: Photographing) => Promise<Result<readonly Missing[], WholePageError>>,
): Promise<Result<Photographed, WholePageError>> {
  const page = photoPage(job.tab.id, job.signal);
  const start = await page.begin();
  if (start === null) return fail((await tabWithId(job.tab.id)) ? 'page-navigated' : 'tab-closed');
  let meanwhile: Meanwhile | null = null;
  try {
    const faultNow = faultsOf(job, page, start);
    const taken = await take({ ...job, page, start, faultNow, shoot: shooting(page, faultNow) });
    if (!taken.ok) return taken;
    meanwhile = await page.end();
    const missing = [...outOfReach(start), ...taken.value];
    return ok({ facts: start.facts, missing, meanwhile });
  } finally {
    if (meanwhile === null) await page.end();
  }
}

/** A page that is being left is hidden just before it goes: so long it may take. */
const leavingMs = 500;

const faultsOf =
  ({ tab, signal }: PhotoJob, page: PhotoPage, { measures: began }: PhotoStart) =>
  async (measures: PageMeasures | null): Promise<WholePageError | null> => {
    const now = await tabWithId(tab.id);
    if (signal.aborted) return 'cancelled';
    const fault = photoFault({ tab, measures: began }, { tab: now, measures });
    if (fault !== 'tab-left' || now?.isActive !== true) return fault;
    await new Promise((resolve) => setTimeout(resolve, leavingMs));
    const later = { tab: await tabWithId(tab.id), measures: await page.measure() };
    return photoFault({ tab, measures: began }, later) ?? fault;
  };

const shooting =
  (page: PhotoPage, faultNow: Photographing['faultNow']): Photographing['shoot'] =>
  async (make) => {
    try {
      return ok(await make());
    } catch (error) {
      const fault = await faultNow(await page.measure());
      if (fault === null) throw error;
      return fail(fault);
    }
  };

/** Something of the page that its picture does not show. */
export const notInPicture = (where: string, reason: MissingReason): Missing => ({
  what: 'picture',
  where,
  reason,
  place: null,
  shownFrom: null,
});

/** What no picture of the page from top to bottom shows. */
function outOfReach({ measures, innerScroller }: PhotoStart): Missing[] {
  const { address, pageWidth, windowWidth } = measures;
  const inner = innerScroller === null ? [] : [notInPicture(innerScroller, 'scrolls-inside')];
  return pageWidth > windowWidth + 1 ? [...inner, notInPicture(address, 'too-wide')] : inner;
}
