/** Looks through a text once for everything that may be another way of writing. */
import { isBase64 } from './base64.ts';
import { isEncodedWord } from './encoded-words.ts';
import { isEscape } from './escapes.ts';
import { endless, isDeclaration, longestTag, tagEnd } from './markup.ts';
import { isQuoted } from './quoted-printable.ts';
import { isTwice } from './twice.ts';

/** Places in the order of the text. */
export type Scan = {
  /** Where a run of base64 characters begins, and where it ends, by turns. */
  readonly runs: number[];
  readonly escapes: number[];
  /** Tags, and the entities outside of them. */
  readonly markup: number[];
  readonly quoted: number[];
  readonly words: number[];
  readonly twice: number[];
  /** Where the inside of a tag that has other tags in it begins and ends, by turns. */
  readonly attributes: number[];
};

/** Base64 is the only odd one, and what may begin something comes last: so a look is enough. */
const kind = {
  plain: 0,
  base64: 1,
  line: 2,
  joiner: 4,
  escape: 6,
  entity: 8,
  less: 10,
  equals: 12,
  twice: 14,
} as const;

const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit));

function kindOf(unit: number): number {
  if (isBase64(unit)) return kind.base64;
  if (unit === 10 || unit === 13) return kind.line;
  // What a tag became, or what a long word may be broken at.
  if (unit === 0x200b || unit === 0xad) return kind.joiner;
  if (unit === 0x25 || unit === 0x5c) return kind.escape;
  if (unit === 0x26) return kind.entity;
  if (unit === 0x3c) return kind.less;
  if (unit === 0x3d) return kind.equals;
  return unit >= 0xc2 && unit <= 0xf4 ? kind.twice : kind.plain;
}

/** With fewer characters it holds less than a value. */
export const shortestRun = 8;
/** A line that is not base64 alone goes on in the next one when it ends in so many. */
const longEnough = 16;

type Scanning = {
  readonly units: Uint16Array;
  readonly scan: Scan;
  tagEnd: number;
  /** Before these places none is looked for. */
  readonly lookAgain: { tag: number; declaration: number };
  hasTags: boolean;
};

export function scanText(units: Uint16Array): Scan {
  const scan: Scan = {
    runs: [],
    escapes: [],
    markup: [],
    quoted: [],
    words: [],
    twice: [],
    attributes: [],
  };
  const scanning: Scanning = {
    units,
    scan,
    tagEnd: 0,
    hasTags: false,
    lookAgain: { tag: 0, declaration: 0 },
  };
  const { length } = units;
  let run = 0;
  for (let at = 0; at < length; at += 1) {
    const met = kinds[units[at] ?? 0] ?? kind.plain;
    // One more, or none again. A branch would be guessed wrong at the end of every word.
    run = (run + 1) & -(met & 1);
    if (run === shortestRun) {
      at = runEnd(scanning, at + 1 - run, at + 1) - 1;
      run = 0;
    } else if (met === kind.joiner) at = Math.max(at, joinedEnd(scanning, at) - 1);
    else if (met > kind.joiner) note(scanning, met, at);
  }
  if (!scanning.hasTags) withoutTags(scan);
  return scan;
}

/** The place behind a run, which is noted when it is long enough; so far it goes to `end` at least. */
function runEnd({ units, scan }: Scanning, from: number, end: number): number {
  let at = base64End(units, end);
  for (let line = nextPart(units, from, at); line >= 0; line = nextPart(units, line, at))
    at = base64End(units, line);
  if (at - from >= shortestRun) scan.runs.push(from, at);
  return at;
}

function base64End(units: Uint16Array, from: number): number {
  let end = from;
  while (kinds[units[end] ?? 0] === kind.base64) end += 1;
  return end;
}

/** The place behind a run that was too short, and is broken off at `at`. */
function joinedEnd(scanning: Scanning, at: number): number {
  const { units } = scanning;
  let from = at;
  while (from > 0 && kinds[units[from - 1] ?? 0] === kind.base64) from -= 1;
  return from < at ? runEnd(scanning, from, at) : at;
}

/** Where the run goes on when it breaks off at `at`; -1 when it does not. */
function nextPart(units: Uint16Array, line: number, at: number): number {
  const met = kinds[units[at] ?? 0];
  let next = at;
  if (met === kind.joiner) while (kinds[units[next] ?? 0] === kind.joiner) next += 1;
  else if (met === kind.line && mayGoOn(units, line, at)) next = lineStart(units, at);
  return next > at && kinds[units[next] ?? 0] === kind.base64 ? next : -1;
}

const mayGoOn = (units: Uint16Array, line: number, at: number): boolean =>
  at - line >= longEnough || (line > 0 && kinds[units[line - 1] ?? 0] === kind.line);

function lineStart(units: Uint16Array, at: number): number {
  let next = at + (units[at] === 13 && units[at + 1] === 10 ? 2 : 1);
  while (units[next] === 0x20 || units[next] === 9) next += 1;
  return next;
}

function note(scanning: Scanning, met: number, at: number): void {
  const { units, scan } = scanning;
  switch (met) {
    case kind.escape:
      if (isEscape(units, at)) scan.escapes.push(at);
      break;
    case kind.entity:
      if (isEscape(units, at)) (at < scanning.tagEnd ? scan.escapes : scan.markup).push(at);
      break;
    case kind.less:
      noteTag(scanning, at);
      break;
    case kind.equals:
      if (isQuoted(units, at)) scan.quoted.push(at);
      if (isEncodedWord(units, at)) scan.words.push(at);
      break;
    default:
      if (isTwice(units, at)) scan.twice.push(at);
  }
}

function noteTag(scanning: Scanning, at: number): void {
  const { units, scan, lookAgain } = scanning;
  const isInside = at < scanning.tagEnd;
  const kind = isDeclaration(units, at) ? 'declaration' : 'tag';
  if (at < lookAgain[kind] || (isInside && scan.attributes.at(-1) === scanning.tagEnd)) return;
  const end = tagEnd(units, at);
  // In a text of nothing but `<` each would be looked for as far as a tag may go.
  if (end === endless) lookAgain[kind] = at + longestTag / 2;
  if (end < 0) return;
  if (isInside) scan.attributes.push((scan.markup.at(-1) ?? at) + 1, scanning.tagEnd);
  else {
    scanning.tagEnd = end;
    scanning.hasTags = true;
    scan.markup.push(at);
  }
}

/** Without tags entities are escapes like the others. */
function withoutTags(scan: Scan): void {
  if (scan.markup.length === 0) return;
  for (const place of scan.markup.splice(0)) scan.escapes.push(place);
  scan.escapes.sort((a, b) => a - b);
}
