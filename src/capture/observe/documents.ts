/** Every tree of a page that can be looked through: its document, its inner trees, and those of its frames. */
import { pageShadowOf, type ShadowPorts } from '../../anchoring/flat-tree.ts';
import { getterOf, isDocument } from '../../anchoring/read-node.ts';
import { isFramesetFrame, isInlineFrame } from '../page-readers.ts';

const mostDocuments = 50;

const frameDocumentOf = getterOf(HTMLIFrameElement.prototype, 'contentDocument');
const framesetDocumentOf = getterOf(HTMLFrameElement.prototype, 'contentDocument');

/** One document with the inner trees (shadow roots) in it. */
export type Trees = {
  readonly document: Document;
  readonly roots: readonly (Document | ShadowRoot)[];
};

/** The page first, then the frames that the browser lets it into. */
export function treesOf(top: Document, ports: ShadowPorts): Trees[] {
  const found: Trees[] = [];
  const waiting = [top];
  for (let next = waiting.shift(); next && found.length < mostDocuments; next = waiting.shift()) {
    const trees = { document: next, roots: rootsOf(next, ports) };
    found.push(trees);
    const inner = allIn(trees, 'iframe,frame').map(documentIn);
    waiting.push(...inner.filter((document) => document !== null));
  }
  return found;
}

/** The document in a frame, `null` when it is of another origin. */
export function documentIn(frame: Element): Document | null {
  if (isInlineFrame(frame)) return frameDocumentOf(frame);
  return isFramesetFrame(frame) ? framesetDocumentOf(frame) : null;
}

function rootsOf(document: Document, { shadowRootOf }: ShadowPorts): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of matching(root, '*')) {
      const inner = pageShadowOf(element, shadowRootOf);
      if (inner) roots.push(inner);
    }
  return roots;
}

/** In the order of the page. */
export const allIn = ({ roots }: Trees, selector: string): Element[] =>
  roots.flatMap((root) => [...matching(root, selector)]);

const matching = (
  root: Document | ShadowRoot,
  selector: string,
): ArrayLike<Element> & Iterable<Element> =>
  isDocument(root)
    ? Document.prototype.querySelectorAll.call(root, selector)
    : DocumentFragment.prototype.querySelectorAll.call(root, selector);
