/**
 * The whole page in a browser that photographs more than its window shows. Nothing is scrolled; what hangs
 * over the page is moved to where it covers nothing, for that moment.
 */
import type { Missing } from '../domain/capture.ts';
import type { WholePageError } from '../domain/codes.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { stretchesOf } from '../flows/tile-plan.ts';
import { capturePart } from '../platform/screenshot.ts';
import { type Photographing, type PhotoJob, photographWith } from './photo-job.ts';

export const photographAtOnce = (job: PhotoJob) => photographWith(job, takeStretches);

async function takeStretches(
  run: Photographing,
): Promise<Result<readonly Missing[], WholePageError>> {
  const { windowWidth, pageHeight, devicePixelRatio } = run.start.measures;
  const stretches = stretchesOf(pageHeight, devicePixelRatio);
  const step = await run.page.scrollTo(null, 'whole');
  const before = await run.faultNow(step?.measures ?? null);
  if (before !== null) return fail(before);
  for (const [index, stretch] of stretches.entries()) {
    const part = { ...stretch, width: windowWidth };
    const photo = await run.shoot(() => capturePart(run.tab.windowId, part, devicePixelRatio));
    if (!photo.ok) return photo;
    const after = await faultAfter(run);
    if (after !== null) return fail(after);
    const kept = await run.keep({ role: 'screenshot-full', number: index + 1, bytes: photo.value });
    if (!kept.ok) return kept;
    run.onProgress(index + 1, stretches.length);
  }
  return ok([]);
}

/** Between two stretches nothing may move, so here a page that became longer counts too. */
async function faultAfter({
  page,
  start,
  faultNow,
}: Photographing): Promise<WholePageError | null> {
  const measures = await page.measure();
  const hasGrown = measures !== null && measures.pageHeight !== start.measures.pageHeight;
  return (await faultNow(measures)) ?? (hasGrown ? 'page-height-changed' : null);
}
