/** Where on the page of now a passage stood: between what stood before it then, and what stood after it. */
import { diffArrays } from 'diff';
import type { PageText } from './page-text.ts';
import { foldBreaks } from './passage.ts';
import { type Span, trimSpan } from './span.ts';

/** Lines or words that stood at `from` and now stand at `to`; UTF-16 offsets. */
type Stayed = { readonly from: number; readonly to: number; readonly length: number };

export type Comparison = {
  readonly old: string;
  readonly text: string;
  readonly lines: readonly Stayed[];
};

const timeoutMs = 2_000;

/** What stayed of the old text, line by line; `null` when finding out takes too long. */
export function comparePages(old: string, text: string): Comparison | null {
  const lines = stayedOf(linesOf(old), linesOf(text));
  return lines && { old, text, lines };
}

/** From the end of the nearest word before it that stayed, to the start of the nearest one after it. */
export function oldPlace({ old, text, lines }: Comparison, span: Span): Span {
  const all = { old: { start: 0, end: old.length }, now: { start: 0, end: text.length } };
  const wide = between(lines, span, all);
  if (Math.max(lengthOf(wide.old), lengthOf(wide.now)) > longestCompared) return wide.now;
  const words = stayedOf(wordsIn(old, wide.old), wordsIn(text, wide.now)) ?? [];
  return trimmed(text, between(words, span, wide).now);
}

/** Past this length a line that changed is not looked into. */
const longestCompared = 20_000;

const lengthOf = ({ start, end }: Span) => end - start;

type Gap = { readonly old: Span; readonly now: Span };

/** What of the gap lies between the nearest that stayed on both sides of the span. */
function between(stayed: readonly Stayed[], span: Span, { old, now }: Gap): Gap {
  const before = stayed.findLast(({ from, length }) => from + length <= span.start);
  const after = stayed.find(({ from }) => from >= span.end);
  return {
    old: {
      start: before ? before.from + before.length : old.start,
      end: after?.from ?? old.end,
    },
    now: { start: before ? before.to + before.length : now.start, end: after?.to ?? now.end },
  };
}

const trimmed = (text: string, span: Span): Span =>
  trimSpan(text, span) ?? { start: span.start, end: span.start };

type Token = { readonly text: string; readonly at: number };

function linesOf(text: string): Token[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const token = { text: line, at };
    at += line.length + 1;
    return token;
  });
}

const wordsIn = (text: string, { start, end }: Span): Token[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)].map((match) => ({
    text: match[0],
    at: start + match.index,
  }));

function stayedOf(then: readonly Token[], now: readonly Token[]): Stayed[] | null {
  const comparator = (a: Token, b: Token) => a.text === b.text;
  const changes = diffArrays([...then], [...now], { comparator, timeout: timeoutMs });
  if (changes === undefined) return null;
  const stayed: Stayed[] = [];
  let one = 0;
  let other = 0;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) stayed.push(...paired(then, now, { one, other, count }));
    if (!added) one += count;
    if (!removed) other += count;
  }
  return stayed;
}

type Run = { readonly one: number; readonly other: number; readonly count: number };

const paired = (then: readonly Token[], now: readonly Token[], { one, other, count }: Run) =>
  then.slice(one, one + count).flatMap(({ text, at }, index): Stayed[] => {
    const partner = now[other + index];
    return partner ? [{ from: at, to: partner.at, length: text.length }] : [];
  });

/** Less than this may stand anywhere. */
const tellingLength = 12;

/**
 * The same without the old text: between the words before the passage and those after it, when both
 * stand on the page once. `null` when they do not.
 */
export function placeBetween({ folded }: PageText, prefix: string, suffix: string): Span | null {
  const before = onlyPlace(folded, foldBreaks(prefix));
  const after = onlyPlace(folded, foldBreaks(suffix));
  if (before === null || after === null) return null;
  const start = before + prefix.length;
  return start <= after ? trimmed(folded, { start, end: after }) : null;
}

function onlyPlace(folded: string, words: string): number | null {
  if (words.trim().length < tellingLength) return null;
  const at = folded.indexOf(words);
  return at >= 0 && folded.indexOf(words, at + 1) < 0 ? at : null;
}
