/** Reads what pages can hide behind their own names: a form called "body" answers `document.body`. */

import { htmlNamespace } from '../anchoring/flat-tree.ts';
import { getterOf, isElement, localNameOf, namespaceOf } from '../anchoring/read-node.ts';

export const titleOf = getterOf(Document.prototype, 'title');
export const rootElementOf = getterOf(Document.prototype, 'documentElement');
const bodyElementOf = getterOf(Document.prototype, 'body');
export const doctypeOf = getterOf(Document.prototype, 'doctype');
export const windowOf = getterOf(Document.prototype, 'defaultView');
export const addressOf = getterOf(Document.prototype, 'URL');
/** As the browser read the page: `windows-1252`, `UTF-8`. */
export const encodingOf = getterOf(Document.prototype, 'characterSet');
export const fontsOf = getterOf(Document.prototype, 'fonts');
export const adoptedSheetsOf = getterOf(Document.prototype, 'adoptedStyleSheets');
export const innerAdoptedSheetsOf = getterOf(ShadowRoot.prototype, 'adoptedStyleSheets');
export const doctypeNameOf = getterOf(DocumentType.prototype, 'name');
export const publicIdOf = getterOf(DocumentType.prototype, 'publicId');
export const systemIdOf = getterOf(DocumentType.prototype, 'systemId');

/** What is in a list of the browser's. Iterators, and the methods of arrays, may be the page's own. */
export function itemsOf<T>(list: ArrayLike<T>, length = list.length): T[] {
  const items: T[] = [];
  for (let at = 0; at < length; at++) {
    const item = list[at];
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** The part of the document that people read. */
export const readablePartOf = (document: Document): Node =>
  bodyElementOf(document) ?? rootElementOf(document) ?? document;

type Named = { readonly element: Element; readonly name: string; readonly isHtml: boolean };

/** A dozen questions are asked about one element before the next one is met. */
let last: Named | null = null;

function named(element: Element): Named {
  if (last?.element === element) return last;
  const name = localNameOf(element).toLowerCase();
  last = { element, name, isHtml: namespaceOf(element) === htmlNamespace };
  return last;
}

/** The name by which an element is handled: lower case, whatever its namespace. */
export const nameOf = (element: Element): string => named(element).name;

export const isHtml = (element: Element): element is HTMLElement => named(element).isHtml;

/** True for an HTML element called `name`. Not `instanceof`: frames have constructors of their own. */
const isNamed = (node: Node, name: string) =>
  isElement(node) && isHtml(node) && nameOf(node) === name;

export const isImage = (node: Node): node is HTMLImageElement => isNamed(node, 'img');
export const isInput = (node: Node): node is HTMLInputElement => isNamed(node, 'input');
export const isOption = (node: Node): node is HTMLOptionElement => isNamed(node, 'option');
export const isTextArea = (node: Node): node is HTMLTextAreaElement => isNamed(node, 'textarea');
export const isCanvas = (node: Node): node is HTMLCanvasElement => isNamed(node, 'canvas');
export const isInlineFrame = (node: Node): node is HTMLIFrameElement => isNamed(node, 'iframe');
export const isFramesetFrame = (node: Node): node is HTMLFrameElement => isNamed(node, 'frame');
export const isLink = (node: Node): node is HTMLLinkElement => isNamed(node, 'link');
export const isStyle = (node: Node): node is HTMLStyleElement => isNamed(node, 'style');
export const isSvg = (element: Element): element is SVGElement =>
  namespaceOf(element) === 'http://www.w3.org/2000/svg';
export const isSvgStyle = (element: Element): element is SVGStyleElement =>
  isSvg(element) && localNameOf(element) === 'style';
export const isMedia = (node: Node): node is HTMLMediaElement =>
  isNamed(node, 'video') || isNamed(node, 'audio');
