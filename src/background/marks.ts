/** Paints saved marks on the page, and takes them away: only when the person asks for it. */
import type { PageError, StartError } from '../domain/codes.ts';
import { ok, type Result } from '../domain/result.ts';
import type { AnchorStatus } from '../domain/selector.ts';
import { type MarkHere, marksHere } from '../flows/marks-here.ts';
import type { PaintedMark } from '../messaging/page-calls.ts';
import { parsePaintedMarks } from '../messaging/schemas.ts';
import { callFrames, insertHighlightRule } from '../platform/page.ts';
import { forgetPainted, rememberPainted } from '../platform/painted-tabs.ts';
import { readablePage } from './readable-page.ts';
import { vaultFor } from './vault.ts';

export async function showMarks(
  tabId: number,
): Promise<Result<readonly PaintedMark[], StartError>> {
  const page = await readablePage(tabId);
  if (!page.ok) return page;
  const url = page.value.tab.url ?? '';
  const marks = await vaultFor(page.value.tab).withStore(async (store) =>
    ok(await marksHere(store, url)),
  );
  if (!marks.ok) return marks;
  await rememberPainted(tabId);
  return ok(await paint(tabId, marks.value));
}

export async function hideMarks(tabId: number): Promise<Result<null, PageError>> {
  const page = await readablePage(tabId);
  if (!page.ok) return page;
  await unpaint(tabId);
  return ok(null);
}

/** Takes all marks away, wherever they are painted; a page that was left has none any more. */
export async function unpaintAll(): Promise<void> {
  await Promise.allSettled((await forgetPainted()).map(unpaint));
}

const unpaint = (tabId: number) => callFrames(tabId, 'unpaintMarks', []);

async function paint(tabId: number, marks: readonly MarkHere[]): Promise<PaintedMark[]> {
  // A random name, so that a page cannot look for it.
  const name = `m${crypto.randomUUID()}`;
  await insertHighlightRule(tabId, highlightRule(name));
  const toPaint = marks.map(({ annotationId, source, selectors, rivals }) => ({
    annotationId,
    source,
    selectors,
    rivals,
  }));
  const answers = await callFrames(tabId, 'paintMarks', [toPaint, name]);
  const found = answers.flatMap(({ value }) => parsePaintedMarks(value));
  return marks.map(({ annotationId }) => ({
    annotationId,
    status: statusOf(found.filter((mark) => mark.annotationId === annotationId)),
  }));
}

// On the screen only: nothing of ours is printed.
const highlightRule = (name: string) =>
  `@media screen { ::highlight(${name}) { background-color: #ffe066; color: #000000; } }`;

// No frame of that address answered: then nobody looked for it.
const statusOf = ([first]: readonly PaintedMark[]): AnchorStatus => first?.status ?? 'not-searched';
