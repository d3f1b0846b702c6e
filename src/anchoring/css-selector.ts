/** Names an element by its way through the page: the nearest lasting id, then child by child. */
import type { CssSelector } from '../domain/selector.ts';
import {
  attributeOf,
  getterOf,
  isDocument,
  isElement,
  localNameOf,
  parentOf,
  placeAmongSiblings,
  treeOf,
} from './read-node.ts';

const countOf = getterOf(NodeList.prototype, 'length');

/** A selector that finds `element` and nothing else; `null` inside a component's inner tree. */
export function cssSelectorOf(element: Element): CssSelector | null {
  const tree = treeOf(element);
  if (!isDocument(tree)) return null; // CSS cannot express the step into a shadow root.
  const value = pathOf(element, tree);
  return isOnly(element, value, tree) ? { type: 'CssSelector', value } : null;
}

function pathOf(element: Element, tree: Document): string {
  const steps: string[] = [];
  let at: Node | null = element;
  while (at && isElement(at)) {
    const id = lastingId(at, tree);
    steps.unshift(id ?? stepOf(at));
    at = id === null ? parentOf(at) : null;
  }
  return steps.join(' > ');
}

/** `#id`, or `null` when it is missing, not unique, or looks made up anew for every visit. */
function lastingId(element: Element, tree: Document): string | null {
  const id = attributeOf(element, 'id');
  if (!id || /\d{3}|:/.test(id)) return null;
  const selector = `#${CSS.escape(id)}`;
  return isOnly(element, selector, tree) ? selector : null;
}

function isOnly(element: Element, selector: string, tree: Document): boolean {
  const found = Document.prototype.querySelectorAll.call(tree, selector);
  return countOf(found) === 1 && found[0] === element;
}

function stepOf(element: Element): string {
  const name = localNameOf(element);
  const tag = CSS.escape(name);
  if (name === 'body' || name === 'html') return tag;
  return `${tag}:nth-of-type(${placeAmongSiblings(element, name)})`;
}
