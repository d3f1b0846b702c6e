/** Finds the objects of a PDF one after the other. Its own table of them is not asked: it may name fewer. */
import { isWhite, lexerOf, nextToken } from './tokens.ts';
import { entriesOf, numberOf, type PdfValue, readValue } from './values.ts';

export type Range = { readonly from: number; readonly to: number };

export type PdfObject = {
  readonly number: number;
  readonly value: PdfValue;
  /** The bytes of its stream as they stand in the file; `null` when it has none. */
  readonly stream: Range | null;
};

const letters = (word: string): readonly number[] =>
  Array.from(word, (letter) => letter.charCodeAt(0));
const obj = letters('obj');
const endstream = letters('endstream');

const standsAt = (bytes: Uint8Array, word: readonly number[], at: number): boolean =>
  word.every((letter, index) => bytes[at + index] === letter);

/** The first place from `from` on where the word stands; the end of the file when it does not. */
function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !standsAt(bytes, word, at)) at = bytes.indexOf(first, at + 1);
  return at < 0 ? bytes.length : at;
}

/** All objects of all versions of the file, in their order. */
export function* objectsIn(bytes: Uint8Array): Generator<PdfObject> {
  for (let at = find(bytes, obj, 0); at < bytes.length; at = find(bytes, obj, at)) {
    const number = numberBefore(bytes, at);
    const lexer = lexerOf(bytes, at + obj.length);
    const value = number === null ? null : readValue(lexer);
    at += obj.length;
    if (number === null || value === null) continue;
    const stream = streamBehind(bytes, lexer.at, value);
    yield { number, value, stream };
    at = Math.max(at, stream?.to ?? lexer.at);
  }
}

/** `12 0 ` before `obj`; `null` when it is not so. */
function numberBefore(bytes: Uint8Array, at: number): number | null {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 24), at));
  const [number = '', generation = ''] = before.trimEnd().split(/\s+/).slice(-2);
  const digits = /\d{1,10}$/.exec(number)?.[0];
  const isSo = digits !== undefined && /^\d+$/.test(generation) && isWhite(bytes[at - 1]);
  return isSo ? Number(digits) : null;
}

function streamBehind(bytes: Uint8Array, at: number, value: PdfValue): Range | null {
  const lexer = lexerOf(bytes, at);
  const word = nextToken(lexer);
  if (word?.kind !== 'word' || word.word !== 'stream') return null;
  const from = behindLineEnd(bytes, lexer.at);
  const length = numberOf(entriesOf(value).get('Length'));
  const said = length === null ? null : from + length;
  const isSaid = said !== null && endsAt(bytes, said);
  return { from, to: isSaid ? said : find(bytes, endstream, from) };
}

function behindLineEnd(bytes: Uint8Array, at: number): number {
  const next = bytes[at] === 13 ? at + 1 : at;
  return bytes[next] === 10 ? next + 1 : next;
}

function endsAt(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (end < at + 4 && isWhite(bytes[end])) end += 1;
  return standsAt(bytes, endstream, end);
}

/** The dictionaries that name the first object, oldest first: behind `trailer`, or of a table in a stream. */
export function trailersIn(bytes: Uint8Array, objects: readonly PdfObject[]): PdfValue[] {
  const trailers: PdfValue[] = [];
  const word = letters('trailer');
  for (let at = find(bytes, word, 0); at < bytes.length; at = find(bytes, word, at)) {
    const lexer = lexerOf(bytes, at + word.length);
    const value = readValue(lexer);
    if (value?.kind === 'dict') trailers.push(value);
    at = lexer.at;
  }
  return [...trailers, ...objects.map(({ value }) => value).filter((value) => isTable(value))];
}

function isTable(value: PdfValue): boolean {
  const type = entriesOf(value).get('Type');
  return type?.kind === 'name' && type.name === 'XRef';
}
