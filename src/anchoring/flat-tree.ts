/**
 * The page as it is shown: where a component has an inner tree (shadow root), that tree stands in the
 * place of the component's children, and the children stand in the slots of the inner tree.
 */
import { childrenOf, isElement, localNameOf, namespaceOf } from './read-node.ts';

/** Opens the inner tree of a component, also a closed one; `null` when there is none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;
export type ShadowPorts = { readonly shadowRootOf: ShadowRootOf };

export const htmlNamespace = 'http://www.w3.org/1999/xhtml';

// Only these can have a tree made by the page (HTML, attachShadow). The browser's own trees, as in
// <video> and <details>, are no part of the page; Firefox hands them out as well.
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** The inner tree that the page made, or `null`. */
export function pageShadowOf(element: Element, shadowRootOf: ShadowRootOf): ShadowRoot | null {
  const name = localNameOf(element);
  if (!hosts.has(name) && !name.includes('-')) return null;
  if (namespaceOf(element) !== htmlNamespace) return null;
  try {
    return shadowRootOf(element);
  } catch {
    return null; // An element that will not say is read without an inner tree.
  }
}

const isSlot = (node: Node): node is HTMLSlotElement =>
  isElement(node) && localNameOf(node) === 'slot' && namespaceOf(node) === htmlNamespace;

/** Children of `node` in the order in which they are shown. */
export function flatChildrenOf(node: Node, shadowRootOf: ShadowRootOf): readonly Node[] {
  if (!isElement(node)) return childrenOf(node);
  const inner = pageShadowOf(node, shadowRootOf);
  if (inner) return childrenOf(inner);
  const assigned = isSlot(node) ? node.assignedNodes() : [];
  return assigned.length > 0 ? assigned : childrenOf(node);
}
