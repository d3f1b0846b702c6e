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

export function readCharacterMap(bytes: Uint8Array): CharacterMap {
  const texts = new Map<number, string>();
  const widths = new Set<number>();
  const put = (from: Uint8Array, offset: number, text: string) => {
    if (texts.size < mostCodes) texts.set(from.length * perWidth + codeOf(from) + offset, text);
    widths.add(from.length);
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

type Put = (from: Uint8Array, offset: number, text: string) => void;

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
    const count = Math.min(codeOf(high.bytes) - codeOf(low.bytes) + 1, mostCodes);
    if (to.kind === 'string') {
      for (let offset = 0; offset < count; offset += 1)
        put(low.bytes, offset, counted(to.bytes, offset));
      at += 3;
      continue;
    }
    const list = listFrom(operands, at + 3);
    for (const [offset, text] of list.entries()) put(low.bytes, offset, textOfBytes(text));
    at += 3 + list.length + 1;
  }
}

function listFrom(operands: readonly Token[], from: number): Uint8Array[] {
  const end = operands.findIndex((token, at) => at >= from && token.kind !== 'string');
  return stringsOf(operands.slice(from, end < 0 ? operands.length : end));
}

/** The last code unit grows by one with each. */
function counted(bytes: Uint8Array, offset: number): string {
  const text = textOfBytes(bytes);
  const last = text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(last + offset);
}
