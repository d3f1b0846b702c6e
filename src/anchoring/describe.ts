/** Turns what somebody selected on a page into selectors: the words, their place, and the element. */
import { fail, ok, type Result } from '../domain/result.ts';
import type { CssSelector, Selector } from '../domain/selector.ts';
import { cssSelectorOf } from './css-selector.ts';
import { describeText } from './describe-text.ts';
import { offsetsOf } from './range.ts';
import { isElement, parentOf } from './read-node.ts';
import { trimSpan } from './span.ts';
import type { TextIndex } from './text-index.ts';

/**
 * Describes the text in `range`, white space at its ends left out. `selection-empty` when it holds no
 * text of the page: only spaces, or what somebody typed in a field.
 */
export function describeRange(
  index: TextIndex,
  range: Range,
): Result<Selector[], 'selection-empty'> {
  const offsets = offsetsOf(index, range);
  const span = offsets && trimSpan(index.text, offsets);
  if (!span) return fail('selection-empty');
  const element = elementSelector(range.commonAncestorContainer);
  return ok([...describeText(index.text, span), ...(element ? [element] : [])]);
}

function elementSelector(node: Node): CssSelector | null {
  const element = isElement(node) ? node : parentOf(node);
  return element && isElement(element) ? cssSelectorOf(element) : null;
}
