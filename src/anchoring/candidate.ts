/** A place on a page where a passage may stand, and how much of the passage stands there. */
import { type Alignment, align, lengthOf } from './align.ts';
import type { PageText } from './page-text.ts';
import { type Passage, prefixOf, suffixOf } from './passage.ts';
import { markedWords, placeOf } from './place-of.ts';
import type { Span } from './span.ts';
import { wordsOf } from './words.ts';

/** How much of the passage and of its surroundings a place holds; each from 0 to 1. */
export type Agreement = {
  /** Of the marked words. */
  readonly words: number;
  /** Of what stands at the place, how much was marked: small where much was put in between. */
  readonly purity: number;
  /** Of the marked words, the longest run that still stands there without a gap. */
  readonly run: number;
  /** Of what stood before; `null` when nothing did. */
  readonly before: number | null;
  readonly after: number | null;
};

export type Candidate = Span & Agreement;

/** A place where the surroundings stand together and the marked words are gone, or replaced. */
export type Hole = Pick<Agreement, 'before' | 'after'>;

export type Laid = { readonly candidate: Candidate | null; readonly hole: Hole | null };

/** What comes of laying `passage` beside the words from `from` up to `to`. */
export function layBeside(
  passage: Passage,
  page: PageText,
  window: { readonly from: number; readonly to: number },
): Laid {
  const { first, last } = markedWords(passage);
  const alignment = align(passage, page.worded(), window, [first - 1, last]);
  const span = placeOf(passage, alignment, page);
  const agreement = agreementOf(passage, alignment, page, span ?? { start: 0, end: 0 });
  return {
    candidate: span && { ...span, ...agreement },
    hole: agreement.words < mostInHole ? agreement : null,
  };
}

const mostInHole = 0.34;

/**
 * The best place for `passage` among the words from `from` up to `to`. `null` when none of the marked
 * words stand there.
 */
export const candidateIn = (
  passage: Passage,
  page: PageText,
  window: { readonly from: number; readonly to: number },
): Candidate | null => layBeside(passage, page, window).candidate;

/** Letters of the word that lie between `from` and `to` of the passage. */
function overlap({ words }: Passage, word: number, from: number, to: number): number {
  const start = Math.max(words.starts[word] ?? 0, from);
  return Math.max(0, Math.min(words.ends[word] ?? 0, to) - start);
}

function agreementOf(
  passage: Passage,
  { partners, shares }: Alignment,
  page: PageText,
  span: Span,
): Agreement {
  const sums = { words: 0, before: 0, after: 0 };
  const totals = { words: 0, before: 0, after: 0 };
  for (let word = 0; word < passage.words.count; word++) {
    const share = shares[word] ?? 0;
    const parts = {
      before: overlap(passage, word, 0, passage.from),
      words: overlap(passage, word, passage.from, passage.to),
      after: overlap(passage, word, passage.to, passage.text.length),
    };
    for (const part of ['before', 'words', 'after'] as const) {
      totals[part] += parts[part];
      if (partners[word] !== -1) sums[part] += parts[part] * share;
    }
  }
  const part = (name: 'before' | 'after') =>
    totals[name] === 0 ? null : sums[name] / totals[name];
  return {
    words: sums.words / totals.words,
    run: longestRun(passage, partners) / totals.words,
    purity: Math.min(1, sums.words / Math.max(1, lettersIn(page, span))),
    before: part('before'),
    after: part('after'),
  };
}

/** Letters of the marked words that stand on the page one after the other, at the most. */
function longestRun(passage: Passage, partners: Int32Array): number {
  let longest = 0;
  let run = 0;
  for (let word = 0; word < partners.length; word++) {
    const partner = partners[word] ?? -1;
    if (partner === -1 || partner !== (partners[word - 1] ?? -1) + 1) run = 0;
    if (partner !== -1) run += overlap(passage, word, passage.from, passage.to);
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Without the spaces between them. */
function lettersIn(page: PageText, { start, end }: Span): number {
  return page.folded.slice(start, end).replaceAll(' ', '').length;
}

/** The agreement of a place where the very words of the passage stand, from `start` on. */
export function exactCandidate(passage: Passage, page: PageText, start: number): Candidate {
  const end = start + passage.to - passage.from;
  const before = contextShare(prefixOf(passage), page, 'before', start);
  const after = contextShare(suffixOf(passage), page, 'after', end);
  return { start, end, words: 1, purity: 1, run: 1, before, after };
}

/** How much of `context` stands on that side of `offset`; `null` when there was none. */
function contextShare(
  context: string,
  page: PageText,
  side: 'before' | 'after',
  offset: number,
): number | null {
  const words = wordsOf(context);
  if (words.count === 0) return null;
  const room = context.length * 1.5 + 24;
  const near =
    side === 'before'
      ? page.folded.slice(Math.max(0, offset - room), offset)
      : page.folded.slice(offset, offset + room);
  if (side === 'before' ? near.endsWith(context) : near.startsWith(context)) return 1;
  const nearby = wordsOf(near);
  const window = { from: 0, to: nearby.count };
  const { shares } = align({ text: context, words }, { text: near, words: nearby }, window);
  let sum = 0;
  let total = 0;
  for (let word = 0; word < words.count; word++) {
    total += lengthOf(words, word);
    sum += lengthOf(words, word) * (shares[word] ?? 0);
  }
  return sum / total;
}
