/** Passages that nobody can tell apart by what stands around them. */
import { exactCandidate } from './candidate.ts';
import { pageTextOf } from './page-text.ts';
import type { Passage } from './passage.ts';
import { rank } from './rank.ts';

/** Places whose ranks differ by less agree equally well. */
export const tie = 0.03;

/** Whether the words of `other`, which are the same, stand in nearly the same surroundings. */
export function isTwin(passage: Passage, other: Passage): boolean {
  const page = pageTextOf(other.text);
  return 1 - rank(page, passage, exactCandidate(passage, page, other.from)) < tie;
}
