/**
 * A passage that is too long to be laid beside the page as a whole: its beginning and its end are looked
 * for, and what lies between them is compared as a bag of words.
 */
import { type Candidate, candidateIn } from './candidate.ts';
import { judge } from './judge.ts';
import type { Found, Sought } from './mark.ts';
import type { PageText } from './page-text.ts';
import { type Passage, partOf } from './passage.ts';
import { findWindows } from './windows.ts';
import { type Words, wordAt } from './words.ts';

/** So many words are aligned at once; the time grows with their square. */
export const longestAligned = 600;
const endLength = 600;
const mostWindows = 6;

/** As `judge` answers; `exact` are the places where all of its words stand. */
export function findLongPassage(
  page: PageText,
  sought: Sought,
  exact: readonly Candidate[],
): Found {
  const { passage } = sought;
  const heads = placesOf(page, partOf(passage, 0, passage.from + endLength));
  const tails = placesOf(page, partOf(passage, passage.to - endLength, passage.text.length));
  const pairs = heads.flatMap((head) => tails.flatMap((tail) => joined(page, passage, head, tail)));
  return judge(page, sought, [...exact, ...pairs], []);
}

const placesOf = (page: PageText, end: Passage): Candidate[] =>
  findWindows(page, end, mostWindows).flatMap((window) => candidateIn(end, page, window) ?? []);

/** From the beginning to the end, when they lie as far apart as they may. */
function joined(page: PageText, passage: Passage, head: Candidate, tail: Candidate): Candidate[] {
  const [start, end] = [head.start, tail.end];
  const ratio = (end - start) / (passage.to - passage.from);
  if (ratio < 0.5 || ratio > 2) return [];
  const shared = sharedLetters(page, passage, { start, end });
  const { before } = head;
  const { after } = tail;
  return [{ start, end, ...shared, before, after }];
}

/** Letters of words that both have, of all letters; an order is not asked for. */
function sharedLetters(
  page: PageText,
  { words, from, to }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<Candidate, 'words' | 'purity' | 'run'> {
  const left = new Map<number, number>();
  let sought = 0;
  for (const { id, length } of wordsBetween(words, from, to)) {
    left.set(id, (left.get(id) ?? 0) + 1);
    sought += length;
  }
  let found = 0;
  let shared = 0;
  for (const { id, length } of wordsBetween(page.worded().words, start, end)) {
    found += length;
    const count = left.get(id) ?? 0;
    if (count === 0) continue;
    shared += length;
    left.set(id, count - 1);
  }
  // A bag has no order, so nothing is known of runs.
  return { words: shared / Math.max(1, sought), purity: shared / Math.max(1, found), run: 0 };
}

function* wordsBetween({ ids, starts, ends, count }: Words, from: number, to: number) {
  for (let at = wordAt({ ids, starts, ends, count }, from); at < count; at++) {
    const start = starts[at] ?? 0;
    if (start >= to) return;
    yield { id: ids[at] ?? 0, length: (ends[at] ?? 0) - start };
  }
}
