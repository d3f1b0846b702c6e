/** Paints saved marks on the page, and takes them away: only when the person asks for it. */
import type { PageError, StartError } from '../domain/codes.ts';
import { ok, type Result } from '../domain/result.ts';
import type { AnchorStatus } from '../domain/selector.ts';
import { type MarkHere, marksHere } from '../flows/marks-here.ts';
import type { PaintedMark } from '../messaging/page-calls.ts';
import { parsePaintedMarks } from '../messaging/schemas.ts';
import { callFrames, insertHighlightRule } from '../platform/page.ts';
import { withStore } from '../storage/use-store.ts';
import { readablePage } from './readable-page.ts';

export async function showMarks(
  tabId: number,
): Promise<Result<readonly PaintedMark[], StartError>> {
  const page = await readablePage(tabId);
  if (!page.ok) return page;
  const url = page.value.tab.url ?? '';
  const marks = await withStore(async (store) => ok(await marksHere(store, url)));
  return marks.ok ? ok(await paint(tabId, marks.value)) : marks;
}

export async function hideMarks(tabId: number): Promise<Result<null, PageError>> {
  const page = await readablePage(tabId);
  if (!page.ok) return page;
  await callFrames(tabId, 'unpaintMarks', []);
  return ok(null);
}

async function paint(tabId: number, marks: readonly MarkHere[]): Promise<PaintedMark[]> {
  // A random name, so that a page cannot look for it.
  const name = `m${crypto.randomUUID()}`;
  await insertHighlightRule(tabId, highlightRule(name));
  const toPaint = marks.map(({ annotationId, source, selectors }) => ({
    annotationId,
    source,
    selectors,
  }));
  const answers = await callFrames(tabId, 'paintMarks', [toPaint, name]);
  const found = answers.flatMap(({ value }) => parsePaintedMarks(value));
  return marks.map(({ annotationId }) => ({
    annotationId,
    status: statusOf(found.filter((mark) => mark.annotationId === annotationId)),
  }));
}

const highlightRule = (name: string) =>
  `::highlight(${name}) { background-color: #ffe066; color: #000000; }`;

// No frame of that address answered: then nobody looked for it.
const statusOf = ([first]: readonly PaintedMark[]): AnchorStatus => first?.status ?? 'not-searched';
