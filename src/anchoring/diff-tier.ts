/**
 * The last step: when the text of the page was kept, a comparison of then and now says where each line
 * went. It settles which of two twins is meant, and proves that a passage was taken away.
 */
import { diffArrays } from 'diff';
import type { Found, Mark } from './mark.ts';
import type { PageText } from './page-text.ts';
import { foldBreaks } from './passage.ts';
import type { Span } from './span.ts';

/** Lines or words that stood at `from` and now stand at `to`; UTF-16 offsets. */
type Kept = { readonly from: number; readonly to: number; readonly length: number };

export type OldPage = {
  readonly text: string;
  /** What was kept of it on the page that it was last compared with. */
  compared: { readonly page: PageText; readonly kept: readonly Kept[] | null } | null;
};

/** What `found` becomes when the old text is known. It stays when that does not hold the mark. */
export function atOldText(
  page: PageText,
  old: OldPage,
  { quote, start }: Mark,
  found: Found,
  timeoutMs: number,
): Found {
  if (start === null || !old.text.startsWith(quote.exact, start)) return found;
  const kept = keptLines(old, page, timeoutMs);
  const place = kept && placeOf({ start, end: start + quote.exact.length }, old, page, kept);
  return place ? settled(page, quote.exact, place, found) : found;
}

function keptLines(old: OldPage, page: PageText, timeout: number): readonly Kept[] | null {
  if (old.compared?.page !== page)
    old.compared = { page, kept: keptOf(linesOf(old.text), linesOf(page.text), timeout) };
  return old.compared.kept;
}

type Place = Span & {
  /** How many of the old letters still stand there, from 0 to 1. */
  readonly share: number;
};

const leastKept = 0.3;

function settled(page: PageText, exact: string, { start, end, share }: Place, found: Found): Found {
  const span = { start, end };
  if (page.folded.slice(start, end) === foldBreaks(exact))
    return { status: 'anchored', span, score: 1, tier: 'diff' };
  if (found.status !== 'orphaned' || share < leastKept) return found;
  return { status: 'suggested', span, score: share, tier: 'diff' };
}

/** Where the text between is now: from the first word that was kept to the last; `null` when none was. */
function placeOf(span: Span, old: OldPage, page: PageText, lines: readonly Kept[]): Place | null {
  const words = wordsAround(span, old, page, lines);
  const inside = words.filter(({ from, length }) => from < span.end && from + length > span.start);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const start = first.to + Math.max(0, span.start - first.from);
  const end = last.to + Math.min(last.length, span.end - last.from);
  const letters = inside.reduce((sum, { length }) => sum + length, 0);
  return end > start ? { start, end, share: Math.min(1, letters / (span.end - span.start)) } : null;
}

/** What was kept near the span: whole lines, and the words of the lines between them that changed. */
function wordsAround(
  span: Span,
  old: OldPage,
  page: PageText,
  lines: readonly Kept[],
): readonly Kept[] {
  const inside = lines.filter(({ from, length }) => from < span.end && from + length > span.start);
  const isWhole = inside.reduce((sum, { length }) => sum + length, 0) >= span.end - span.start;
  if (isWhole) return inside;
  const before = lines.findLast(({ from, length }) => from + length <= span.start);
  const after = lines.find(({ from }) => from >= span.end);
  const then = {
    start: before ? before.from + before.length : 0,
    end: after?.from ?? old.text.length,
  };
  const now = { start: before ? before.to + before.length : 0, end: after?.to ?? page.text.length };
  if (Math.max(then.end - then.start, now.end - now.start) > longestCompared) return inside;
  return (
    keptOf(
      tokensOf(old.text.slice(then.start, then.end), then.start),
      tokensOf(page.text.slice(now.start, now.end), now.start),
      wordTimeoutMs,
    ) ?? inside
  );
}

const longestCompared = 20_000;
const wordTimeoutMs = 20;

type Token = { readonly text: string; readonly at: number };

function linesOf(text: string): Token[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const token = { text: line, at };
    at += line.length + 1;
    return token;
  });
}

const tokensOf = (text: string, offset: number): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)].map((match) => ({
    text: match[0],
    at: match.index + offset,
  }));

/** What both have in the same order; `null` when finding out takes too long. */
function keptOf(then: readonly Token[], now: readonly Token[], timeout: number): Kept[] | null {
  const changes = diffArrays([...then], [...now], {
    comparator: (a, b) => a.text === b.text,
    timeout,
  });
  if (changes === undefined) return null;
  const kept: Kept[] = [];
  let one = 0;
  let other = 0;
  for (const { added, removed, count } of changes) {
    if (!added && !removed)
      for (let at = 0; at < count; at++) {
        const token = then[one + at];
        const partner = now[other + at];
        if (token && partner)
          kept.push({ from: token.at, to: partner.at, length: token.text.length });
      }
    if (!added) one += count;
    if (!removed) other += count;
  }
  return kept;
}
