/** Paints saved marks on the page, and takes them away: only when the person asks for it. */
import { rulesFor } from '../data/mark-looks.ts';
import type { PageError, StartError } from '../domain/codes.ts';
import type { AnnotationId } from '../domain/ids.ts';
import type { MarkSight } from '../domain/mark-sight.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { MarkHere } from '../flows/marks-here.ts';
import type { PaintedMark } from '../messaging/page-calls.ts';
import type { PaintedTab } from '../messaging/painted-tab.ts';
import { callFrames, type FrameAnswer, insertRules, removeRules } from '../platform/page.ts';
import {
  forgetAllPainted,
  forgetPainted,
  paintedTab,
  rememberPainted,
} from '../platform/painted-tabs.ts';
import { tabWithId } from '../platform/tabs.ts';
import { sightIn, statusesIn } from './frame-answers.ts';
import { keepSeen } from './keep-seen.ts';
import { newLookNames } from './look-names.ts';
import { marksOnPage, toPaint, toRemember } from './marks-on-page.ts';
import { readablePage } from './readable-page.ts';
import { endAllWork, endWork, workIn } from './tab-work.ts';

export async function showMarks(
  tabId: number,
): Promise<Result<readonly PaintedMark[], StartError>> {
  // Before anything is waited for: who hides them now means these too.
  endWork(tabId);
  const signal = workIn(tabId);
  await takeAway(tabId);
  const page = await readablePage(tabId);
  if (!page.ok) return page;
  const marks = await marksOnPage(page.value.tab);
  if (!marks.ok) return marks;
  const painted = await paint(tabId, marks.value, signal);
  if (!signal.aborted) void keepSeen(page.value.tab);
  return ok(painted);
}

/** `null` while none are shown: nobody asked for them, or the page was left. */
export async function paintedMarks(
  tabId: number,
): Promise<Result<readonly PaintedMark[] | null, PageError>> {
  const painted = await paintedTab(tabId);
  return ok(painted && statusesIn(await answersOf(tabId, 'paintedMarks'), painted.marks));
}

export async function goToMark(
  tabId: number,
  annotationId: AnnotationId,
): Promise<Result<MarkSight, PageError>> {
  return ok(sightIn(await answersOf(tabId, 'goToMark', annotationId)));
}

export async function hideMarks(tabId: number): Promise<Result<null, PageError>> {
  endWork(tabId);
  if ((await tabWithId(tabId)) === null) return fail('page-closed');
  await takeAway(tabId);
  return ok(null);
}

/** Takes all marks away, wherever they are painted or about to be. */
export async function unpaintAll(): Promise<void> {
  endAllWork();
  await Promise.all((await forgetAllPainted()).map(unpaint));
}

async function takeAway(tabId: number): Promise<void> {
  const painted = await forgetPainted(tabId);
  if (painted) await unpaint(painted);
}

/** A page that was left, or whose access was taken back, has no marks any more. */
async function unpaint({ tabId, names }: PaintedTab): Promise<void> {
  await Promise.allSettled([
    callFrames(tabId, 'unpaintMarks', []),
    removeRules(tabId, rulesFor(names)),
  ]);
}

/** Paints none when `signal` ends before they are, and takes them away when it ends meanwhile. */
async function paint(
  tabId: number,
  marks: readonly MarkHere[],
  signal: AbortSignal,
): Promise<readonly PaintedMark[]> {
  if (signal.aborted) return [];
  const painted = { tabId, names: newLookNames(), marks: toRemember(marks) };
  await rememberPainted(painted);
  await insertRules(tabId, rulesFor(painted.names));
  const answers = await callFrames(tabId, 'paintMarks', [toPaint(marks), painted.names]);
  if (signal.aborted) {
    await forgetPainted(tabId);
    await unpaint(painted);
  }
  return statusesIn(answers, painted.marks) ?? [];
}

/** Nothing from a page that was left meanwhile. */
const answersOf = (tabId: number, call: string, ...args: unknown[]): Promise<FrameAnswer[]> =>
  callFrames(tabId, call, args).catch(() => []);
