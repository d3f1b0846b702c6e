/** What everything that searches has in common: what is searched for, where it is told, when it stops. */
import type { Decoding, Place, UnreadReason } from './gate-report.ts';
import type { GateLimits } from './limits.ts';
import type { Searcher } from './matching/searcher.ts';
import type { ReportBook } from './report-book.ts';

/** Where one is: in which file, and how one came to what is being read. */
export type Spot = {
  readonly path: string;
  readonly chain: readonly Decoding[];
  readonly placeOf: (offset: number) => Place;
  /** Files around this one. */
  readonly fileDepth: number;
  readonly budget: Budget;
  /** How many code units may still be read of what a text is another way of writing. */
  readonly effort: Budget;
};

/** What may still be done. Of an entry: bytes that it may unpack to, with all that lies in it. */
export type Budget = { left: number };

/** A file that was found in another, to be read when that is done. */
export type FoundFile = {
  readonly bytes: Uint8Array;
  readonly spot: Spot;
  /** Where it lies. */
  readonly at: number;
};

export type Search = {
  readonly searcher: Searcher;
  readonly book: ReportBook;
  readonly limits: GateLimits;
  readonly signal: AbortSignal | undefined;
  /** Lets others have their turn now and then; counts the bytes that were read. */
  readonly rest: (byteLength: number) => Promise<void>;
  readonly foundFiles: FoundFile[];
};

export const deeper = (spot: Spot, ...decodings: readonly Decoding[]): Spot => ({
  ...spot,
  chain: [...spot.chain, ...decodings],
});

/** To how many bytes so many packed ones may be unpacked. */
export const mostOf = ({ limits }: Search, { budget }: Spot, packed: number): number =>
  Math.min(limits.mostHeld, budget.left, Math.max(limits.ratioFrom, packed * limits.mostRatio));

export const tellUnread = ({ book }: Search, { path }: Spot, reason: UnreadReason): void =>
  book.unread({ path, reason });

/** The place of every byte, where a file begins anew. */
export const offsetPlace = (offset: number): Place => ({ kind: 'offset', offset });
