/** Finds out whether a tab may be read, and puts the page script there. */
import pageScript from '../content/page.ts?script&iife';
import type { PageError } from '../domain/codes.ts';
import { closedPageAt, refusalAt } from '../domain/page-access.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { FrameReport } from '../messaging/page-calls.ts';
import { parseFrameReport } from '../messaging/schemas.ts';
import { callFrames, injectPageScript } from '../platform/page.ts';
import { type Tab, tabWithId } from '../platform/tabs.ts';

/** The address is known as soon as the tab may be read. */
export type ReadablePage = { readonly tab: Tab; readonly frames: readonly ReportedFrame[] };
export type ReportedFrame = FrameReport & { readonly frameId: number };

/** The page in the tab with what each frame reports, or why it cannot be read. */
export async function readablePage(tabId: number): Promise<Result<ReadablePage, PageError>> {
  const tab = await tabWithId(tabId);
  if (tab === null) return fail('page-closed');
  if (tab.url !== null && closedPageAt(tab.url) !== null) return fail('page-closed');
  try {
    await injectPageScript(tabId, pageScript);
  } catch {
    return fail(refusalAt(tab.url));
  }
  const frames = await reportedFrames(tabId);
  if (frames.some(isPdf)) return fail('pdf-viewer');
  return frames.some(({ frameId }) => frameId === 0) ? ok({ tab, frames }) : fail('page-closed');
}

const isPdf = ({ frameId, contentType }: ReportedFrame): boolean =>
  frameId === 0 && contentType === 'application/pdf';

async function reportedFrames(tabId: number): Promise<ReportedFrame[]> {
  const answers = await callFrames(tabId, 'reportFrame', []);
  return answers.flatMap(({ frameId, value }) => {
    const report = parseFrameReport(value);
    return report === null ? [] : [{ ...report, frameId }];
  });
}
