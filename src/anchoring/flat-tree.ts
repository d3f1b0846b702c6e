/**
 * The page as it is shown: where a component has an inner tree (shadow root), that tree stands in the
 * place of the component's children, and the children stand in the slots of the inner tree.
 */
import { childrenOf, getterOf, localNameOf, namespaceOf } from './read-node.ts';

/** Opens the inner tree of a component, also a closed one; `null` when there is none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;
export type ShadowPorts = { readonly shadowRootOf: ShadowRootOf };

const shadowRootOfElement = getterOf(Element.prototype, 'shadowRoot');

/** What a script of the page itself could open. */
export const openShadowRoots: ShadowPorts = {
  shadowRootOf: (element) => shadowRootOfElement(element),
};

export const htmlNamespace = 'http://www.w3.org/1999/xhtml';

// Only these can have a tree made by the page (HTML, attachShadow). The browser's own trees, as in
// <video> and <details>, are no part of the page; Firefox hands them out as well.
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

const mayHaveShadow = (name: string) => hosts.has(name) || name.includes('-');

/** The inner tree that the page made, or `null`. */
export function pageShadowOf(element: Element, shadowRootOf: ShadowRootOf): ShadowRoot | null {
  if (!mayHaveShadow(localNameOf(element))) return null;
  if (namespaceOf(element) !== htmlNamespace) return null;
  try {
    return shadowRootOf(element);
  } catch {
    return null; // An element that will not say is read without an inner tree.
  }
}

const isSlot = (element: Element): element is HTMLSlotElement =>
  localNameOf(element) === 'slot' && namespaceOf(element) === htmlNamespace;

/**
 * What is shown in an element called `name` in the place of its own children, in order; `null` when
 * its own children are.
 */
function innerChildrenOf(
  element: Element,
  name: string,
  shadowRootOf: ShadowRootOf,
): readonly Node[] | null {
  const inner = mayHaveShadow(name) ? pageShadowOf(element, shadowRootOf) : null;
  if (inner) return childrenOf(inner);
  const assigned = isSlot(element) ? assignedTo(element) : [];
  return assigned.length > 0 ? assigned : null;
}

/** As a list of our own: the methods of the one that comes may be the page's. */
function assignedTo(slot: HTMLSlotElement): Node[] {
  const nodes = HTMLSlotElement.prototype.assignedNodes.call(slot);
  return Array.from({ length: nodes.length }, (_, at) => nodes[at]).filter(
    (node) => node !== undefined,
  );
}

/** The same, and nothing for an element that cannot be read: the rest of the page can. */
export function shownElsewhere(element: Element, name: string, shadowRootOf: ShadowRootOf) {
  try {
    return innerChildrenOf(element, name, shadowRootOf);
  } catch {
    return [];
  }
}
