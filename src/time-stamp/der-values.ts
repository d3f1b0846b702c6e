/** What stands in elements of DER: numbers, names of things (OIDs), moments. All throw a `DerError`. */
import { type Bytes, DerError, type Element, elementsIn, expectTag, tags } from './der.ts';

/** A whole number as it stands there: in the shortest form; the first bit says that it is negative. */
export const integerBytes = (element: Element): Bytes =>
  shortest(expectTag(element, tags.integer).content);

function shortest(content: Bytes): Bytes {
  const [first, second = 0] = content;
  if (first === undefined) throw new DerError('a number without digits');
  const isPadded = (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80);
  if (content.byteLength > 1 && isPadded) throw new DerError('a number that is too long');
  return content;
}

/** The number that these bytes are; more than 32 bytes are no number of ours. */
export function numberIn(content: Bytes): bigint {
  const bytes = shortest(content);
  if (bytes.byteLength > 32) throw new DerError('a number that is too large');
  const value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return BigInt.asIntN(bytes.byteLength * 8, value);
}

export const integerOf = (element: Element): bigint =>
  numberIn(expectTag(element, tags.integer).content);

/** A number that is at most 2³². */
export function smallNumberOf(element: Element): number {
  const value = integerOf(element);
  if (value < 0n || value > 0xffffffffn) throw new DerError('no small number');
  return Number(value);
}

export function booleanOf(element: Element): boolean {
  const { content } = expectTag(element, tags.boolean);
  const [value] = content;
  if (content.byteLength !== 1 || (value !== 0 && value !== 0xff)) throw new DerError('no boolean');
  return value !== 0;
}

/** `1.2.840.113549`: how a thing is named in ASN.1. */
export function oidOf(element: Element): string {
  const { content } = expectTag(element, tags.oid);
  const [first = 0, ...rest] = groupsOf(content);
  const top = Math.min(Math.floor(first / 40), 2);
  return [top, first - top * 40, ...rest].join('.');
}

/** Numbers of seven bits in a byte; the first bit says that there is more. */
function groupsOf(content: Bytes): number[] {
  const groups: number[] = [];
  let value = 0;
  let isOpen = false;
  for (const byte of content) {
    if (!isOpen && byte === 0x80) throw new DerError('an OID that is too long');
    value = value * 128 + (byte & 0x7f);
    if (value > Number.MAX_SAFE_INTEGER / 128) throw new DerError('an OID that is too large');
    isOpen = byte >= 0x80;
    if (isOpen) continue;
    groups.push(value);
    value = 0;
  }
  if (isOpen || groups.length === 0) throw new DerError('an OID that is cut off');
  return groups;
}

/** The bytes of a bit string that consists of whole bytes. */
export function wholeBytesOf(element: Element): Bytes {
  const { content } = expectTag(element, tags.bitString);
  if (content[0] !== 0) throw new DerError('no whole bytes');
  return content.subarray(1);
}

/** The numbers of the bits that are set. */
export function bitsOf(element: Element): ReadonlySet<number> {
  const [unused = 8, ...bytes] = expectTag(element, tags.bitString).content;
  const last = bytes.at(-1) ?? 0;
  const isTooLong = bytes.length > 0 && (last & ((1 << unused) - 1)) !== 0;
  if (unused > 7 || (bytes.length === 0 && unused > 0) || isTooLong) throw new DerError('no bits');
  const set = new Set<number>();
  for (const [at, byte] of bytes.entries())
    for (let bit = 0; bit < 8; bit += 1) if (byte & (0x80 >> bit)) set.add(at * 8 + bit);
  return set;
}

const ascii = (content: Bytes): string => String.fromCharCode(...content.subarray(0, 64));

const generalized = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,12}))?Z$/;

const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * Milliseconds since 1970. A fraction that is finer counts as the next millisecond: what was there at the
 * latest then, was there at the latest at that one too.
 */
export function generalizedTimeOf(element: Element): number {
  const { content } = expectTag(element, tags.generalizedTime);
  const [, year, month, day, hour, minute, second, fraction = ''] =
    generalized.exec(ascii(content)) ?? [];
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const at = Date.parse(text);
  if (Number.isNaN(at) || new Date(at).toISOString() !== text) throw new DerError('no moment');
  const rounded = at + Math.ceil(Number(fraction.padEnd(12, '0')) / 1e9);
  if (rounded > lastMoment) throw new DerError('after the year 9999');
  return rounded;
}

/** Of a certificate: two digits of the year until 2049 (RFC 5280, 4.1.2.5), and never a fraction. */
export function certificateTimeOf(element: Element): number {
  const text = ascii(element.content);
  if (element.tag !== tags.utcTime) {
    if (text.includes('.')) throw new DerError('a fraction of a second');
    return generalizedTimeOf(element);
  }
  const century = Number(text.slice(0, 2)) < 50 ? '20' : '19';
  const content = new TextEncoder().encode(century + text);
  return generalizedTimeOf({ ...element, tag: tags.generalizedTime, content });
}

/** What stands in the only value of a set. */
export function onlyValueOf(set: Element): Element {
  const [value, ...more] = elementsIn(expectTag(set, tags.set).content);
  if (value === undefined || more.length > 0) throw new DerError('not one value');
  return value;
}
