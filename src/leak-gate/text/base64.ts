/** Base64 and base64url, with whatever else stands between their characters (RFC 4648, 4 and 5). */

const none = 64;
const values = new Uint8Array(0x10000).fill(none);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (const [value, letter] of Array.from(letters).entries()) values[letter.charCodeAt(0)] = value;
values['-'.charCodeAt(0)] = 62;
values['_'.charCodeAt(0)] = 63;

export const isBase64 = (unit: number): boolean => values[unit] !== none;

/** The bytes; an incomplete one at the end is dropped. */
export function decodeBase64(units: Uint16Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((units.length * 3) / 4));
  return bytes.subarray(0, decodeInto(units, 0, units.length, bytes));
}

/** Comes back with how many bytes there are. `bytes` must have room for three of each four characters. */
export function decodeInto(
  units: Uint16Array,
  from: number,
  to: number,
  bytes: Uint8Array,
): number {
  let [length, held, count] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const value = values[units[at] ?? 0] ?? none;
    if (value === none) continue;
    held = (held << 6) | value;
    count += 1;
    if (count < 4) continue;
    bytes[length] = held >> 16;
    bytes[length + 1] = held >> 8;
    bytes[length + 2] = held;
    length += 3;
    held = 0;
    count = 0;
  }
  if (count >= 2) bytes[length] = held >> (count === 2 ? 4 : 10);
  if (count === 3) bytes[length + 1] = held >> 2;
  return length + Math.max(0, count - 1);
}

/**
 * Whether every fourth character is one with which a byte of plain text begins. Most words are not so,
 * and a short run that is base64 of plain text always is.
 */
export function mayBePlainText(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 4) {
    const value = values[units[at] ?? 0] ?? none;
    if (value < 8 || value > 31) return false;
  }
  return true;
}
