/** Searches a text, and whatever it is another way of writing. */
import type { Hit } from '../gate-report.ts';
import { findMatches } from '../matching/find-matches.ts';
import { numberBeside } from '../matching/patterns.ts';
import { type Budget, deeper, type Search, type Spot, tellUnread } from '../search.ts';
import { patternIds } from '../wanted.ts';
import { encodedWords } from './encoded-words.ts';
import { escapes } from './escapes.ts';
import { formEncoded, formPlaces } from './form-encoded.ts';
import { markup } from './markup.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { rewrite } from './rewrite.ts';
import { type Scan, scanText } from './scan-text.ts';
import { searchRuns } from './search-runs.ts';
import { type Lane, type Text, touches } from './text.ts';
import { writtenTwice } from './twice.ts';

/** `depth`: how many ways of writing were undone so far. */
export function searchText(search: Search, text: Text, around: Spot, depth: number): void {
  search.signal?.throwIfAborted();
  const { length } = text.units;
  const spot = depth === 0 ? { ...around, effort: effortFor(search, length) } : around;
  matchText(search, text, spot);
  spot.effort.left -= length;
  if (spot.effort.left < 0) tellUnread(search, spot, 'too-deep');
  else if (depth < search.limits.textDepth) searchUndone(search, text, spot, depth);
}

/** A text of which every sign begins something else could be undone in millions of ways. */
const effortFor = ({ limits }: Search, length: number): Budget => ({
  left: Math.max(limits.leastEffort, length * limits.effort),
});

function searchUndone(search: Search, text: Text, spot: Spot, depth: number): void {
  const scan = scanText(text.units);
  for (const [lane, places] of lanesIn(text.units, scan))
    searchRewritten(search, text, spot, { depth, lane, places });
  searchAttributes(search, text, spot, { depth, scan });
  searchRuns(search, text, spot, { depth, runs: scan.runs });
}

/** Only what the text says as it stands. */
export function matchText({ searcher, book }: Search, text: Text, spot: Spot): void {
  const { path, chain } = spot;
  findMatches(searcher, text.units, ({ form: { meaning }, start, end, isWhole }) => {
    const tell = (at: number, needle: Hit['needle'], extent: Hit['extent']) =>
      book.hit({ path, chain, place: spot.placeOf(text.placeOf(at)), needle, extent });
    if (meaning.kind === 'needle') return tell(start, meaning.needle, isWhole ? 'whole' : 'inside');
    const { pattern } = meaning;
    const number = numberBeside(pattern, searcher, text.units, { start, end });
    if (number) tell(number.start, { id: patternIds[pattern], kind: pattern }, 'whole');
  });
}

const lanesIn = (
  units: Uint16Array,
  scan: Scan,
): readonly (readonly [Lane, readonly number[]])[] => [
  [encodedWords, scan.words],
  [quotedPrintable, scan.quoted],
  [markup, scan.markup],
  [escapes, scan.escapes],
  [formEncoded, formPlaces(units, scan.escapes)],
  [writtenTwice, scan.twice],
];

type Undoing = { readonly depth: number; readonly lane: Lane; readonly places: readonly number[] };

function searchRewritten(
  search: Search,
  text: Text,
  spot: Spot,
  { depth, lane, places }: Undoing,
): void {
  const { reach } = search.searcher;
  const isNew = (at: number) => touches(text, at - lane.edge, at + widest);
  const mine = lane.order > text.order ? places : near(places, places.filter(isNew), 2 * reach);
  for (const { text: undone, how } of rewrite(text, lane, mine, reach))
    searchText(search, undone, deeper(spot, ...how), depth + 1);
}

/** Those that are near one of `some`: what is new may make one value with what was there. */
function near(
  places: readonly number[],
  some: readonly number[],
  reach: number,
): readonly number[] {
  let next = 0;
  return places.filter((place) => {
    while ((some[next] ?? Number.POSITIVE_INFINITY) < place - reach) next += 1;
    return (some[next] ?? Number.POSITIVE_INFINITY) <= place + reach;
  });
}

/** An escape that is not longer than this; of a longer one the beginning will do. */
const widest = 8;

/** Pages in pages: what a frame shows stands in an attribute, with tags of its own. */
function searchAttributes(
  search: Search,
  text: Text,
  spot: Spot,
  { depth, scan: { attributes } }: { readonly depth: number; readonly scan: Scan },
): void {
  for (let at = 0; at < attributes.length; at += 2) {
    const from = attributes[at] ?? 0;
    // A sign that ends it may be one of the other tags.
    const end = Math.min(text.units.length, (attributes[at + 1] ?? 0) + search.searcher.reach);
    if (text.order < markup.order || touches(text, from, end))
      searchText(search, insideOf(text, from, end), deeper(spot, 'attribute'), depth + 1);
  }
}

const noParts = { starts: [], ends: [], sourceStarts: [], sourceEnds: [] };

const insideOf = (text: Text, from: number, end: number): Text => ({
  units: text.units.subarray(from, end),
  placeOf: (at) => text.placeOf(from + at),
  made: { from, ...noParts },
  // Its tags have not been undone; all else has.
  order: markup.order - 1,
});
