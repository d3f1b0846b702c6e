/** A line of text as lines that fit in a column: as many words on each as there is room for. */
import { breakPlaces, letterPlaces } from './break-places.ts';
import type { Fonts } from './fonts.ts';
import type { RunLine } from './runs.ts';
import { type Span, trimmed, widthOf } from './seen-pieces.ts';

/** A line of a text with its room, in thousandths of the size of the type. */
type Room = { readonly line: RunLine; readonly fonts: Fonts; readonly width: number };

/** The parts of the text that stand on lines of their own; an empty text is one empty line. */
export function wrapLine(room: Room): Span[] {
  const places = breakPlaces(room.line.text);
  const spans: Span[] = [];
  let [start, at] = [0, 0];
  while (at < places.length) {
    const last = lastThatFits(room, places, { start, at });
    const end =
      last < at ? cutPlace(room, { start, end: places[at] ?? start }) : (places[last] ?? 0);
    spans.push({ start, end });
    start = end;
    while (at < places.length && (places[at] ?? 0) <= start) at += 1;
  }
  return spans.length === 0 ? [{ start: 0, end: 0 }] : spans;
}

type From = { readonly start: number; readonly at: number };

// No line has room for more letters, and to measure them would take long.
const mostOnLine = 1000;

function seenWidth({ line, fonts }: Room, span: Span): number {
  const seen = trimmed(line, span);
  return seen.end - seen.start > mostOnLine ? Infinity : widthOf(line, seen, fonts);
}

const fits = (room: Room, span: Span): boolean => seenWidth(room, span) <= room.width;

/** Which of the places is the last that fits; one less than `at` when none does. */
function lastThatFits(room: Room, places: readonly number[], { start, at }: From): number {
  let last = farthest(room, places, { start, at });
  // Word by word it was a guess: letters move towards each other.
  while (last >= at && !fits(room, { start, end: places[last] ?? start })) last -= 1;
  return last;
}

function farthest(room: Room, places: readonly number[], { start, at }: From): number {
  let [used, from, next] = [0, start, at];
  while (next < places.length) {
    const span = { start: from, end: places[next] ?? from };
    if (used + seenWidth(room, span) > room.width) break;
    used += widthOf(room.line, span, room.fonts);
    from = span.end;
    next += 1;
  }
  return next - 1;
}

/** Where a word is cut that is longer than a line: at least one letter stands on each. */
function cutPlace(room: Room, { start, end }: Span): number {
  const places = letterPlaces(room.line.text, start, Math.min(end, start + mostOnLine));
  let last = farthest(room, places, { start, at: 0 });
  while (last > 0 && !fits(room, { start, end: places[last] ?? end })) last -= 1;
  return places[Math.max(0, last)] ?? end;
}
