/** Small pages to anchor in, and what the tests ask of them. */
import { buildTextIndex, type TextIndex } from '../../../src/anchoring/text-index.ts';

const closed = new WeakMap<Element, ShadowRoot>();

/** As an extension sees it: closed roots too. */
export const shadowRootOf = (element: Element): ShadowRoot | null =>
  element.shadowRoot ?? closed.get(element) ?? null;

export function attach(host: Element, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = host.attachShadow({ mode });
  closed.set(host, root);
  root.innerHTML = html;
  return root;
}

/** Shows `html` as the only content of the page. */
export function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

export const indexPage = (root: Node = document.body): TextIndex =>
  buildTextIndex(root, { shadowRootOf });

export function byId(id: string, root: Document | ShadowRoot = document): HTMLElement {
  const element = root.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element;
}

/** A range from the first place of `from` to the end of the first place of `to` after it. */
export function rangeOver(root: Node, from: string, to = from): Range {
  const range = new Range();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let found: boolean = false;
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const start: number = found ? -1 : text.indexOf(from);
    if (start >= 0) range.setStart(walker.currentNode, start);
    found ||= start >= 0;
    const end = found ? text.indexOf(to, Math.max(0, start)) : -1;
    if (end < 0) continue;
    range.setEnd(walker.currentNode, end + to.length);
    return range;
  }
  throw new Error(`not on the page: ${from} … ${to}`);
}
