/** Tags and comments of HTML and XML: what stands on both sides of them is read as one. */
import { isDigit, isLetter } from './characters.ts';
import { undoEntity } from './escapes.ts';
import { type Lane, type Writer, write } from './text.ts';

const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const bang = 0x21;
const zeroWidthSpace = 0x200b;
const space = 0x20;

export const markup: Lane = {
  order: 2,
  edge: 0,
  decodings: ['markup', 'entity'],
  undo: (units, at, out) => {
    const end = units[at] === less ? undoTag(units, at, out) : undoEntity(units, at, out);
    if (end > at) return end;
    write(out, units[at] ?? 0);
    return at + 1;
  },
};

function undoTag(units: Uint16Array, at: number, out: Writer): number {
  const end = tagEnd(units, at);
  if (end < 0) return at;
  out.how |= 1;
  write(out, isBlock(units, at) ? space : zeroWidthSpace);
  return end;
}

const none = -1;
/** It begins like one, and was looked for in vain as far as one may go. */
export const endless = -2;

/** The place behind the tag or comment that begins with the `<` at `at`; `none` or `endless`. */
export function tagEnd(units: Uint16Array, at: number): number {
  if (isDeclaration(units, at)) return declarationEnd(units, at);
  const name = units[at + 1] === slash ? at + 2 : at + 1;
  if (!isLetter(units[name])) return none;
  const behind = nameEnd(units, name);
  return isNameEdge(units[behind]) ? closingEnd(units, behind) : none;
}

/** Comments, and what is said to programs. */
export const isDeclaration = (units: Uint16Array, at: number): boolean =>
  units[at + 1] === bang || units[at + 1] === 0x3f;

const isNamePart = (unit: number | undefined): boolean =>
  isLetter(unit) ||
  isDigit(unit) ||
  unit === 0x2d ||
  unit === 0x3a ||
  unit === 0x5f ||
  unit === 0x2e;

function nameEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (isNamePart(units[end])) end += 1;
  return end;
}

const isNameEdge = (unit: number | undefined): boolean =>
  unit === greater || unit === slash || (unit !== undefined && unit <= space);

/** Beside what stands in quotes. Other signs like `<` would make one search to the end each. */
export const longestTag = 4_096;

/** `>` inside quotes does not end a tag; a quote that is never closed is none. */
function closingEnd(units: Uint16Array, from: number): number {
  let left = longestTag;
  for (let at = from; at < units.length && left > 0; at += 1) {
    const unit = units[at] ?? 0;
    if (unit === greater) return at + 1;
    if ((unit === 0x22 || unit === 0x27) && units[at - 1] === 0x3d) at = quoteEnd(units, at, unit);
    left -= 1;
  }
  return endless;
}

const shortValue = 64;

/** Where the quote is closed; where it is opened when it is not. Most are short. */
function quoteEnd(units: Uint16Array, from: number, quote: number): number {
  for (let at = from + 1; at < from + shortValue; at += 1) if (units[at] === quote) return at;
  return Math.max(from, units.indexOf(quote, from + shortValue));
}

const dash = 0x2d;
/** `<![CDATA[`: what is inside is text. */
const textMark = 9;
/** A longer comment is read as what stands in it, and is no gap. */
const longestComment = 64 << 10;

function declarationEnd(units: Uint16Array, at: number): number {
  if (units[at + 2] === 0x5b) return at + textMark;
  const isComment = units[at + 2] === dash && units[at + 3] === dash;
  const last = Math.min(units.length, at + (isComment ? longestComment : longestTag));
  for (let end = at + (isComment ? 6 : 2); end < last; end += 1) {
    const isDashed = units[end - 1] === dash && units[end - 2] === dash;
    if (units[end] === greater && (isDashed || !isComment)) return end + 1;
  }
  return endless;
}

/** What begins a line of its own: words on both sides of it are two words. Also in DOCX, XLSX and ODT. */
const blocks = new Set(
  (
    'address article aside blockquote br c caption col cr dd div dl dt fieldset figcaption figure ' +
    'footer form h h1 h2 h3 h4 h5 h6 head header hr legend li line-break main nav ol option p pre ' +
    'row section select si tab table tbody tc td text textarea tfoot th thead title tr ul v'
  )
    .split(' ')
    .map((name) => hashOf(Array.from(name, (letter) => letter.charCodeAt(0)))),
);

/** Names are compared by number, for there are very many tags. Two that are mixed up harm nobody. */
function hashOf(letters: Iterable<number>): number {
  let hash = 0;
  for (const letter of letters) hash = (hash * 31 + (letter | 0x20)) | 0;
  return hash;
}

function isBlock(units: Uint16Array, at: number): boolean {
  let hash = 0;
  for (
    let place = units[at + 1] === slash ? at + 2 : at + 1;
    isNamePart(units[place]);
    place += 1
  ) {
    const unit = units[place] ?? 0;
    // Behind the name of a name space.
    hash = unit === 0x3a ? 0 : (hash * 31 + (unit | 0x20)) | 0;
  }
  return blocks.has(hash);
}
