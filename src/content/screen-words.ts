/**
 * Where the words stand that can be seen in the window, for boxes over some of them. Asked right after the
 * picture of the window was made. Reads only; what was typed is not read, only that there is something.
 */
import { htmlNamespace, type ShadowRootOf } from '../anchoring/flat-tree.ts';
import { dataOf, getterOf, localNameOf, namespaceOf } from '../anchoring/read-node.ts';
import { buildTextIndex, type TextIndex } from '../anchoring/text-index.ts';
import {
  isInlineFrame,
  isInput,
  isTextArea,
  itemsOf,
  readablePartOf,
} from '../capture/page-readers.ts';
import { boxOf, overlapOf, placeOf, type View } from '../capture/places.ts';
import type { Box } from '../domain/capture.ts';
import {
  mostWordPlaces,
  type ScreenWords,
  type Unsearched,
  type UnsearchedKind,
  type WordPlace,
} from '../domain/screen-words.ts';
import { elementsIn, parentInView } from './elements-in-view.ts';
import { isAsLargeAsItIs } from './frame-view.ts';
import { clipOf, toTheEye } from './passage-place.ts';
import { shadowRootOf } from './shadow.ts';

/** `null` when it is not known where this frame lies in the window. */
export function placeWords(
  view: View | null,
  width: number,
  shadowRootIn: ShadowRootOf = shadowRootOf,
): ScreenWords | null {
  if (view === null) return null;
  const index = buildTextIndex(readablePartOf(document), { shadowRootOf: shadowRootIn });
  const sight = sightIn(view);
  return { width, ...wordsOf(index, sight), unsearched: [...unsearchedIn(sight, shadowRootIn)] };
}

/** What of a place in an element can be seen, if anything. */
type Sight = {
  readonly view: View;
  /** Whether text of that element may be in sight: asked first, for it costs the least. */
  readonly isNear: (element: Element) => boolean;
  readonly seen: (element: Element, place: Box) => Box | null;
};

/** Each element is asked once: a paragraph has many words. */
function sightIn(view: View): Sight {
  const clips = new Map<Element, Box | null>();
  const clip = (element: Element): Box | null => {
    const known = clips.get(element);
    if (known !== undefined) return known;
    const isSeen = Element.prototype.checkVisibility.call(element, toTheEye);
    const made = isSeen ? clipOf(element, view) : null;
    clips.set(element, made);
    return made;
  };
  const near = new Map<Element, boolean>();
  const reach = reachOf(view);
  const isNear = (element: Element): boolean => {
    const known = near.get(element);
    if (known !== undefined) return known;
    const place = placeOf(element, view);
    // Without a box of its own it says nothing of where its text is.
    const made = place === null || !isEmpty(overlapOf(place, reach));
    near.set(element, made);
    return made;
  };
  const seen = (element: Element, place: Box) => {
    // Most of a long page lies outside of the window, and then nothing else has to be asked.
    if (isEmpty(overlapOf(place, view.clip))) return null;
    const within = clip(element);
    const part = within && overlapOf(place, within);
    return part === null || isEmpty(part) ? null : rounded(part);
  };
  return { view, isNear, seen };
}

/** Text that hangs out of a small box hangs no further than this, in CSS pixels. */
const hanging = 500;

const reachOf = ({ clip: { left, top, width, height } }: View): Box => ({
  left: left - hanging,
  top: top - hanging,
  width: width + 2 * hanging,
  height: height + 2 * hanging,
});

const isEmpty = ({ width, height }: Box): boolean => width <= 0 || height <= 0;

const tenths = (length: number): number => Math.round(length * 10) / 10;

const rounded = ({ left, top, width, height }: Box): Box => ({
  left: tenths(left),
  top: tenths(top),
  width: tenths(width),
  height: tenths(height),
});

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
    return placesOf(node, raw, view).flatMap((place) => {
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

const placesOf = (node: Text, { start, end }: WordSpan, view: View): Box[] =>
  itemsOf(Range.prototype.getClientRects.call(rangeOf(node, start, end))).map((rect) =>
    boxOf(rect, view),
  );

function rangeOf(node: Text, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Fields with something in them, and frames that nobody can look into from here. */
function* unsearchedIn(sight: Sight, shadowRootIn: ShadowRootOf): Generator<Unsearched> {
  for (const element of elementsIn(document, shadowRootIn)) {
    const of = unsearchedKindOf(element, sight.view);
    const place = of && placeOf(element, sight.view);
    const box = place && sight.seen(element, place);
    if (of && box) yield { of, box };
  }
}

function unsearchedKindOf(element: Element, view: View): UnsearchedKind | null {
  if (isInput(element)) return inputKindOf(element);
  if (isTextArea(element)) return fieldKind(textAreaValueOf(element), offeredTextOf(element));
  if (isInlineFrame(element)) return isReadable(element, view) ? null : 'frame';
  const name = localNameOf(element);
  if (isSelect(element)) return isChosen(element) ? 'typed' : 'field';
  return otherDocuments.has(name) ? 'frame' : null;
}

const otherDocuments = new Set(['frame', 'object', 'embed', 'fencedframe']);

const typeOf = getterOf(HTMLInputElement.prototype, 'type');
const inputValueOf = getterOf(HTMLInputElement.prototype, 'value');
const offeredValueOf = getterOf(HTMLInputElement.prototype, 'defaultValue');
const textAreaValueOf = getterOf(HTMLTextAreaElement.prototype, 'value');
const offeredTextOf = getterOf(HTMLTextAreaElement.prototype, 'defaultValue');
const optionsOf = getterOf(HTMLSelectElement.prototype, 'options');
const isChosenOf = getterOf(HTMLOptionElement.prototype, 'selected');
const isOfferedOf = getterOf(HTMLOptionElement.prototype, 'defaultSelected');
const documentOf = getterOf(HTMLIFrameElement.prototype, 'contentDocument');

/** What these show is a label of the page's, or nothing. */
const wordless = new Set(
  'button checkbox color file hidden image radio range reset submit'.split(' '),
);

const inputKindOf = (input: HTMLInputElement): UnsearchedKind | null =>
  wordless.has(typeOf(input)) ? null : fieldKind(inputValueOf(input), offeredValueOf(input));

/** What the page came with stands in the kept page too, and is searched there; what was typed is not kept. */
function fieldKind(now: string, offered: string): UnsearchedKind | null {
  if (now === '') return null;
  return now === offered ? 'field' : 'typed';
}

const isSelect = (element: Element): element is HTMLSelectElement =>
  localNameOf(element) === 'select' && namespaceOf(element) === htmlNamespace;

/** Something else is chosen than the page had chosen. */
function isChosen(select: HTMLSelectElement): boolean {
  const options = itemsOf(optionsOf(select));
  const offered = options.some((option) => isOfferedOf(option));
  return options.some((option, at) =>
    offered ? isChosenOf(option) !== isOfferedOf(option) : at > 0 && isChosenOf(option),
  );
}

/** Then it is asked by itself. */
function isReadable(frame: HTMLIFrameElement, view: View): boolean {
  const place = placeOf(frame, view);
  return documentOf(frame) !== null && place !== null && isAsLargeAsItIs(frame, place.width);
}
