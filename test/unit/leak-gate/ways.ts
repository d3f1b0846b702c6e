/** Ways of writing a text down, as programs do. Each is undone by somebody, and so must be by the gate. */
import { deflateRawSync, gzipSync } from 'node:zlib';

export type Bytes = Uint8Array;

export const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

const each = (text: string, way: (character: string) => string): string =>
  Array.from(text, way).join('');

const hex = (value: number, width = 2): string => value.toString(16).padStart(width, '0');
const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const byByte = (text: string, way: (byte: number) => string): string =>
  [...utf8(text)].map(way).join('');

export const inLines = (text: string, width: number, end = '\r\n'): string =>
  text.match(new RegExp(`.{1,${width}}`, 'gs'))?.join(end) ?? '';

export const percentAll = (text: string): string => byByte(text, (byte) => `%${hex(byte)}`);
export const percentUnicode = (text: string): string =>
  unitsOf(text)
    .map((unit) => `%u${hex(unit, 4)}`)
    .join('');
export const formEncoded = (text: string): string => new URLSearchParams({ q: text }).toString();

export const entitiesDecimal = (text: string): string => each(text, (one) => `&#${codeOf(one)};`);
export const entitiesHex = (text: string): string =>
  each(text, (one) => `&#x${hex(codeOf(one), 1).toUpperCase()};`);
export const entitiesOpen = (text: string): string => each(text, (one) => `&#${codeOf(one)} `);

export const jsonUnicode = (text: string): string =>
  unitsOf(text)
    .map((unit) => `\\u${hex(unit, 4)}`)
    .join('');
export const jsBraces = (text: string): string =>
  each(text, (one) => `\\u{${hex(codeOf(one), 1)}}`);
export const jsBytes = (text: string): string => byByte(text, (byte) => `\\x${hex(byte)}`);
export const cssSpaced = (text: string): string => each(text, (one) => `\\${hex(codeOf(one), 1)} `);
export const cssSix = (text: string): string => each(text, (one) => `\\${hex(codeOf(one), 6)}`);

const printable = (byte: number): boolean => byte > 0x20 && byte < 0x7f && byte !== 0x3d;
const qpByte = (byte: number): string => `=${hex(byte).toUpperCase()}`;

/** RFC 2045, with lines that are broken off at `width`. */
export function quotedPrintable(text: string, width = 76): string {
  const signs = [...utf8(text)].map((byte) =>
    printable(byte) || byte === 0x20 ? String.fromCharCode(byte) : qpByte(byte),
  );
  const lines = [''];
  for (const sign of signs) {
    const line = lines.at(-1) ?? '';
    if (line.length + sign.length < width) lines[lines.length - 1] = line + sign;
    else lines.push(sign);
  }
  return lines.join('=\r\n');
}

export const base64 = (text: string): string => utf8(text).toString('base64');
export const base64url = (text: string): string => utf8(text).toString('base64url');
export const hexText = (text: string): string => utf8(text).toString('hex');
export const encodedWord = (text: string): string => `=?utf-8?B?${base64(text)}?=`;
export const encodedWordQ = (text: string): string =>
  `=?UTF-8?Q?${byByte(text, (byte) => (byte === 0x20 ? '_' : printable(byte) && byte !== 0x3f && byte !== 0x5f ? String.fromCharCode(byte) : qpByte(byte)))}?=`;

export const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
export const utf16be = (text: string): Buffer => Buffer.from(utf16le(text)).swap16();
export const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
/** UTF-8 that somebody took for Windows-1252. */
export const twice = (text: string): string =>
  new TextDecoder('windows-1252').decode(Uint8Array.from(utf8(text)));

export const gzipped = (text: string): Buffer => gzipSync(utf8(text));
export const samlRequest = (text: string): string =>
  encodeURIComponent(deflateRawSync(utf8(text)).toString('base64'));

/** Something between every two characters. */
export const between = (text: string, sign: string): string => Array.from(text).join(sign);
/** In the middle of it. */
export const inMiddle = (text: string, sign: string): string => {
  const half = Math.floor(text.length / 2);
  return text.slice(0, half) + sign + text.slice(half);
};
export const shiftedDigits = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
