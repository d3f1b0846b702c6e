/** Numbers and words in bytes that may end too early: what is not there reads as 0, or as nothing. */

export type ByteView = {
  readonly length: number;
  /** A number of so many bytes that begins there, the most weighty byte first. */
  big(at: number, count: number): number;
  /** The same, the least weighty byte first. */
  little(at: number, count: number): number;
  /** As many letters as that, one for each byte. */
  word(at: number, count: number): string;
};

export function viewBytes(bytes: Uint8Array): ByteView {
  const byteAt = (at: number): number => bytes[at] ?? 0;
  const number = (places: readonly number[]): number =>
    places.reduce((sum, at) => sum * 256 + byteAt(at), 0);
  const from = (at: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => at + index);
  return {
    length: bytes.length,
    big: (at, count) => number(from(at, count)),
    little: (at, count) => number(from(at, count).toReversed()),
    word: (at, count) => String.fromCharCode(...bytes.subarray(at, at + count)),
  };
}
