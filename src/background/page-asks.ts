/** What our script in a page gets when it asks: only where marks are shown, and only about those. */
import type { AnnotationId } from '../domain/ids.ts';
import { askParsers } from '../messaging/ask-schemas.ts';
import type { Handlers } from '../messaging/channel.ts';
import type { PageAsks } from '../messaging/page-asks.ts';
import type { MarkToPaint } from '../messaging/page-calls.ts';
import type { PaintedTab } from '../messaging/painted-tab.ts';
import { paintedTab, rememberPainted } from '../platform/painted-tabs.ts';
import { openOutsidePrivate } from '../platform/private-windows.ts';
import { memoryPath, openRecord, type Tab, tabWithId } from '../platform/tabs.ts';
import { findMarks } from './find-marks.ts';
import { marksOnPage, toPaint, toRemember } from './marks-on-page.ts';

/** `null` for a tab in which nobody asked to see marks. */
export async function handlersForTab(tabId: number): Promise<Handlers<PageAsks> | null> {
  const painted = await paintedTab(tabId);
  const tab = painted && (await tabWithId(tabId));
  return tab && handlersFor(tab, painted);
}

const handlersFor = (tab: Tab, painted: PaintedTab): Handlers<PageAsks> => ({
  findMarks: { parse: askParsers.findMarks, run: (job) => findMarks(job, tab, painted) },
  marksOfPage: { parse: askParsers.marksOfPage, run: () => marksOfPage(tab) },
  openMark: { parse: askParsers.openMark, run: (id) => openMark(id, tab, painted) },
});

/** Throws when they cannot be read now. */
async function marksOfPage(tab: Tab): Promise<readonly MarkToPaint[]> {
  const marks = await marksOnPage(tab);
  if (!marks.ok) throw new Error(marks.error);
  const painted = await paintedTab(tab.id); // They may have been taken away meanwhile.
  if (painted) await rememberPainted({ ...painted, marks: toRemember(marks.value) });
  return toPaint(marks.value);
}

async function openMark(id: AnnotationId, tab: Tab, { marks }: PaintedTab): Promise<null> {
  const mark = marks.find(({ annotationId }) => annotationId === id);
  if (mark && tab.isPrivate) await openOutsidePrivate(memoryPath);
  else if (mark) await openRecord(mark.recordId);
  return null;
}
