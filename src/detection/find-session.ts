/** What opens or names a session, a case or a person in an address: tokens and random ids. */
import type { Found } from './detector.ts';
import { isTelling, looksRandom } from './random-ids.ts';
import { backOver, forthOver } from './scan.ts';

const inName = /[\w.[\]-]/;
const inValue = /[^&#;\s"'<>,)]/;
const inAddress = /[^\s"'<>()]/;
const inToken = /[\w.~+/=-]/;
const mostInName = 60;
const mostInValue = 8_000;
/** Shorter says nothing of anybody. */
const least = 4;

export function* findSession(text: string): Generator<Found> {
  const token = rows(text, inToken);
  const value = rows(text, inValue);
  for (const { index } of text.matchAll(/eyJ/g)) yield* webTokenAt(text, index, token(index));
  for (const { 0: said, index } of text.matchAll(/\bbearer |\bbasic /gi))
    yield* headerTokenAt(text, index + said.length, token);
  for (const { index } of text.matchAll(/=/g)) yield* parameterAt(text, index, value);
  for (const { index } of text.matchAll(/": ?"|: | value="/g)) yield* namedAt(text, index);
  for (const { index } of text.matchAll(/(?:https?|webcals?):\/\/|(?<=["'(=\s])\/(?=\w)/gi))
    yield* inPath(text, index);
}

type RowEnd = (start: number) => number;

/** Where the row of characters of `kind` ends that begins at each place, asked for in order. */
function rows(text: string, kind: RegExp): RowEnd {
  let known = 0;
  return (start) => {
    if (start >= known) known = forthOver(text, start, kind, mostInValue);
    return known;
  };
}

/** JSON Web Tokens (RFC 7519). */
function* webTokenAt(text: string, start: number, end: number): Generator<Found> {
  if (isWebToken(text, start, end)) yield { start, end, confidence: 'high', reason: 'form' };
}

/** What stands in a header of authorisation (RFC 6750, 7617). */
function* headerTokenAt(text: string, start: number, endOf: RowEnd): Generator<Found> {
  const end = endOf(start);
  if (looksRandom(text.slice(start, end))) yield { start, end, confidence: 'high', reason: 'form' };
}

/** Three parts with dots between, and the first where a word begins. */
const isWebToken = (text: string, start: number, end: number): boolean =>
  end - start > 40 &&
  !/\w/.test(text[start - 1] ?? '') &&
  text.slice(start, end).split('.').length === 3;

/** `name=value` in an address, a cookie or a header. */
function* parameterAt(text: string, at: number, endOf: RowEnd): Generator<Found> {
  const name = text.slice(backOver(text, at, inName, mostInName), at);
  const start = at + 1;
  const end = endOf(start);
  if (name === '' || end - start < least) return;
  const judged = judge(name, text.slice(start, end));
  if (judged) yield { start, end, ...judged };
}

/** `"name":"value"`, `Name: value`, `name="name" value="value"`. */
function* namedAt(text: string, at: number): Generator<Found> {
  const isAttribute = text[at] === ' ';
  const to = isAttribute ? at - 1 : at;
  const name = text.slice(backOver(text, to, inName, mostInName), to);
  if (!isTelling(name)) return;
  const start = isAttribute ? at + ' value="'.length : forthOver(text, at + 1, notInToken, 8);
  const end = forthOver(text, start, inToken, mostInValue);
  if (looksRandom(text.slice(start, end)))
    yield { start, end, confidence: 'high', reason: 'word-beside' };
}

const notInToken = /[": ]/;

function judge(name: string, value: string): Pick<Found, 'confidence' | 'reason'> | null {
  const isRandom = looksRandom(value);
  if (isTelling(name) && /\d|.{8}/.test(value))
    return { confidence: isRandom ? 'high' : 'medium', reason: 'word-beside' };
  return isRandom ? { confidence: 'medium', reason: 'form' } : null;
}

/** Files of a site have random names too, and they are the same for everybody. */
const asset = /\.(?:js|mjs|css|png|jpe?g|gif|svg|webp|woff2?|ttf|ico|map|mp4|pdf|json)$/i;

function* inPath(text: string, index: number): Generator<Found> {
  const url = text.slice(index, forthOver(text, index, inAddress, mostInValue));
  const [path = ''] = url.split(/[?#]/, 1);
  if (asset.test(path)) return;
  for (const { 0: piece, index: at } of path.matchAll(/[^/;]+/g)) {
    if (piece.includes('=') || !looksRandom(piece)) continue;
    const start = index + at;
    yield { start, end: start + piece.length, confidence: 'medium', reason: 'form' };
  }
}
