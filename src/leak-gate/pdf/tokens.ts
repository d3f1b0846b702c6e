/** The words of a PDF (ISO 32000-1, 7.2 and 7.3): numbers, names, strings, and signs between them. */
import { hexPair, hexValue } from '../text/characters.ts';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  /** `[`, `]`, `<<`, `>>`, an operator, or what nobody knows. */
  | { readonly kind: 'word'; readonly word: string };

export type Lexer = { readonly bytes: Uint8Array; at: number };

export const lexerOf = (bytes: Uint8Array, at = 0): Lexer => ({ bytes, at });

const codes = (signs: string): Set<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const whites = codes('\0\t\n\f\r ');
const delimiters = codes('()<>[]{}/%');
const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && !whites.has(byte) && !delimiters.has(byte);

export const isWhite = (byte: number | undefined): boolean => whites.has(byte ?? -1);

const sign = (character: string): number => character.charCodeAt(0);

/** The next word; `null` at the end. */
export function nextToken(lexer: Lexer): Token | null {
  skipWhite(lexer);
  const { bytes, at } = lexer;
  const byte = bytes[at];
  if (byte === undefined) return null;
  if (byte === sign('(')) return literalString(lexer);
  if (byte === sign('/')) return nameToken(lexer);
  const isDouble = bytes[at + 1] === byte;
  if (byte === sign('<') && !isDouble) return hexString(lexer);
  if (delimiters.has(byte)) {
    lexer.at += isDouble && (byte === sign('<') || byte === sign('>')) ? 2 : 1;
    return { kind: 'word', word: latin(bytes.subarray(at, lexer.at)) };
  }
  return wordOrNumber(lexer);
}

function skipWhite(lexer: Lexer): void {
  const { bytes } = lexer;
  for (;;) {
    while (isWhite(bytes[lexer.at])) lexer.at += 1;
    if (bytes[lexer.at] !== sign('%')) return;
    while (lexer.at < bytes.length && bytes[lexer.at] !== 10 && bytes[lexer.at] !== 13)
      lexer.at += 1;
  }
}

export const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function regularEnd(bytes: Uint8Array, from: number): number {
  let end = from;
  while (isRegular(bytes[end])) end += 1;
  return end;
}

function wordOrNumber(lexer: Lexer): Token {
  const from = lexer.at;
  lexer.at = regularEnd(lexer.bytes, from);
  const word = latin(lexer.bytes.subarray(from, Math.min(lexer.at, from + 256)));
  const value = Number(word);
  return Number.isNaN(value) ? { kind: 'word', word } : { kind: 'number', value };
}

/** `#` and two digits stand for a sign. */
function nameToken(lexer: Lexer): Token {
  const from = lexer.at + 1;
  lexer.at = regularEnd(lexer.bytes, from);
  const name = latin(lexer.bytes.subarray(from, Math.min(lexer.at, from + 1_024)));
  const plain = name.replace(/#([\da-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return { kind: 'name', name: plain };
}

function hexString(lexer: Lexer): Token {
  const { bytes, at } = lexer;
  const close = bytes.indexOf(sign('>'), at);
  const end = close < 0 ? bytes.length : close;
  lexer.at = end + 1;
  return { kind: 'string', bytes: bytesOfHex(bytes.subarray(at + 1, end)) };
}

/** An odd digit at the end has a zero behind it. */
export function bytesOfHex(digits: Uint8Array): Uint8Array {
  const only = digits.filter((digit) => hexValue(digit) >= 0);
  return Uint8Array.from({ length: Math.ceil(only.length / 2) }, (_, at) => {
    const pair = hexPair(only, at * 2);
    return pair < 0 ? hexValue(only[at * 2]) * 16 : pair;
  });
}

const escaped = new Map([
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['b', 8],
  ['f', 12],
]);

function literalString(lexer: Lexer): Token {
  const { bytes } = lexer;
  const held: number[] = [];
  let depth = 1;
  let at = lexer.at + 1;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === sign('\\')) {
      at = putEscaped(bytes, at + 1, held);
      continue;
    }
    at += 1;
    depth += byte === sign('(') ? 1 : byte === sign(')') ? -1 : 0;
    if (depth === 0) break;
    held.push(byte);
  }
  lexer.at = at;
  return { kind: 'string', bytes: Uint8Array.from(held) };
}

/** Behind a backslash: a sign, up to three octal digits, or a line that goes on. */
function putEscaped(bytes: Uint8Array, at: number, held: number[]): number {
  const byte = bytes[at] ?? 0;
  if (byte === 10) return at + 1;
  if (byte === 13) return at + (bytes[at + 1] === 10 ? 2 : 1);
  let digits = 0;
  while (digits < 3 && isOctal(bytes[at + digits])) digits += 1;
  held.push(
    digits > 0
      ? Number.parseInt(latin(bytes.subarray(at, at + digits)), 8) & 255
      : (escaped.get(String.fromCharCode(byte)) ?? byte),
  );
  return at + Math.max(1, digits);
}

const isOctal = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte < 0x38;
