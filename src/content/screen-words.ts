/**
 * Where the words stand that can be seen in the window, for boxes over some of them. Asked right after the
 * picture of the window was made. Reads only; what was typed is not read, only that there is something.
 */
import type { ShadowRootOf } from '../anchoring/flat-tree.ts';
import { dataOf } from '../anchoring/read-node.ts';
import { buildTextIndex, type TextIndex } from '../anchoring/text-index.ts';
import { readablePartOf } from '../capture/page-readers.ts';
import { boxOf, type View } from '../capture/places.ts';
import { mostWordPlaces, type ScreenWords, type WordPlace } from '../domain/screen-words.ts';
import { parentInView } from './elements-in-view.ts';
import { type Sight, sightIn } from './in-sight.ts';
import { placesOf } from './passage-place.ts';
import { shadowRootOf } from './shadow.ts';
import { unsearchedIn } from './unsearched.ts';

/** `null` when it is not known where this frame lies in the window. */
export function placeWords(
  view: View | null,
  width: number,
  shadowRootIn: ShadowRootOf = shadowRootOf,
): ScreenWords | null {
  if (view === null) return null;
  const index = buildTextIndex(readablePartOf(document), { shadowRootOf: shadowRootIn });
  const sight = sightIn(view);
  return { width, ...wordsOf(index, sight), unsearched: unsearchedIn(sight, shadowRootIn) };
}

/** Text of nodes of which something is seen; what follows in the page but not in the window begins a new line. */
function wordsOf(index: TextIndex, sight: Sight): Pick<ScreenWords, 'text' | 'places'> {
  const places: WordPlace[] = [];
  let text = '';
  let last = -1;
  for (const [at, node] of index.nodes.entries()) {
    const found = wordsIn(node, writtenBy(index, at), sight);
    if (found.length === 0) continue;
    if (places.length + found.length > mostWordPlaces) break;
    if (last !== -1 && last !== at - 1) text += '\n';
    const shift = text.length;
    for (const one of found)
      places.push({ ...one, start: one.start + shift, end: one.end + shift });
    text += writtenBy(index, at);
    last = at;
  }
  return { text, places };
}

const writtenBy = ({ text, starts }: TextIndex, at: number): string =>
  text.slice(starts[at], starts[at + 1]);

/** With places in what the node wrote. */
function wordsIn(node: Text, written: string, { view, isNear, seen }: Sight): WordPlace[] {
  const parent = parentInView(node);
  if (!(parent instanceof Element) || written.trim() === '' || !isNear(parent)) return [];
  const raws = wordSpans(dataOf(node)).filter(({ word }) => word.replace(invisible, '') !== '');
  const spans = wordSpans(written);
  // The same words in both, but for signs that are not written: see anchoring/normalise.ts.
  if (raws.length !== spans.length) return [];
  let asked = 0;
  const isSeen = (from: number, to: number): boolean => {
    const [first, last] = [raws[from], raws[to - 1]];
    if (first === undefined || last === undefined || ++asked > mostAsked) return false;
    const range = rangeOf(node, first.start, last.end);
    const around = boxOf(Range.prototype.getBoundingClientRect.call(range), view);
    return seen(parent, around) !== null;
  };
  const numbers = numbersWhere(isSeen, 0, raws.length);
  return numbers.flatMap((at) => {
    const [raw, span] = [raws[at], spans[at]];
    if (raw === undefined || span === undefined) return [];
    return placesOf(rangeOf(node, raw.start, raw.end), view).flatMap((place) => {
      const part = seen(parent, place);
      return part === null ? [] : [{ start: span.start, end: span.end, ...part }];
    });
  });
}

/** In a text without end each question takes browsers a millisecond, and the page stands still meanwhile. */
const mostAsked = 200;

/** So many are looked at one by one. */
const few = 8;

/**
 * Of the numbers from `from` up to `to` those that lie in a stretch where `isAny`, given by its ends, holds. Of a
 * text of a hundred thousand words not each is asked.
 */
function numbersWhere(
  isAny: (from: number, to: number) => boolean,
  from: number,
  to: number,
): number[] {
  if (from >= to || !isAny(from, to)) return [];
  if (to - from <= few) return Array.from({ length: to - from }, (_, at) => from + at);
  const middle = (from + to) >> 1;
  return [...numbersWhere(isAny, from, middle), ...numbersWhere(isAny, middle, to)];
}

const invisible = /[\0\u00ad\u200b\u2060\ufeff]+/g;

type WordSpan = { readonly word: string; readonly start: number; readonly end: number };

const wordSpans = (text: string): WordSpan[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
  }));

function rangeOf(node: Text, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
