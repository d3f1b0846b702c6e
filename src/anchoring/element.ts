/**
 * Elements without text: a picture, a button with an icon, a frame. Each has several ways of being found
 * that do not depend on each other; one alone is not believed.
 */
import type { ElementSelector, Selector } from '../domain/selector.ts';
import { cssSelectorOf } from './css-selector.ts';
import { foldBreaks } from './passage.ts';
import {
  attributeOf,
  childrenOf,
  isDocument,
  isElement,
  localNameOf,
  treeOf,
} from './read-node.ts';
import type { TextIndex } from './text-index.ts';
import { elementAt, xpathOf } from './xpath.ts';

const contextLength = 48;

/** Every way of naming `element`; the list holds at least what it looks like. */
export function describeElement(element: Element, index: TextIndex): Selector[] {
  const css = cssSelectorOf(element);
  const xpath = xpathOf(element);
  const id = attributeOf(element, 'id');
  return [
    ...(css ? [css] : []),
    ...(xpath ? [xpath] : []),
    ...(id ? [{ type: 'FragmentSelector', conformsTo: fragments, value: id } as const] : []),
    looksOf(element, index),
  ];
}

const fragments = 'http://tools.ietf.org/rfc/rfc3236';

function looksOf(element: Element, index: TextIndex): ElementSelector {
  return {
    type: 'ElementSelector',
    name: localNameOf(element),
    role: attributeOf(element, 'role') ?? '',
    label:
      ['aria-label', 'alt', 'title', 'name']
        .map((name) => attributeOf(element, name) ?? '')
        .find((text) => text !== '') ?? '',
    address: addressOf(element),
    before: textBefore(element, index),
  };
}

/** Host and path of what it shows or leads to, without what differs at every visit. */
function addressOf(element: Element): string {
  const written = ['src', 'href', 'action', 'data']
    .map((name) => attributeOf(element, name))
    .find((value) => value !== null);
  const url = written ? URL.parse(written, element.baseURI) : null;
  if (url === null) return '';
  return url.protocol === 'data:' ? url.href.slice(0, 256) : `${url.host}${url.pathname}`;
}

function textBefore(element: Element, index: TextIndex): string {
  const number = index.before.get(element);
  const end = number === undefined ? 0 : (index.starts[number] ?? index.text.length);
  return foldBreaks(index.text.slice(Math.max(0, end - contextLength), end));
}

export type FoundElement = {
  readonly status: 'anchored' | 'suggested' | 'orphaned';
  /** `null` when it is orphaned. */
  readonly element: Element | null;
  readonly score: number;
};

/** The element that most signals point at: anchored by two or more, suggested by one alone. */
export function findElement(selectors: readonly Selector[], index: TextIndex): FoundElement {
  const was = selectors.find((selector) => selector.type === 'ElementSelector');
  const tree = treeOf(index.root);
  const nowhere: FoundElement = { status: 'orphaned', element: null, score: 0 };
  if (!was || !isDocument(tree)) return nowhere;
  const places = placesOf(selectors, tree);
  const [best, second] = candidatesFor(was, places, tree)
    .map((element) => ({ element, signals: signalsFor(element, was, places, index) }))
    .sort((a, b) => b.signals - a.signals);
  if (!best || best.signals === 0 || best.signals === second?.signals) return nowhere;
  return {
    status: best.signals >= 2 ? 'anchored' : 'suggested',
    element: best.element,
    score: Math.min(1, best.signals / 4),
  };
}

/** What each selector finds by itself. The ways down the tree count as one: they fail together. */
type Places = { readonly byPath: Element | null; readonly byId: Element | null };

function placesOf(selectors: readonly Selector[], tree: Document): Places {
  const css = selectors.find((selector) => selector.type === 'CssSelector');
  const xpath = selectors.find((selector) => selector.type === 'XPathSelector');
  const id = selectors.find((selector) => selector.type === 'FragmentSelector');
  return {
    byPath: (css && query(tree, css.value)) ?? (xpath ? elementAt(xpath, tree) : null),
    byId: id ? query(tree, `#${CSS.escape(id.value)}`) : null,
  };
}

function query(tree: Document, selector: string): Element | null {
  try {
    return Document.prototype.querySelector.call(tree, selector);
  } catch {
    return null; // A selector that this browser does not know finds nothing.
  }
}

const mostCandidates = 500;

/** Elements of that name, and those that the selectors find. */
function candidatesFor({ name }: ElementSelector, places: Places, tree: Document): Element[] {
  const wanted = new Set<Element>();
  for (const place of [places.byPath, places.byId])
    if (place && localNameOf(place) === name) wanted.add(place);
  if (!/^[a-z][\w-]*$/.test(name)) return [...wanted];
  Document.prototype.querySelectorAll.call(tree, name).forEach((element) => {
    if (wanted.size < mostCandidates) wanted.add(element);
  });
  return [...wanted];
}

/** How many ways of finding it, independent of each other, lead to this element. */
function signalsFor(
  element: Element,
  was: ElementSelector,
  { byPath, byId }: Places,
  index: TextIndex,
): number {
  const looks = looksOf(element, index);
  const same = (name: 'label' | 'address' | 'before') =>
    was[name] !== '' && was[name] === looks[name];
  // Another picture in the same frame has the same way down and the same text before it.
  const isAtPlace = element === byPath || same('before');
  return [isAtPlace, element === byId, same('label'), same('address')].filter(Boolean).length;
}

/** Elements that show or do something without a word of text. */
const wordless = new Set(
  'a audio button canvas embed form iframe img input object picture select svg textarea video'.split(
    ' ',
  ),
);

/** The one such element that the range holds; `null` when it holds another, or more. */
export function elementIn({ startContainer, startOffset, endContainer, endOffset }: Range) {
  if (startContainer !== endContainer || endOffset - startOffset !== 1) return null;
  const node = childrenOf(startContainer)[startOffset];
  return node && isElement(node) && wordless.has(localNameOf(node)) ? node : null;
}
