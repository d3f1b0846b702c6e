/** Encoded words, as names stand in the head of an e-mail (RFC 2047): `=?utf-8?B?…?=`. */
import { joinedBytes } from '../inflate/inflater.ts';
import { decodeBase64 } from './base64.ts';
import { readBytes } from './bytes-to-units.ts';
import { hexPair, textOf } from './characters.ts';
import { decodeCharset } from './charsets.ts';
import { type Lane, write, writeAll } from './text.ts';

const equals = 0x3d;
const question = 0x3f;

export const encodedWords: Lane = {
  order: 0,
  edge: 1,
  decodings: ['encoded-word'],
  undo: (units, at, out) => {
    const word = wordAt(units, at);
    if (word === null) {
      write(out, equals);
      return at + 1;
    }
    out.how = 1;
    const { bytes, charset, end } = withNext(units, word);
    writeAll(out, decodeCharset(charset, bytes) ?? readBytes(bytes).units);
    return end;
  },
};

type Word = { readonly charset: string; readonly bytes: Uint8Array; readonly end: number };

export const isEncodedWord = (units: Uint16Array, at: number): boolean =>
  wordAt(units, at) !== null;

/** A standard reader takes no more than 75 characters; some writers do not keep to that. */
const longest = 2_000;

function wordAt(units: Uint16Array, at: number): Word | null {
  if (units[at] !== equals || units[at + 1] !== question) return null;
  const kind = units.indexOf(question, at + 2);
  const data = kind + 3;
  if (kind < 0 || kind - at > 40 || units[kind + 2] !== question) return null;
  const end = dataEnd(units, data);
  const letter = (units[kind + 1] ?? 0) | 0x20;
  if (end < 0 || (letter !== 0x62 && letter !== 0x71)) return null;
  const inside = units.subarray(data, end);
  return {
    charset: textOf(units, at + 2, kind).replace(/\*.*/, ''),
    bytes: letter === 0x62 ? decodeBase64(inside) : quoted(inside),
    end: end + 2,
  };
}

function dataEnd(units: Uint16Array, from: number): number {
  let end = units.indexOf(question, from);
  while (end > 0 && end - from < longest && units[end + 1] !== equals)
    end = units.indexOf(question, end + 1);
  return end > 0 && end - from < longest ? end : -1;
}

function quoted(units: Uint16Array): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const byte = units[at] === equals ? hexPair(units, at + 1) : -1;
    if (byte >= 0) at += 2;
    bytes.push(byte >= 0 ? byte : (units[at] ?? 0));
  }
  return Uint8Array.from(bytes);
}

/** More than a name or a subject has. */
const mostWords = 100;

/** White space between two of them is not shown (6.2), and one may end in the middle of a character. */
function withNext(units: Uint16Array, first: Word): Word {
  const { charset } = first;
  const pieces = [first.bytes];
  let { end } = first;
  while (pieces.length < mostWords) {
    const next = wordAt(units, behindSpace(units, end));
    if (next === null || next.charset.toLowerCase() !== charset.toLowerCase()) break;
    pieces.push(next.bytes);
    end = next.end;
  }
  return { charset, bytes: joinedBytes(pieces), end };
}

function behindSpace(units: Uint16Array, from: number): number {
  let at = from;
  while ((units[at] ?? 0x21) <= 0x20) at += 1;
  return at;
}
