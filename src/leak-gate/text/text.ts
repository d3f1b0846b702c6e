/** A text that is searched, and how to find one's way back from it to the file. */
import type { Decoding } from '../gate-report.ts';

export type Text = {
  readonly units: Uint16Array;
  /** Where in the file the code unit stands, in whatever way it is written there. */
  readonly placeOf: (at: number) => number;
  /** What of it came of undoing; `null` when nothing of it was there before. */
  readonly made: Made | null;
  /** What was undone last: see `Lane`. */
  readonly order: number;
};

/** Parts of a text that were put in the place of others; the rest was taken over from `from` on. */
export type Made = {
  readonly from: number;
  /** For each part where it begins and ends, here and in the text that it comes from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly sourceStarts: readonly number[];
  readonly sourceEnds: readonly number[];
};

/** A text in which everything is new. */
export const newText = (units: Uint16Array, placeOf: (at: number) => number): Text => ({
  units,
  placeOf,
  made: null,
  order: -1,
});

/** The last part that begins at or before `at`; -1 when there is none. */
function partBefore(starts: readonly number[], at: number): number {
  let low = -1;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Where the code unit comes from. */
export function sourceOf(made: Made, at: number): number {
  const part = partBefore(made.starts, at);
  if (part < 0) return made.from + at;
  const end = made.ends[part] ?? 0;
  if (at < end) return made.sourceStarts[part] ?? 0;
  return (made.sourceEnds[part] ?? 0) + at - end;
}

/** Whether anything between the two was not there before. A part without letters counts as well. */
export function touches({ made }: Text, start: number, end: number): boolean {
  if (made === null) return true;
  const part = partBefore(made.starts, end);
  return part >= 0 && (made.ends[part] ?? 0) >= start;
}

/** A way of writing that is undone. */
export type Lane = {
  /**
   * Where several ways stand beside each other in a text, none in what another has made, they are undone
   * in this order only: every other order leads to the same.
   */
  readonly order: number;
  /** What touches a part, and is not in it, is another thing than before. */
  readonly edge: 0 | 1;
  /** Undoes what begins at `at`; comes back with the place behind it, at least one further. */
  readonly undo: (units: Uint16Array, at: number, out: Writer) => number;
  /** In what `how` of the writer is written. */
  readonly decodings: readonly Decoding[];
};

export type Writer = {
  units: Uint16Array;
  length: number;
  /** Bits: which of the decodings of the lane were used. */
  how: number;
};

export function write(out: Writer, unit: number): void {
  if (out.length === out.units.length) {
    const larger = new Uint16Array(out.length * 2 + 64);
    larger.set(out.units);
    out.units = larger;
  }
  out.units[out.length] = unit;
  out.length += 1;
}

/** A character by its number in Unicode. */
export function writeCode(out: Writer, code: number): void {
  if (code < 0x10000) write(out, code);
  else if (code > 0x10ffff) write(out, 0xfffd);
  else {
    write(out, 0xd800 + ((code - 0x10000) >> 10));
    write(out, 0xdc00 + ((code - 0x10000) & 0x3ff));
  }
}

export function writeAll(out: Writer, units: Uint16Array): void {
  for (const unit of units) write(out, unit);
}
