/** The values of a PDF: what its objects are made of. */
import { type Lexer, nextToken, type Token } from './tokens.ts';

export type PdfValue =
  | Token
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, PdfValue> }
  | { readonly kind: 'ref'; readonly number: number };

/** Values in values; what goes deeper is no document. */
const deepest = 100;

/** The next value, with everything in it; `null` at the end. */
export function readValue(lexer: Lexer, depth = 0): PdfValue | null {
  const token = nextToken(lexer);
  if (token === null || depth > deepest) return null;
  if (token.kind === 'number') return reference(lexer, token.value) ?? token;
  if (token.kind !== 'word') return token;
  if (token.word === '[') return { kind: 'array', items: itemsUntil(lexer, ']', depth) };
  return token.word === '<<' ? dictOf(itemsUntil(lexer, '>>', depth)) : token;
}

/** `12 0 R`; `null` when it is only a number. */
function reference(lexer: Lexer, number: number): PdfValue | null {
  const { at } = lexer;
  if (Number.isInteger(number) && number >= 0 && nextToken(lexer)?.kind === 'number') {
    const last = nextToken(lexer);
    if (last?.kind === 'word' && last.word === 'R') return { kind: 'ref', number };
  }
  lexer.at = at;
  return null;
}

function itemsUntil(lexer: Lexer, end: string, depth: number): PdfValue[] {
  const items: PdfValue[] = [];
  for (let item = readValue(lexer, depth + 1); item !== null; item = readValue(lexer, depth + 1)) {
    if (item.kind === 'word' && (item.word === end || item.word === 'endobj')) break;
    items.push(item);
  }
  return items;
}

/** Names and what stands behind them, by turns. */
function dictOf(items: readonly PdfValue[]): PdfValue {
  const entries = new Map<string, PdfValue>();
  for (let at = 0; at + 1 < items.length; ) {
    const [key, value] = [items[at], items[at + 1]];
    if (key?.kind === 'name' && value) entries.set(key.name, value);
    at += key?.kind === 'name' ? 2 : 1;
  }
  return { kind: 'dict', entries };
}

export type Entries = ReadonlyMap<string, PdfValue>;

const none: Entries = new Map();

/** The entries of a dictionary; none of anything else. */
export const entriesOf = (value: PdfValue | undefined): Entries =>
  value?.kind === 'dict' ? value.entries : none;

/** The items of an array; anything else is the only one. */
export const itemsOf = (value: PdfValue | undefined): readonly PdfValue[] =>
  value === undefined ? [] : value.kind === 'array' ? value.items : [value];

/** Empty when it is no name. */
export const nameOf = (value: PdfValue | undefined): string =>
  value?.kind === 'name' ? value.name : '';

/** `null` when it is no number. */
export const numberOf = (value: PdfValue | undefined): number | null =>
  value?.kind === 'number' ? value.value : null;

/** All strings in a value, in their order. */
export function* stringsIn(value: PdfValue): Generator<Uint8Array> {
  if (value.kind === 'string') yield value.bytes;
  else if (value.kind === 'array') for (const item of value.items) yield* stringsIn(item);
  else if (value.kind === 'dict') for (const item of value.entries.values()) yield* stringsIn(item);
}
