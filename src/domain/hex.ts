/** Bytes as lower-case hexadecimal digits, two for each. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes that two digits each spell. What is no pair of digits is left out: look first where it matters. */
export const bytesOfHex = (digits: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(digits.match(/[\da-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Lower-case hexadecimal digits of whole bytes, of at least one. */
export const isHex = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[\da-f]{2})+$/.test(value);
