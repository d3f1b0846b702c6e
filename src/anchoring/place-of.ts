/** Which text of a page stands for the marked words, once the passage was laid beside it. */
import { type Alignment, lengthOf } from './align.ts';
import type { PageText } from './page-text.ts';
import type { Passage } from './passage.ts';
import type { Span } from './span.ts';

/** `null` when none of the marked words has a counterpart. */
export function placeOf(passage: Passage, { partners }: Alignment, page: PageText): Span | null {
  const marked = markedWords(passage);
  const found = partnered(partners, marked);
  const [head] = found;
  const tail = found.at(-1);
  if (head === undefined || tail === undefined) return null;
  const first = isHeld(partners, 0, marked.first) ? head : strayHead(found, partners, page);
  const isEndHeld = isHeld(partners, marked.last + 1, partners.length);
  const last = isEndHeld ? tail : strayTail(found, partners, page);
  const start = startOf(passage, partners, page, marked.first, first);
  const end = endOf(passage, partners, page, marked.last, last);
  return start < end ? { start, end } : null;
}

/** Numbers of the marked words that have a counterpart. */
function partnered(partners: Int32Array, { first, last }: { first: number; last: number }) {
  const found: number[] = [];
  for (let word = first; word <= last; word++) if (partners[word] !== -1) found.push(word);
  return found;
}

/**
 * The first word that belongs to the rest: a few words before it, with more in between than they are long
 * and with nothing of the surroundings beside them, stand there by chance.
 */
function strayHead(found: readonly number[], partners: Int32Array, page: PageText): number {
  const { starts, ends } = page.worded().words;
  const place = (at: number) => partners[found[at] ?? 0] ?? 0;
  let head = 0;
  for (let at = 1; at * 2 < found.length; at++) {
    const gap = (starts[place(at)] ?? 0) - (ends[place(at - 1)] ?? 0);
    const length = (ends[place(at - 1)] ?? 0) - (starts[place(head)] ?? 0);
    if (gap > length + slack) head = at;
  }
  return found[head] ?? 0;
}

function strayTail(found: readonly number[], partners: Int32Array, page: PageText): number {
  const { starts, ends } = page.worded().words;
  const place = (at: number) => partners[found[at] ?? 0] ?? 0;
  let tail = found.length - 1;
  for (let at = found.length - 2; at * 2 > found.length; at--) {
    const gap = (starts[place(at + 1)] ?? 0) - (ends[place(at)] ?? 0);
    const length = (ends[place(tail)] ?? 0) - (starts[place(at + 1)] ?? 0);
    if (gap > length + slack) tail = at;
  }
  return found[tail] ?? 0;
}

/** Letters that may stand in between without more ado. */
const slack = 8;

/** Numbers of the first and the last word of which some letters are marked. */
export function markedWords({ words, from, to }: Passage): { first: number; last: number } {
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
