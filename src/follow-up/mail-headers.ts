/**
 * Headers of an e-mail, safe for whatever text stands in them: nothing that somebody typed can end a
 * header, or begin another one.
 */
import { inBase64 } from '../domain/base64.ts';

/** One line: what breaks lines or is no character at all becomes a space. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

/** Printable ASCII that no reader takes for an encoded word, and that fits on the line. */
const isPlain = (text: string): boolean => /^[ -~]{0,60}$/.test(text) && !text.includes('=?');

/** The text of a header such as a subject: as it is, or in encoded words (RFC 2047). */
export const headerText = (text: string): string => {
  const line = oneLine(text);
  return isPlain(line) ? line : encodedWords(line).join('\r\n ');
};

/** 48 characters of Base64 with 12 around them: on a line of at most 76, also behind the header's name. */
const octetsInWord = 36;

const encodedWords = (text: string): string[] =>
  inPieces(text, octetsInWord).map((piece) => `=?UTF-8?B?${inBase64(piece)}?=`);

/** A parameter with a name in it (RFC 2183); in another alphabet, or long, by RFC 2231. */
export function parameter(name: string, value: string): string {
  if (/^[\w. -]{1,60}$/.test(value)) return `${name}="${value}"`;
  return inPieces(value, 15)
    .map((piece, at) => `${name}*${at}*=${at === 0 ? "UTF-8''" : ''}${percentEncoded(piece)}`)
    .join(';\r\n ');
}

const percentEncoded = (octets: Uint8Array): string =>
  Array.from(octets, (octet) => `%${octet.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** UTF-8 in pieces of at most that many octets, each of whole characters. */
function inPieces(text: string, most: number): Uint8Array[] {
  const utf8 = new TextEncoder();
  const pieces: number[][] = [[]];
  for (const character of text) {
    const octets = utf8.encode(character);
    const last = pieces.at(-1);
    if (last && last.length + octets.length <= most) last.push(...octets);
    else pieces.push([...octets]);
  }
  return pieces.map((piece) => Uint8Array.from(piece));
}
