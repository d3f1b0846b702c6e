/** What a file is, by its first bytes: a name and what a browser says of it can be wrong. */
import type { AddedMediaType } from './added-file.ts';

/** So far into a file its kind has to show. A PDF may have up to 1,024 bytes before it begins. */
const pdfWithin = 1_024;
const headersWithin = 16 * 1_024;

/** The kind of the file; `null` when it is none that can be added. */
export function mediaTypeOf(bytes: Uint8Array): AddedMediaType | null {
  return pictureTypeOf(bytes) ?? (isPdf(bytes) ? 'application/pdf' : emailTypeOf(bytes));
}

/** One character for each byte. */
const latin = (bytes: Uint8Array, start: number, end: number): string =>
  Array.from(bytes.subarray(start, end), (byte) => String.fromCharCode(byte)).join('');

const beginnings: readonly (readonly [string, AddedMediaType])[] = [
  ['\xff\xd8\xff', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
];

/** The kind of the picture; `null` when it is none. */
export function pictureTypeOf(bytes: Uint8Array): AddedMediaType | null {
  const first = latin(bytes, 0, 16);
  const found = beginnings.find(([beginning]) => first.startsWith(beginning));
  if (found) return found[1];
  if (first.startsWith('RIFF') && first.startsWith('WEBP', 8)) return 'image/webp';
  return first.startsWith('ftyp', 4) ? typeByBrand(bytes) : null;
}

const avif = ['avif', 'avis'];
const heic = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** AVIF and HEIC are the same kind of box: the brands on it tell them apart. */
function typeByBrand(bytes: Uint8Array): AddedMediaType | null {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const words = latin(bytes, 8, Math.min(size, 256));
  const brands = words.match(/.{4}/gs) ?? [];
  if (brands.some((brand) => avif.includes(brand))) return 'image/avif';
  return brands.some((brand) => heic.includes(brand)) ? 'image/heic' : null;
}

const isPdf = (bytes: Uint8Array): boolean => /%PDF-\d/.test(latin(bytes, 0, pdfWithin + 6));

/** Fields that programs write above an e-mail. */
const emailFields = [
  'from',
  'to',
  'date',
  'subject',
  'received',
  'message-id',
  'mime-version',
  'return-path',
  'delivered-to',
];

/** An e-mail begins with lines of fields, of which two at least are those of an e-mail. */
function emailTypeOf(bytes: Uint8Array): AddedMediaType | null {
  const names = new Set(fieldNames(latin(bytes, 0, headersWithin)));
  const known = emailFields.filter((name) => names.has(name));
  return known.length >= 2 ? 'message/rfc822' : null;
}

/** Names of the fields until the first line that is none; a line that begins with a space goes on. */
function fieldNames(text: string): string[] {
  const names: string[] = [];
  for (const line of withoutPreamble(text).split(/\r\n|\r|\n/)) {
    if (/^[ \t]/.test(line)) continue;
    const name = /^([!-9;-~]{1,76}):/.exec(line)?.[1];
    if (name === undefined) break;
    names.push(name.toLowerCase());
  }
  return names;
}

/** Without the mark of UTF-8, and without the line that mailboxes put above a message. */
const withoutPreamble = (text: string): string =>
  text.replace(/^\xef\xbb\xbf/, '').replace(/^From [^\r\n]{0,200}\r?\n/, '');
