/** Names an element by its place among its siblings, all the way down from the document. */
import type { XPathSelector } from '../domain/selector.ts';
import {
  firstChildOf,
  isDocument,
  isElement,
  localNameOf,
  nextSiblingOf,
  parentOf,
  placeAmongSiblings,
  treeOf,
} from './read-node.ts';

/** `null` inside a component's inner tree, which XPath cannot reach, and for names that it cannot say. */
export function xpathOf(element: Element): XPathSelector | null {
  if (!isDocument(treeOf(element))) return null;
  const steps: string[] = [];
  for (let at: Node | null = element; at && isElement(at); at = parentOf(at)) {
    const name = localNameOf(at);
    if (!/^[a-z][\w-]*$/.test(name)) return null;
    steps.unshift(`${name}[${placeAmongSiblings(at, name)}]`);
  }
  return { type: 'XPathSelector', value: `/${steps.join('/')}` };
}

/** The element at that place; `null` when there is none, or the path is not one of ours. */
export function elementAt({ value }: XPathSelector, tree: Document): Element | null {
  let at: Node = tree;
  for (const step of value.split('/').slice(1)) {
    const [, name = '', place = ''] = step.match(/^([a-z][\w-]*)\[(\d+)\]$/) ?? [];
    const next = childNumber(at, name, Number(place));
    if (next === null) return null;
    at = next;
  }
  return isElement(at) ? at : null;
}

function childNumber(parent: Node, name: string, place: number): Element | null {
  let found = 0;
  for (let node = firstChildOf(parent); node; node = nextSiblingOf(node))
    if (isElement(node) && localNameOf(node) === name && ++found === place) return node;
  return null;
}
