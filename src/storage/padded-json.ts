/**
 * Writes a value as text that is filled up with spaces, so that its length tells little: a note that
 * something was removed is as long as a draft.
 */
export type Bytes = Uint8Array<ArrayBuffer>;

const smallest = 2 * 1024;
const largestStep = 64 * 1024;
const space = 0x20;

/** JSON of `value` as UTF-8, in one of few lengths: 2, 4, 8, … KiB, from 64 KiB on in steps of 64. */
export const paddedJson = (value: unknown): Bytes =>
  padded(new TextEncoder().encode(JSON.stringify(value)));

/** The text, filled up. What was filled up before stays as it is. */
export function padded(text: Bytes): Bytes {
  const whole = new Uint8Array(paddedLength(text.byteLength)).fill(space, text.byteLength);
  whole.set(text);
  return whole;
}

function paddedLength(byteLength: number): number {
  if (byteLength > largestStep) return Math.ceil(byteLength / largestStep) * largestStep;
  return Math.max(smallest, 2 ** Math.ceil(Math.log2(byteLength)));
}

/** The value that the bytes spell, or `null` (which is no row and no list) when they are no JSON. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null; // The parse that follows gives the code for it.
  }
}
