/** Undoes a way of writing where it is used, with the words around it. */
import type { Decoding } from '../gate-report.ts';
import { type Lane, type Made, sourceOf, type Text, type Writer } from './text.ts';
import { borrowUnits, giveBackUnits } from './unit-pool.ts';

/** Part of a text, and which of the places it holds where something is to be undone. */
type Region = { readonly from: number; readonly to: number; readonly places: readonly number[] };

export type Rewritten = { readonly text: Text; readonly how: readonly Decoding[] };

/**
 * The parts of the text in which something is undone, each with `reach` around it. Each is of use until the
 * next is asked for. So what a value
 * consists of comes together again, and what stands elsewhere is not read once more.
 */
export function* rewrite(
  text: Text,
  lane: Lane,
  places: readonly number[],
  reach: number,
): Generator<Rewritten> {
  for (const region of regionsOf(text.units, places, reach)) {
    const rewritten = rewriteRegion(text, lane, region);
    yield rewritten;
    giveBackUnits(rewritten.text.units);
  }
}

function* regionsOf(
  units: Uint16Array,
  places: readonly number[],
  reach: number,
): Generator<Region> {
  const placeAt = (at: number) => places[at] ?? Number.POSITIVE_INFINITY;
  for (let first = 0; first < places.length; ) {
    const from = Math.max(0, Math.min(placeAt(first) - reach, tokenStart(units, placeAt(first))));
    let next = first;
    let to = 0;
    while (placeAt(next) - reach <= to || next === first) {
      const near = Math.min(units.length, placeAt(next) + reach);
      const isNear = placeAt(next + 1) - reach <= near;
      if (near > to) to = isNear ? near : Math.max(near, tokenEnd(units, placeAt(next)));
      next += 1;
    }
    yield { from, to, places: places.slice(first, next) };
    first = next;
  }
}

/** Nothing that is read as one thing goes beyond these: white space, quotes, angle brackets. */
const isEdge = (unit: number): boolean =>
  unit <= 0x20 || unit === 0x22 || unit === 0x27 || unit === 0x3c || unit === 0x3e;

/** A base64 stream is worth nothing when it is cut; a longer one was cut already. */
const longestToken = 1 << 20;

function tokenStart(units: Uint16Array, from: number): number {
  let at = from;
  while (at > 0 && from - at < longestToken && !isEdge(units[at - 1] ?? 0)) at -= 1;
  return at;
}

function tokenEnd(units: Uint16Array, from: number): number {
  let at = from;
  while (at < units.length && at - from < longestToken && !isEdge(units[at] ?? 0)) at += 1;
  return at;
}

function rewriteRegion(text: Text, lane: Lane, { from, to, places }: Region): Rewritten {
  const out: Writer = { units: borrowUnits(to - from + 2), length: 0, how: 0 };
  const made = { from, starts: [], ends: [], sourceStarts: [], sourceEnds: [] };
  const end = undoAll(text.units, lane, { out, made, places });
  if (end < to) copy(text.units, end, to, out);
  return {
    text: {
      units: out.units.subarray(0, out.length),
      placeOf: (at) => text.placeOf(sourceOf(made, at)),
      made,
      order: lane.order,
    },
    how: lane.decodings.filter((_, bit) => (out.how >> bit) & 1),
  };
}

type Undoing = {
  readonly out: Writer;
  readonly made: { readonly [Name in Exclude<keyof Made, 'from'>]: number[] } & Pick<Made, 'from'>;
  readonly places: readonly number[];
};

/** Comes back with the place behind the last thing that was undone. */
function undoAll(units: Uint16Array, lane: Lane, { out, made, places }: Undoing): number {
  let done = made.from;
  for (const place of places) {
    // It was undone together with the one before it.
    if (place < done) continue;
    copy(units, done, place, out);
    made.starts.push(out.length);
    made.sourceStarts.push(place);
    done = lane.undo(units, place, out);
    made.ends.push(out.length);
    made.sourceEnds.push(done);
  }
  return done;
}

function copy(units: Uint16Array, from: number, to: number, out: Writer): void {
  const part = units.subarray(from, to);
  if (out.length + part.length > out.units.length) {
    const larger = new Uint16Array((out.length + part.length) * 2);
    larger.set(out.units);
    out.units = larger;
  }
  out.units.set(part, out.length);
  out.length += part.length;
}
