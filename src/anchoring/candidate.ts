/** A place on a page where a passage may stand, and how much of the passage stands there. */
import { type Alignment, align, lengthOf } from './align.ts';
import type { PageText } from './page-text.ts';
import { type Passage, prefixOf, suffixOf } from './passage.ts';
import type { Span } from './span.ts';
import { wordsOf } from './words.ts';

/** How much of the passage and of its surroundings a place holds; each from 0 to 1. */
export type Agreement = {
  /** Of the marked words. */
  readonly words: number;
  /** Of what stands at the place, how much was marked: small where much was put in between. */
  readonly purity: number;
  /** Of what stood before; `null` when nothing did. */
  readonly before: number | null;
  readonly after: number | null;
};

export type Candidate = Span & Agreement;

/** A place where the surroundings stand together and the marked words are gone, or replaced. */
export type Hole = Pick<Agreement, 'before' | 'after'> & { readonly at: number };

export type Laid = { readonly candidate: Candidate | null; readonly hole: Hole | null };

/** What comes of laying `passage` beside the words from `from` up to `to`. */
export function layBeside(
  passage: Passage,
  page: PageText,
  window: { readonly from: number; readonly to: number },
): Laid {
  const { first, last } = markedWords(passage);
  const alignment = align(passage, page.worded(), window, [first - 1, last]);
  const span = spanOf(passage, alignment, page);
  const agreement = agreementOf(passage, alignment, page, span ?? { start: 0, end: 0 });
  return {
    candidate: span && { ...span, ...agreement },
    hole: agreement.words < mostInHole ? holeOf(passage, alignment, page, agreement) : null,
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

/** Where the surroundings stand; `null` when those of one side are not there. */
function holeOf(
  passage: Passage,
  { partners }: Alignment,
  page: PageText,
  { before, after }: Agreement,
): Hole | null {
  const { first, last } = markedWords(passage);
  const left = lastPartner(partners, first - 1, -1);
  const right = lastPartner(partners, last + 1, 1);
  if ((left === -1 && before !== null) || (right === -1 && after !== null)) return null;
  const at = left === -1 ? page.worded().words.starts[right] : page.worded().words.ends[left];
  return { before, after, at: at ?? 0 };
}

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
    purity: Math.min(1, sums.words / Math.max(1, lettersIn(page, span))),
    before: part('before'),
    after: part('after'),
  };
}

/** Without the spaces between them. */
function lettersIn(page: PageText, { start, end }: Span): number {
  return page.folded.slice(start, end).replaceAll(' ', '').length;
}

/** Which text on the page stands for the marked words. */
function spanOf(passage: Passage, { partners }: Alignment, page: PageText): Span | null {
  const marked = markedWords(passage);
  let first = marked.first;
  while (first <= marked.last && partners[first] === -1) first++;
  let last = marked.last;
  while (last >= first && partners[last] === -1) last--;
  if (first > last) return null;
  const start = startOf(passage, partners, page, marked.first, first);
  const end = endOf(passage, partners, page, marked.last, last);
  return start < end ? { start, end } : null;
}

/** Numbers of the first and the last word of which some letters are marked. */
function markedWords({ words, from, to }: Passage): { first: number; last: number } {
  let first = 0;
  while (first < words.count && (words.ends[first] ?? 0) <= from) first++;
  let last = words.count - 1;
  while (last >= 0 && (words.starts[last] ?? 0) >= to) last--;
  return { first, last };
}

/**
 * Where the marked words begin. What stands between the last word before them and the first of them that
 * is still there takes the place of as many words as are gone; what is more was put in before.
 */
function startOf(
  passage: Passage,
  partners: Int32Array,
  page: PageText,
  marked: number,
  first: number,
): number {
  const { starts } = page.worded().words;
  const partner = partners[first] ?? 0;
  const before = isHeld(partners, 0, marked) ? lastPartner(partners, marked - 1, -1) : -1;
  const replaced = replacedWords(first - marked, before === -1 ? -1 : partner - before - 1);
  const at = partner - replaced;
  const inside = replaced === 0 && first === marked ? cutInside(passage, marked, 'from') : 0;
  return (starts[at] ?? 0) + Math.min(inside, lengthOf(page.worded().words, at) - 1);
}

function endOf(
  passage: Passage,
  partners: Int32Array,
  page: PageText,
  marked: number,
  last: number,
): number {
  const { ends } = page.worded().words;
  const partner = partners[last] ?? 0;
  const isAfterHeld = isHeld(partners, marked + 1, partners.length);
  const after = isAfterHeld ? lastPartner(partners, marked + 1, 1) : -1;
  const replaced = replacedWords(marked - last, after === -1 ? -1 : after - partner - 1);
  const at = partner + replaced;
  const inside = replaced === 0 && last === marked ? cutInside(passage, marked, 'to') : 0;
  return (ends[at] ?? 0) - Math.min(inside, lengthOf(page.worded().words, at) - 1);
}

/** Whether most of the words from `from` up to `to` have a counterpart: one may have it by chance. */
function isHeld(partners: Int32Array, from: number, to: number): boolean {
  let held = 0;
  for (let word = from; word < to; word++) if (partners[word] !== -1) held++;
  return held * 2 >= to - from;
}

/** How many of the `between` words on the page took the place of the `gone` ones. */
const replacedWords = (gone: number, between: number): number =>
  between > gone * 2 + 2 ? 0 : Math.max(0, Math.min(gone, between));

/** The counterpart of the nearest word from `word` on in that direction that has one, or -1. */
function lastPartner(partners: Int32Array, word: number, direction: 1 | -1): number {
  for (let at = word; at >= 0 && at < partners.length; at += direction)
    if (partners[at] !== -1) return partners[at] ?? -1;
  return -1;
}

/** Letters of that word that lie outside the marked words. */
function cutInside({ words, from, to }: Passage, word: number, side: 'from' | 'to'): number {
  const outside = side === 'from' ? from - (words.starts[word] ?? 0) : (words.ends[word] ?? 0) - to;
  return Math.max(0, outside);
}

/** The agreement of a place where the very words of the passage stand, from `start` on. */
export function exactCandidate(passage: Passage, page: PageText, start: number): Candidate {
  const end = start + passage.to - passage.from;
  const before = contextShare(prefixOf(passage), page, 'before', start);
  const after = contextShare(suffixOf(passage), page, 'after', end);
  return { start, end, words: 1, purity: 1, before, after };
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
