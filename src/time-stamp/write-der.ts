/** Writes DER (ITU-T X.690, 10): the same content gives the same bytes. */
import { type Bytes, tags } from './der.ts';

function joined(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}

/** Most weighty first, without zeros in front: one byte at least. */
function digitsOf(value: bigint): Bytes {
  const hex = value.toString(16);
  return bytesOfHex(hex.length % 2 === 0 ? hex : `0${hex}`);
}

/** The bytes that an even number of hexadecimal digits spells. */
export const bytesOfHex = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));

function lengthOf(length: number): Bytes {
  if (length < 0x80) return Uint8Array.of(length);
  const digits = digitsOf(BigInt(length));
  return joined([Uint8Array.of(0x80 | digits.byteLength), digits]);
}

export function element(tag: number, ...parts: readonly Bytes[]): Bytes {
  const content = joined(parts);
  return joined([Uint8Array.of(tag), lengthOf(content.byteLength), content]);
}

export const sequence = (...parts: readonly Bytes[]): Bytes => element(tags.sequence, ...parts);

/** A number that is not negative. */
export function integer(value: bigint): Bytes {
  const digits = digitsOf(value);
  const isHigh = (digits[0] ?? 0) >= 0x80;
  return element(tags.integer, isHigh ? joined([Uint8Array.of(0), digits]) : digits);
}

function groupOf(value: number): number[] {
  const groups = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    groups.unshift(0x80 | (rest % 128));
  return groups;
}

export function oid(name: string): Bytes {
  const [top = 0, second = 0, ...rest] = name.split('.').map(Number);
  return element(tags.oid, Uint8Array.from([top * 40 + second, ...rest].flatMap(groupOf)));
}

export const octets = (bytes: Bytes): Bytes => element(tags.octetString, bytes);
export const nothing: Bytes = element(tags.null);
export const yes: Bytes = element(tags.boolean, Uint8Array.of(0xff));
