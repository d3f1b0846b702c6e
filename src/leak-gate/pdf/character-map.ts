/** What a font says its codes mean: its ToUnicode map (ISO 32000-1, 9.10.3). */
import { lexerOf, nextToken, type Token } from './tokens.ts';

export type CharacterMap = {
  /** How many bytes a code has, the most first. */
  readonly widths: readonly number[];
  /** `null` when it says nothing of that code. */
  readonly textOf: (code: number, width: number) => string | null;
};

/** A map of a few bytes may name millions. */
const mostCodes = 0x20000;
const perWidth = 2 ** 32;

/** Says that a code, or one so many behind it, stands for that text; false when there is no more room. */
type Put = (from: Uint8Array, offset: number, text: string) => boolean;

export function readCharacterMap(bytes: Uint8Array): CharacterMap {
  const texts = new Map<number, string>();
  const widths = new Set<number>();
  let left = mostCodes;
  const put: Put = (from, offset, text) => {
    left -= 1;
    if (left < 0) return false;
    widths.add(from.length);
    texts.set(from.length * perWidth + codeOf(from) + offset, text);
    return true;
  };
  const lexer = lexerOf(bytes);
  let operands: Token[] = [];
  for (let token = nextToken(lexer); token !== null; token = nextToken(lexer)) {
    const word = token.kind === 'word' ? token.word : '';
    if (word === 'endcodespacerange')
      for (const bound of stringsOf(operands)) widths.add(bound.length);
    if (word === 'endbfchar') putChars(operands, put);
    if (word === 'endbfrange') putRanges(operands, put);
    if (word.length > 1) operands = [];
    else operands.push(token);
  }
  return {
    widths: [...widths].filter((width) => width > 0 && width <= 4).toSorted((a, b) => b - a),
    textOf: (code, width) => texts.get(width * perWidth + code) ?? null,
  };
}

const stringsOf = (operands: readonly Token[]): Uint8Array[] =>
  operands.flatMap((token) => (token.kind === 'string' ? [token.bytes] : []));

export const codeOf = (bytes: Uint8Array): number =>
  bytes.reduce((code, byte) => code * 256 + byte, 0);

/** UTF-16, the higher byte first. */
const textOfBytes = (bytes: Uint8Array): string => new TextDecoder('utf-16be').decode(bytes);

function putChars(operands: readonly Token[], put: Put): void {
  const strings = stringsOf(operands);
  for (let at = 0; at + 1 < strings.length; at += 2) {
    const [from, to] = [strings[at], strings[at + 1]];
    if (from && to) put(from, 0, textOfBytes(to));
  }
}

/** From one code to another: a text that goes on counting, or a list with one for each. */
function putRanges(operands: readonly Token[], put: Put): void {
  for (let at = 0; at < operands.length; ) {
    const [low, high, to] = operands.slice(at, at + 3);
    if (low?.kind !== 'string' || high?.kind !== 'string' || to === undefined) return;
    at += 3;
    if (to.kind === 'string') putCounted(low.bytes, high.bytes, to.bytes, put);
    // Behind the list stands the sign that ends it.
    else at = putList(operands, at, low.bytes, put) + 1;
  }
}

function putCounted(low: Uint8Array, high: Uint8Array, to: Uint8Array, put: Put): void {
  const count = codeOf(high) - codeOf(low) + 1;
  for (let offset = 0; offset < count; offset += 1)
    if (!put(low, offset, counted(to, offset))) return;
}

/** Comes back with the place behind the last of them. */
function putList(operands: readonly Token[], from: number, low: Uint8Array, put: Put): number {
  let at = from;
  for (let text = operands[at]; text?.kind === 'string'; text = operands[at]) {
    put(low, at - from, textOfBytes(text.bytes));
    at += 1;
  }
  return at;
}

/** The last code unit grows by one with each. */
function counted(bytes: Uint8Array, offset: number): string {
  const text = textOfBytes(bytes);
  const last = text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(last + offset);
}
