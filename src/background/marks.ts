/** Paints saved marks on the page, and takes them away: only when the person asks for it. */
import type { PageError, StartError } from '../domain/codes.ts';
import { ok, type Result } from '../domain/result.ts';
import type { AnchorStatus } from '../domain/selector.ts';
import { type MarkHere, marksHere } from '../flows/marks-here.ts';
import type { PaintedMark } from '../messaging/page-calls.ts';
import { parsePaintedMarks } from '../messaging/schemas.ts';
import { callFrames, insertHighlightRule } from '../platform/page.ts';
import { readablePage } from './readable-page.ts';
import { backgroundStore } from './store.ts';

export async function showMarks(
  tabId: number,
): Promise<Result<readonly PaintedMark[], StartError>> {
  const store = await backgroundStore();
  if (!store.ok) return store;
  const page = await readablePage(tabId);
  if (!page.ok) return page;
  const marks = await marksHere(store.value, page.value.tab.url ?? '');
  return ok(await paint(tabId, marks));
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
