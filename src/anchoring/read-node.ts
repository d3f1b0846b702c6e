/**
 * Reads a page's nodes in a way that the page cannot fool. A form with a field called "childNodes"
 * answers `form.childNodes` with that field ("DOM clobbering"), so every property that such a form or
 * document could hide is read through the browser's own getter.
 */

/** The browser's own getter. Throws when the browser has none: then nothing here could be trusted. */
export function getterOf<T extends object, K extends keyof T>(
  prototype: T,
  name: K,
): (target: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter: ${String(name)}`);
  return (target) => get.call(target);
}

export const firstChildOf = getterOf(Node.prototype, 'firstChild');
export const lastChildOf = getterOf(Node.prototype, 'lastChild');
export const previousSiblingOf = getterOf(Node.prototype, 'previousSibling');
export const nextSiblingOf = getterOf(Node.prototype, 'nextSibling');
export const parentOf = getterOf(Node.prototype, 'parentNode');
export const nodeTypeOf = getterOf(Node.prototype, 'nodeType');
export const textContentOf = getterOf(Node.prototype, 'textContent');
export const baseAddressOf = getterOf(Node.prototype, 'baseURI');
export const localNameOf = getterOf(Element.prototype, 'localName');
export const namespaceOf = getterOf(Element.prototype, 'namespaceURI');
export const attributesOf = getterOf(Element.prototype, 'attributes');
export const dataOf = getterOf(CharacterData.prototype, 'data');

/** The attribute's text, `null` when the element has none of that name. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** Document, shadow root, or the top of a detached tree. */
export const treeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

// Numbers, since asking `Node` for its own each time is half of the work.
const [elementNode, textNode, cdataNode, documentNode] = [1, 3, 4, 9];

// Not `instanceof`: a frame's nodes have constructors of their own.
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === elementNode;

export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === textNode || type === cdataNode;
}

export const isDocument = (node: Node): node is Document => nodeTypeOf(node) === documentNode;

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}

/** Its number among the children of its parent that are called `name`, from 1. */
export function placeAmongSiblings(element: Element, name: string): number {
  const parent = parentOf(element);
  let place = 1;
  for (let node = parent && firstChildOf(parent); node && node !== element; ) {
    if (isElement(node) && localNameOf(node) === name) place++;
    node = nextSiblingOf(node);
  }
  return place;
}
