/**
 * Fits words into a number of lines of the sheet. What does not fit stays away whole, sentence by
 * sentence, and a reference says where it stands: nothing is cut, and nothing goes in silence.
 */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Inline, PlainInline } from '../../domain/letter.ts';
import { leaveOutCitizenNumbers } from '../citizen-number.ts';
import { text } from '../inlines.ts';
import { sayInline } from '../say-references.ts';
import { splitSentences } from '../sentences.ts';
import { linesOf } from './text-width.ts';

/** Of the sheet, in parts of its type size (10 pt): the value of a fact, and a cell of the table. */
export const factWidth = 38.5;
export const cellWidth = 10.5;
/** A whole line of the sheet. */
export const lineWidth = 49;

export type Part =
  /** Stands there whole or not at all. */
  | { readonly kind: 'whole'; readonly inlines: readonly Inline[] }
  /** Somebody's own words, of which the first sentences may stand there. `before` introduces them. */
  | { readonly kind: 'sentences'; readonly before: string; readonly words: string }
  /** One after the other with semicolons, of which the first may stand there. */
  | {
      readonly kind: 'list';
      readonly before: string;
      readonly items: readonly (readonly Inline[])[];
    };

type Whole = Extract<Part, { readonly kind: 'whole' }>;

export const whole = (...parts: readonly (Inline | string)[]): Whole => ({
  kind: 'whole',
  inlines: closed(parts.map((part) => (typeof part === 'string' ? text(part) : part))),
});

const ended = /[.!?…؟]$/u;

/** A sentence ends once: words of somebody else that end already get no full stop of ours. */
function closed(inlines: readonly Inline[]): readonly Inline[] {
  const [before, last] = inlines.slice(-2);
  const isDouble = last?.kind === 'text' && last.text === '.' && before?.kind === 'said';
  return isDouble && ended.test(before.text) ? inlines.slice(0, -1) : inlines;
}

export const sentences = (before: string, words: string): Part => ({
  kind: 'sentences',
  before,
  words,
});

export const listed = (before: string, items: readonly (readonly (Inline | string)[])[]): Part => ({
  kind: 'list',
  before,
  items: items.map((item) => whole(...item).inlines),
});

export type Room = {
  readonly lines: number;
  readonly width: number;
  readonly language: LetterLanguage;
};

/** On one line: white space and what steers a printer count as a space. */
export const flat = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Words of somebody else on one line. */
export const saidFlat = (words: string): Inline => ({ kind: 'said', text: flat(words) });

/** As much of the parts as fits, in their order; `elsewhere` behind them when something stays away. */
export function fitInto(
  parts: readonly Part[],
  elsewhere: readonly Inline[],
  room: Room,
): readonly Inline[] {
  const own = parts.map((part) => withoutNumbers(part, room.language));
  const all = own.reduce<readonly Inline[]>((taken, part) => joined(taken, wholeOf(part)), []);
  if (fits(all, room)) return all;
  const some = own.reduce<readonly Inline[]>(
    (taken, part) => longest(taken, part, elsewhere, room),
    [],
  );
  return joined(some, elsewhere);
}

/** Before it is measured, for what stands in the place of a citizen number may be longer. */
function withoutNumbers(part: Part, language: LetterLanguage): Part {
  const inInline = (inline: Inline): Inline =>
    inline.kind === 'said'
      ? { ...inline, text: leaveOutCitizenNumbers(inline.text, language) }
      : inline;
  switch (part.kind) {
    case 'whole':
      return { ...part, inlines: part.inlines.map(inInline) };
    case 'sentences':
      return { ...part, words: leaveOutCitizenNumbers(part.words, language) };
    case 'list':
      return { ...part, items: part.items.map((item) => item.map(inInline)) };
  }
}

/** Longer than any line can hold in that room: not worth measuring. */
const mostCharacters = 5_000;

function fits(inlines: readonly Inline[], { lines, width, language }: Room): boolean {
  const said = inlines.map((inline) => textOf(sayInline(inline, language))).join('');
  return said.length <= mostCharacters && linesOf(said, width) <= lines;
}

/** Bold letters are some wider; a second of each character's width is more than that. */
const textOf = ({ kind, text: words }: PlainInline): string =>
  kind === 'strong' ? `${words}${'n'.repeat(Math.ceil(words.length / 5))}` : words;

const joined = (before: readonly Inline[], after: readonly Inline[]): readonly Inline[] =>
  before.length === 0 || after.length === 0
    ? [...before, ...after]
    : [...before, text(' '), ...after];

function wholeOf(part: Part): readonly Inline[] {
  switch (part.kind) {
    case 'whole':
      return part.inlines;
    case 'sentences': {
      const words = flat(part.words);
      return words === '' ? [] : [text(part.before), { kind: 'said', text: words }];
    }
    case 'list':
      return listOf(part.before, part.items);
  }
}

function listOf(before: string, items: readonly (readonly Inline[])[]): Inline[] {
  if (items.length === 0) return [];
  const inRow = items.flatMap((item, at) => (at === 0 ? item : [text('; '), ...item]));
  return [text(before), ...closed([...inRow, text('.')])];
}

/** The part as far as it may stand there, each time with one piece more. */
function* piecesOf(part: Part): Generator<readonly Inline[]> {
  if (part.kind === 'list')
    for (const at of part.items.keys()) yield listOf(part.before, part.items.slice(0, at + 1));
  if (part.kind !== 'sentences') return;
  const words = flat(part.words);
  for (const { end } of splitSentences(words))
    yield wholeOf({ ...part, words: words.slice(0, end) });
}

function longest(
  taken: readonly Inline[],
  part: Part,
  elsewhere: readonly Inline[],
  room: Room,
): readonly Inline[] {
  const isPossible = (own: readonly Inline[]) => fits(joined(joined(taken, own), elsewhere), room);
  if (isPossible(wholeOf(part))) return joined(taken, wholeOf(part));
  let best = taken;
  for (const own of piecesOf(part)) {
    if (!isPossible(own)) break;
    best = joined(taken, own);
  }
  return best;
}
