/** Which elements a page has, also in inner trees, and which of them hang in the window itself. */
import { pageShadowOf, type ShadowRootOf } from '../anchoring/flat-tree.ts';
import { parentOf } from '../anchoring/read-node.ts';

/** Inside one of these a fixed element hangs in that element, and moves with the page (CSS Transforms). */
export function hangsInAnother(element: Element): boolean {
  for (let at = parentInView(element); at !== null; at = parentInView(at))
    if (at instanceof Element && isFrameOfItsOwn(getComputedStyle(at))) return true;
  return false;
}

const isFrameOfItsOwn = (style: CSSStyleDeclaration): boolean =>
  [style.transform, style.translate, style.rotate, style.scale, style.perspective, style.filter]
    .concat(style.backdropFilter)
    .some((value) => value !== '' && value !== 'none') ||
  /paint|layout|strict|content/.test(style.contain) ||
  /transform|perspective|filter/.test(style.willChange);

/** The parent as it is shown: an inner tree stands in its host. */
export const parentInView = (node: Node): Node | null =>
  parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);

/** All elements, in the order of the document. */
export function* elementsIn(
  root: Document | ShadowRoot,
  shadowRootOf: ShadowRootOf,
): Generator<Element, void> {
  const all = root instanceof Document ? Document.prototype : DocumentFragment.prototype;
  for (const element of all.querySelectorAll.call(root, '*')) {
    yield element;
    const inner = pageShadowOf(element, shadowRootOf);
    if (inner) yield* elementsIn(inner, shadowRootOf);
  }
}
