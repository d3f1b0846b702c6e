/**
 * This page's own document, read in a way that the page cannot fool: an image called "body" answers
 * `document.body`, a form called "hasFocus" takes the place of the function.
 */
import { getterOf } from '../anchoring/read-node.ts';

const activeElementOf = getterOf(Document.prototype, 'activeElement');
const contentTypeOf = getterOf(Document.prototype, 'contentType');
const activeInRoot = getterOf(ShadowRoot.prototype, 'activeElement');

/** The element with focus, also inside shadow roots; `null` when nothing has it. */
export function focusedElement(shadowRootIn: (host: Element) => ShadowRoot | null): Element | null {
  let focused = activeElementOf(document);
  for (;;) {
    const root = focused && shadowRootIn(focused);
    const inner = root ? activeInRoot(root) : null;
    if (inner === null) return focused;
    focused = inner;
  }
}

export const pageHasFocus = (): boolean => Document.prototype.hasFocus.call(document);
export const pageContentType = (): string => contentTypeOf(document);
export const elementsWith = (selector: string): readonly Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];
export const allElements = (): readonly Element[] => elementsWith('*');
export const hasElement = (selector: string): boolean =>
  Document.prototype.querySelector.call(document, selector) !== null;
