/** How long the ZIP file of a pack will be, before it is written. */
import type { Pack, PackEntry } from '../domain/pack.ts';
import { byteLengthOf } from './plan.ts';

export type PackLength = {
  /** In bytes, as packs go: what is deflated comes to about a half. */
  readonly likely: number;
  /** The file is never longer. */
  readonly atMost: number;
};

// PKWARE APPNOTE.TXT 6.3.10, §4.3.7 and §4.3.12: what stands before a file, and in the directory.
const headers = 30 + 46;
// §4.5.3: with sizes and place in 64 bits, in both; only where a file or the whole is over 4 GiB.
const longHeaders = 20 + 28;
const manifestLine = 64 + 2 + 1;

/** What the entry adds to the file: its bytes, its headers, and its line in a manifest. */
export function entryLength(entry: PackEntry, name: string): PackLength {
  const size = byteLengthOf(entry);
  const path = name.length + 1 + entry.path.length;
  const around = headers + 2 * path;
  const line = manifestLine + entry.path.length;
  return {
    likely: around + (entry.compress ? Math.ceil(size / 2) : size) + Math.ceil(line / 2),
    atMost: around + longHeaders + (entry.compress ? deflatedAtMost(size) : size) + line,
  };
}

/** What cannot be made shorter grows a little: zlib's own bound (`deflateBound`), and some more. */
const deflatedAtMost = (size: number): number => size + Math.ceil(size / 1_000) + 64;

/** The manifests and the end of the directory, apart from what each file adds to them. */
export const aroundAll: PackLength = { likely: 700, atMost: 4_000 };

export const sumOf = (lengths: readonly PackLength[]): PackLength =>
  lengths.reduce((sum, { likely, atMost }) => ({
    likely: sum.likely + likely,
    atMost: sum.atMost + atMost,
  }));

export const estimatedLength = ({ name, entries }: Pack): PackLength =>
  sumOf([aroundAll, ...entries.map((entry) => entryLength(entry, name))]);
