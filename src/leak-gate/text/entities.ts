/** Character references of HTML, with and without their last sign (HTML, 13.2.5.72 and further). */

import { windows1252 } from './bytes-to-units.ts';
import { hexDigits, hexNumber, isDigit, isLetter, textOf } from './characters.ts';

export type Entity = {
  /** What it stands for, as characters by number. */
  readonly codes: readonly number[];
  readonly end: number;
};

const signs: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  nbsp: 0xa0,
  shy: 0xad,
  zwj: 0x200d,
  zwnj: 0x200c,
  lrm: 0x200e,
  rlm: 0x200f,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  hairsp: 0x200a,
  numsp: 0x2007,
  puncsp: 0x2008,
  ZeroWidthSpace: 0x200b,
  NoBreak: 0x2060,
  NonBreakingSpace: 0xa0,
  Tab: 9,
  NewLine: 10,
  hyphen: 0x2010,
  dash: 0x2010,
  ndash: 0x2013,
  mdash: 0x2014,
  minus: 0x2212,
  middot: 0xb7,
  bull: 0x2022,
  lsquo: 0x2018,
  rsquo: 0x2019,
  period: 0x2e,
  comma: 0x2c,
  colon: 0x3a,
  semi: 0x3b,
  sol: 0x2f,
  bsol: 0x5c,
  lowbar: 0x5f,
  plus: 0x2b,
  equals: 0x3d,
  percnt: 0x25,
  commat: 0x40,
  num: 0x23,
  lpar: 0x28,
  rpar: 0x29,
  szlig: 0xdf,
  aelig: 0xe6,
  AElig: 0xc6,
  oelig: 0x153,
  OElig: 0x152,
  thorn: 0xfe,
  THORN: 0xde,
  eth: 0xf0,
  ETH: 0xd0,
  inodot: 0x131,
  ordf: 0xaa,
  ordm: 0xba,
  fflig: 0xfb00,
  filig: 0xfb01,
  fllig: 0xfb02,
  ijlig: 0x133,
};

/** Names of accents behind a letter, as in "eacute". */
const accents: Readonly<Record<string, number>> = {
  grave: 0x300,
  acute: 0x301,
  circ: 0x302,
  tilde: 0x303,
  macr: 0x304,
  breve: 0x306,
  dot: 0x307,
  uml: 0x308,
  ring: 0x30a,
  dblac: 0x30b,
  caron: 0x30c,
  cedil: 0x327,
  ogon: 0x328,
  slash: 0x338,
  strok: 0x335,
  midot: 0x307,
};

const longestName = 16;

/** The reference that begins with the `&` at `at`; `null` when it is none. */
export function entityAt(units: Uint16Array, at: number): Entity | null {
  return units[at + 1] === 0x23 ? numbered(units, at + 2) : named(units, at + 1);
}

function numbered(units: Uint16Array, at: number): Entity | null {
  const isHex = ((units[at] ?? 0) | 0x20) === 0x78;
  const from = isHex ? at + 1 : at;
  const count = isHex ? hexDigits(units, from, 8) : decimals(units, from, 9);
  if (count === 0 || goesOn(units[from + count])) return null;
  const code = isHex ? hexNumber(units, from, count) : Number(textOf(units, from, from + count));
  return { codes: [asShown(code)], end: behind(units, from + count) };
}

/** `=`, `%` or a backslash: its last sign may be written in another way, or stand on the next line. */
const goesOn = (unit: number | undefined): boolean =>
  unit === 0x3d || unit === 0x25 || unit === 0x5c;

function decimals(units: Uint16Array, at: number, most: number): number {
  let count = 0;
  while (count < most && isDigit(units[at + count])) count += 1;
  return count;
}

/** Numbers from 128 to 159 are taken for those of Windows. */
const asShown = (code: number): number =>
  code >= 0x80 && code < 0xa0 ? (windows1252[code] ?? code) : code;

const behind = (units: Uint16Array, at: number): number => (units[at] === 0x3b ? at + 1 : at);

function named(units: Uint16Array, at: number): Entity | null {
  let end = at;
  while (end - at < longestName && isLetter(units[end])) end += 1;
  const codes = codesOf(textOf(units, at, end));
  return codes === null ? null : { codes, end: behind(units, end) };
}

function codesOf(name: string): number[] | null {
  if (Object.hasOwn(signs, name)) return [signs[name] ?? 0];
  const accent = name.slice(1);
  return Object.hasOwn(accents, accent) ? [name.charCodeAt(0), accents[accent] ?? 0] : null;
}
