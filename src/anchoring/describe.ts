/** Turns what somebody selected on a page into selectors: the words, their place, and the element. */
import type { CssSelector, Rival, Selector } from '../domain/selector.ts';
import { cssSelectorOf } from './css-selector.ts';
import { describeText } from './describe-text.ts';
import { describeElement, elementIn } from './element.ts';
import { offsetsOf } from './range.ts';
import { isElement, parentOf } from './read-node.ts';
import { trimSpan } from './span.ts';
import { pageTextIn, type TextIndex } from './text-index.ts';

export type Description = {
  /** In the form of the W3C model; empty when the range holds neither text nor one element. */
  readonly selectors: readonly Selector[];
  /** What else on the page looks like it. */
  readonly rivals: readonly Rival[];
};

/**
 * Describes the text in `range`, white space at its ends left out; when it holds no text of the page
 * (what somebody typed in a field is none), the one element that it holds.
 */
export function describeRange(range: Range, index: TextIndex): Description {
  const offsets = offsetsOf(index, range);
  const span = offsets && trimSpan(index.text, offsets);
  if (span) {
    const { selectors, rivals } = describeText(pageTextIn(index), span);
    const element = elementSelector(range.commonAncestorContainer);
    return { selectors: [...selectors, ...(element ? [element] : [])], rivals };
  }
  const element = elementIn(range);
  return { selectors: element ? describeElement(element, index) : [], rivals: [] };
}

function elementSelector(node: Node): CssSelector | null {
  const element = isElement(node) ? node : parentOf(node);
  return element && isElement(element) ? cssSelectorOf(element) : null;
}
