/** What a ZIP file of ours never exceeds. Whoever wants more of it wants to exhaust the reader. */

/** Some 200 bytes each are in memory while a file is read; a large dossier has a few thousand files. */
export const mostEntries = 300_000;

/** A path in a pack has at most 100 characters, and its folder some twenty. */
export const longestName = 160;

/** Of deflate (RFC 1951): one bit for a match of 258 bytes, with some room for its beginning and end. */
const mostOfOneByte = 1032;

/** Pages pack to a tenth, tables to a thirtieth, and a single one to less. What is small may do as it likes. */
const mostOfWhole = 50;
const alwaysAllowed = 256 << 20;

type Sized = { readonly size: number; readonly compressedSize: number };

/** No stream of that length unpacks to that much. */
export const isImpossible = ({ size, compressedSize }: Sized): boolean =>
  size > compressedSize * mostOfOneByte;

/** The files together are more than a file of `byteLength` bytes holds when it is a pack. */
export const isBomb = (entries: readonly Sized[], byteLength: number): boolean =>
  entries.reduce((sum, { size }) => sum + size, 0) > alwaysAllowed + mostOfWhole * byteLength;

/** Faults beyond these tell nothing new. */
export const mostFaults = 100;
