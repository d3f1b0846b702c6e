// Bytes written as text, one for each character: so that a small file can be read in a test.

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A number in so many bytes, the most weighty one first. */
export const big = (value: number, count: number): string =>
  Array.from({ length: count }, (_, at) =>
    String.fromCharCode(Math.floor(value / 256 ** (count - 1 - at)) % 256),
  ).join('');

/** The same, the least weighty one first. */
export const little = (value: number, count: number): string =>
  [...big(value, count)].toReversed().join('');
