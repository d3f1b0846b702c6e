/** What a picture of the page shows and no text has: fields, and pages in frames. Typed text is never read. */
import { htmlNamespace, type ShadowRootOf } from '../anchoring/flat-tree.ts';
import { getterOf, localNameOf, namespaceOf } from '../anchoring/read-node.ts';
import { isInlineFrame, isInput, isTextArea, itemsOf } from '../capture/page-readers.ts';
import { placeOf, type View } from '../capture/places.ts';
import { mostUnsearched, type Unsearched, type UnsearchedKind } from '../domain/screen-words.ts';
import { elementsIn } from './elements-in-view.ts';
import { isAsLargeAsItIs } from './frame-view.ts';
import type { Sight } from './in-sight.ts';

/**
 * Fields with something in them, and frames that nobody can look into from here. What was typed stands first:
 * only a bounded number is told.
 */
export function unsearchedIn(sight: Sight, shadowRootIn: ShadowRootOf): readonly Unsearched[] {
  const found = [...eachIn(sight, shadowRootIn)];
  const typed = found.filter(({ of }) => of === 'typed');
  return [...typed, ...found.filter(({ of }) => of !== 'typed')].slice(0, mostUnsearched);
}

function* eachIn(sight: Sight, shadowRootIn: ShadowRootOf): Generator<Unsearched> {
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
