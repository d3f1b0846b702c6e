/**
 * The ladder: from the cheapest way of finding a passage to the dearest, each step checked against the
 * words and what stood around them. A wrong mark is worse than a lost one.
 */
import { exactCandidate, type Laid, layBeside } from './candidate.ts';
import { judge } from './judge.ts';
import { findLongPassage, longestAligned } from './long-passage.ts';
import { type Found, type Mark, notFound, soughtOf, type Tier } from './mark.ts';
import { mostAlike, occurrences } from './occurrences.ts';
import type { PageText } from './page-text.ts';
import { foldBreaks, type Passage } from './passage.ts';
import { rank } from './rank.ts';
import { findWindows } from './windows.ts';

const foundAt = (tier: Tier, start: number, { exact }: { readonly exact: string }): Found => ({
  status: 'anchored',
  span: { start, end: start + exact.length },
  score: 1,
  tier,
});

/** Where the words and all that stood around them stand at the old place, moved by `shift`; or `null`. */
export function atPosition(
  { folded }: PageText,
  { quote, start }: Mark,
  shift: number,
): Found | null {
  if (start === null) return null;
  const { prefix, exact, suffix } = quote;
  const at = start + shift;
  if (!folded.startsWith(foldBreaks(exact), at)) return null;
  if (!folded.endsWith(foldBreaks(prefix), at)) return null;
  if (!folded.startsWith(foldBreaks(suffix), at + exact.length)) return null;
  return foundAt('position', at, quote);
}

/** The place where all agrees, when there is exactly one now and was exactly one then; else `null`. */
export function inContext({ folded }: PageText, { quote, rivals }: Mark): Found | null {
  const { prefix, exact, suffix } = quote;
  if (rivals.some((rival) => rival.prefix + rival.exact + rival.suffix === prefix + exact + suffix))
    return null;
  const sought = foldBreaks(prefix + exact + suffix);
  const at = folded.indexOf(sought);
  if (at < 0 || folded.indexOf(sought, at + 1) >= 0) return null;
  return foundAt('context', at + prefix.length, quote);
}

/** More places than this are not compared: whatever stands so often says nothing about where. */
const mostOccurrences = 2_000;
const mostCompared = 40;
const mostWindows = 8;

/** Everything that is left: exact words in other surroundings, and words that changed. */
export function findPassage(page: PageText, mark: Mark): Found {
  const sought = soughtOf(mark);
  const { passage } = sought;
  const places = occurrences(page, passage, mostOccurrences);
  if (places.length > mostOccurrences) return notFound('not-searched');
  const exact = mostAlike(page, passage, places, mostCompared).map((at) =>
    exactCandidate(passage, page, at),
  );
  if (passage.words.count > longestAligned) return findLongPassage(page, sought, exact);
  const laid = layInWindows(page, passage);
  const fuzzy = laid.flatMap(({ candidate }) => candidate ?? []);
  return judge(
    page,
    sought,
    [...exact, ...fuzzy],
    laid.flatMap(({ hole }) => hole ?? []),
  );
}

/** A place that agrees so well, with no other window half as likely, needs no comparing. */
const clearRank = 0.85;

function layInWindows(page: PageText, passage: Passage): Laid[] {
  const windows = findWindows(page, passage, mostWindows);
  const laid: Laid[] = [];
  let best = 0;
  for (const window of windows) {
    if (best >= clearRank && window.weight < (windows[0]?.weight ?? 0) / 2) break;
    const one = layBeside(passage, page, window);
    laid.push(one);
    if (one.candidate) best = Math.max(best, rank(page, passage, one.candidate));
  }
  return laid;
}
