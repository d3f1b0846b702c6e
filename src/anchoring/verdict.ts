/**
 * Whether a place is the passage. Each rule was paid for by a mark that pointed at the wrong sentence, or
 * was lost, on real edits of real pages.
 */
import type { Candidate } from './candidate.ts';
import { mostRivals, type Sought } from './mark.ts';
import { meansTheSame, wholeNumbers } from './meaning.ts';
import type { PageText } from './page-text.ts';
import type { Passage } from './passage.ts';
import type { Span } from './span.ts';

export type Verdict = 'anchored' | 'suggested' | 'orphaned';

/** What the rules look at, each from 0 to 1 but `length`. */
type Evidence = {
  /** Of the marked words, and of what stands there. */
  readonly words: number;
  /** Of the side of the surroundings that agrees most, and of the other; 1 where nothing stood. */
  readonly most: number;
  readonly least: number;
  /** UTF-16 units of the marked words. */
  readonly length: number;
  readonly run: number;
  readonly isVerbatim: boolean;
};

export function verdictOf(page: PageText, { passage, rivals }: Sought, place: Candidate): Verdict {
  const evidence = evidenceOf(passage, place);
  const isShort = isTooShort(passage);
  if (isShort && !evidence.isVerbatim) return 'orphaned';
  const others = evidence.isVerbatim ? rivals.filter(({ isSame }) => isSame) : rivals;
  // With as many rivals as are kept there may have been more.
  const needsBoth = others.length >= (isShort ? 1 : mostRivals);
  const bothSides = evidence.most + evidence.least;
  if (isCertain(evidence) && (!needsBoth || bothSides >= (isShort ? 1.85 : 1.7)))
    return keepsMeaning(page, passage, place) ? 'anchored' : 'suggested';
  return isLikely(evidence) ? 'suggested' : 'orphaned';
}

function evidenceOf(passage: Passage, { words, purity, run, before, after }: Candidate): Evidence {
  const known = [before, after].filter((share) => share !== null);
  return {
    words: Math.min(words, purity + 0.25),
    most: known.length === 0 ? -1 : Math.max(...known),
    least: known.length === 0 ? 1 : Math.min(...known),
    length: passage.to - passage.from,
    run,
    isVerbatim: words === 1 && purity === 1,
  };
}

const isCertain = ({ words, most, least, length, run, isVerbatim }: Evidence): boolean =>
  (most >= 0.9 && least >= 0.5 && words >= 0.55) ||
  (most >= 0.8 && words >= 0.85) ||
  (most >= 0.8 && least >= 0.4 && words >= 0.7) ||
  (most >= 0.95 && words >= 0.55 && run >= 0.5) ||
  (words >= 0.9 && length >= 60) ||
  (isVerbatim && length >= 20 && most >= 0.3);

const isLikely = ({ words, most, least, length, run, isVerbatim }: Evidence): boolean =>
  (most >= 0.8 && least >= 0.4 && words >= 0.5 && run >= 0.25) ||
  (most >= 0.6 && words >= 0.7) ||
  (most >= 0.6 && least >= 0.5 && words >= 0.6) ||
  (words >= 0.8 && length >= 40) ||
  isVerbatim;

/** Less than three words are the same or not: nearly the same is another passage (hypothesis/h#2634). */
function isTooShort({ words, from, to }: Passage): boolean {
  let count = 0;
  for (let word = 0; word < words.count; word++)
    if ((words.starts[word] ?? 0) >= from && (words.ends[word] ?? 0) <= to) count++;
  return to - from < 12 || count < 3;
}

/** Whether numbers and negations of the marked words are what they were. */
function keepsMeaning(page: PageText, { text, from, to }: Passage, { start, end }: Span): boolean {
  const was = { text, start: from, end: to };
  const is = { text: page.folded, start, end };
  return meansTheSame(wholeNumbers(was, is), wholeNumbers(is, was));
}
