/** Marks what is selected on a page for practising and keeps that page: the real way, in memory only. */
import { describeRange } from '../anchoring/describe.ts';
import { openShadowRoots } from '../anchoring/flat-tree.ts';
import { buildTextIndex } from '../anchoring/text-index.ts';
import { capturePage } from '../capture/capture-page.ts';
import { readablePartOf } from '../capture/page-readers.ts';
import type { CapturePorts, PageYield } from '../capture/page-yield.ts';
import { usualChoices } from '../domain/capture-choices.ts';
import type { Clock } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { quoteOf, type Rival, type Selector } from '../domain/selector.ts';

export type KeptPassage = {
  readonly selectors: readonly Selector[];
  readonly rivals: readonly Rival[];
  readonly quote: string;
  /** All the text of the page at that moment, as `text.txt` would hold it. */
  readonly text: string;
  /** The page as it was rendered, in one file. */
  readonly snapshot: string;
};

export async function keepPassage(
  document: Document,
  moment: Clock,
): Promise<Result<KeptPassage, 'nothing-selected'>> {
  const range = selectedIn(document);
  if (range === null) return fail('nothing-selected');
  const index = buildTextIndex(readablePartOf(document));
  const { selectors, rivals } = describeRange(range, index);
  const quote = quoteOf(selectors)?.exact;
  if (quote === undefined) return fail('nothing-selected');
  const page = await capturePage(document, portsAt(moment));
  return ok({ selectors, rivals, quote, text: index.text, snapshot: await snapshotIn(page) });
}

/** `null` when nothing is. */
function selectedIn(document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return selection.getRangeAt(0);
}

/** There is no site that could have sent anything, so nothing is looked for beside the page itself. */
const portsAt = (moment: Clock): CapturePorts => ({
  ...openShadowRoots,
  choices: usualChoices,
  // It would read what the extension itself keeps, for this page has the extension's own origin.
  observe: () => Promise.reject(new Error('a page for practising is not observed')),
  cachedFetch: null,
  fetchAgain: null,
  screenshot: null,
  moment,
});

async function snapshotIn({ parts }: PageYield): Promise<string> {
  const snapshot = parts.find(({ role }) => role === 'snapshot');
  if (snapshot === undefined) throw new Error('a capture without the page');
  return new Blob([...snapshot.chunks]).text();
}
