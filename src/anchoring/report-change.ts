/**
 * What became of marked passages on a page that changed: the old words, what stands there now, and what
 * differs. Says nothing of a passage that still stands where it stood.
 */
import type { ChangeClass, PassageChange } from '../domain/passage-change.ts';
import type { AnchorStatus, Rival, Selector, TextQuoteSelector } from '../domain/selector.ts';
import { findAlone } from './answer-job.ts';
import { type Found, type Mark, markOf, notFound } from './mark.ts';
import { meansTheSame, wholeNumbers } from './meaning.ts';
import { type Comparison, comparePages, oldPlace, placeBetween } from './old-place.ts';
import { type PageText, pageTextOf } from './page-text.ts';
import { foldBreaks } from './passage.ts';
import { around, type Piece, widened, wordsOf } from './piece.ts';
import type { Span } from './span.ts';
import { wordDifferences } from './word-differences.ts';

export type MarkThen = {
  readonly selectors: readonly Selector[];
  readonly rivals: readonly Rival[];
  /** The text of the page when it was marked, when that was kept; else `null`. */
  readonly oldText: string | null;
};

export type Outcome = {
  readonly status: AnchorStatus;
  /** `null` when the passage stands where it stood, word for word. */
  readonly change: PassageChange | null;
};

const usualBudgetMs = 10_000;
const diffMs = 2_000;

/**
 * In the order of the marks; `null` for one that names no text. Never throws. Past the budget marks are
 * "not searched".
 */
export function reportChanges(
  marks: readonly MarkThen[],
  text: string,
  budgetMs = usualBudgetMs,
): (Outcome | null)[] {
  const until = performance.now() + budgetMs;
  const page = { now: pageTextOf(text), comparedWith: comparisons(text) };
  return marks.map(({ selectors, rivals, oldText }) => {
    const mark = markOf(selectors, rivals);
    if (mark === null) return null;
    const old = fitting(oldText, mark);
    const isLate = performance.now() > until;
    const found = isLate
      ? notFound('not-searched')
      : findAlone(page.now, { ...mark, oldText: old }, diffMs);
    return { status: found.status, change: changeOf(page, { mark, old, found }) };
  });
}

type Page = {
  readonly now: PageText;
  /** Compared once with each old text; `null` when that takes too long. */
  readonly comparedWith: (old: string) => Comparison | null;
};

function comparisons(text: string): Page['comparedWith'] {
  const known = new Map<string, Comparison | null>();
  return (old) => {
    const before = known.get(old);
    if (before !== undefined) return before;
    const made = comparePages(old, text);
    known.set(old, made);
    return made;
  };
}

/** The old text, when the words stand in it where they were marked: a frame has another text. */
const fitting = (old: string | null, { quote, start }: Mark): string | null =>
  old !== null && start !== null && old.startsWith(quote.exact, start) ? old : null;

type Sighting = {
  readonly mark: Mark;
  /** `null` when it was not kept, or does not hold the mark. */
  readonly old: string | null;
  readonly found: Found;
};

function changeOf(page: Page, sighting: Sighting): PassageChange | null {
  const { found, mark } = sighting;
  if (found.tier === 'position' || found.tier === 'context') return null;
  const { exact } = mark.quote;
  if (found.status === 'not-searched') return withoutPlace('not-searched', page, sighting);
  if (found.span === null) return removed(page, sighting);
  const isVerbatim = isSameText(page.now, exact, found.span);
  if (found.status === 'ambiguous' && isVerbatim)
    return withPlace('duplicated', page, sighting, found.span);
  if (!isVerbatim || !keepsNumbers(page.now, sighting, found.span))
    return withPlace('changed', page, sighting, found.span);
  if (found.status === 'anchored' && !isElsewhere(page, sighting, found.span)) return null;
  return withPlace('moved', page, sighting, found.span);
}

const isSameText = ({ folded }: PageText, exact: string, { start, end }: Span): boolean =>
  folded.slice(start, end) === foldBreaks(exact);

/** The passage as it was marked, in the old text or in what the mark itself holds. */
function pieceThen({ mark: { quote, start }, old }: Sighting): Piece {
  if (old !== null && start !== null) return { text: old, start, end: start + quote.exact.length };
  const { prefix, exact, suffix } = quote;
  const from = prefix.length;
  return { text: prefix + exact + suffix, start: from, end: from + exact.length };
}

function keepsNumbers(page: PageText, sighting: Sighting, span: Span): boolean {
  const [then, now] = [pieceThen(sighting), { text: page.text, ...span }];
  return meansTheSame(wholeNumbers(then, now), wholeNumbers(now, then));
}

/** Whether what stood beside it then is not what it stands between now. */
function isElsewhere({ comparedWith }: Page, { mark, old }: Sighting, { start, end }: Span) {
  const compared = old === null ? null : comparedWith(old);
  if (compared === null || mark.start === null) return false;
  const place = oldPlace(compared, {
    start: mark.start,
    end: mark.start + mark.quote.exact.length,
  });
  return end < place.start - 1 || start > place.end + 1;
}

function withPlace(kind: ChangeClass, page: Page, sighting: Sighting, span: Span): PassageChange {
  const place = { text: page.now.text, ...span };
  const was = pieceThen(sighting);
  const [then, now] = [widened(was, place), widened(place, was)];
  return {
    class: kind,
    old: around(then),
    now: around(now),
    differences: wordDifferences(wordsOf(then), wordsOf(now)),
    meaning: meansTheSame(wordsOf(then), wordsOf(now)) ? 'same' : 'other',
    otherPlaces: otherPlaces(page.now, sighting.mark.quote, span),
  };
}

/** What stands at its place now is a guess only when there is not more of it than this. */
const longestGuess = 1_500;

function removed(page: Page, sighting: Sighting): PassageChange {
  const place = guessedPlace(page, sighting);
  if (place === null || place.end - place.start > longestGuess)
    return withoutPlace('removed', page, sighting);
  const stayed = exactIn(page.now, sighting.mark.quote, place);
  // Nothing says that these are the words that were marked, yet it would be untrue that they went.
  if (stayed) return withPlace('moved', page, sighting, stayed);
  return withPlace('removed', page, sighting, place);
}

function exactIn({ folded }: PageText, { exact }: TextQuoteSelector, place: Span): Span | null {
  const at = folded.indexOf(foldBreaks(exact), place.start);
  return at >= 0 && at + exact.length <= place.end ? { start: at, end: at + exact.length } : null;
}

function guessedPlace({ now, comparedWith }: Page, { mark, old }: Sighting): Span | null {
  const { quote, start } = mark;
  const compared = old === null ? null : comparedWith(old);
  if (compared === null || start === null) return placeBetween(now, quote.prefix, quote.suffix);
  return oldPlace(compared, { start, end: start + quote.exact.length });
}

function withoutPlace(
  kind: 'removed' | 'not-searched',
  page: Page,
  sighting: Sighting,
): PassageChange {
  const then = pieceThen(sighting);
  const isGone = kind === 'removed';
  return {
    class: kind,
    old: around(then),
    now: null,
    differences: [{ kind: isGone ? 'gone' : 'same', text: wordsOf(then) }],
    meaning: isGone && !meansTheSame(wordsOf(then), '') ? 'other' : 'same',
    otherPlaces: isGone ? otherPlaces(page.now, sighting.mark.quote, null) : 0,
  };
}

const mostCounted = 99;

/** Those of the very words that lie outside `span`; never more than 99. */
function otherPlaces({ folded }: PageText, { exact }: TextQuoteSelector, span: Span | null) {
  const words = foldBreaks(exact);
  let count = 0;
  for (let at = folded.indexOf(words); at >= 0 && count < mostCounted; ) {
    if (span === null || at >= span.end || at + words.length <= span.start) count++;
    at = folded.indexOf(words, at + 1);
  }
  return count;
}
