/** Brings a place of the page in front of the person, who asked for it. */
import { childrenOf, isElement, isText, parentOf } from '../anchoring/read-node.ts';
import type { MarkSight } from '../domain/mark-sight.ts';

/** `folded` when it stands in a part that is closed now; the page is left as it is then. */
export function goToRange(range: Range): MarkSight {
  const element = elementOf(range);
  if (element === null) return 'nowhere';
  if (!element.checkVisibility({ visibilityProperty: true })) return 'folded';
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A block may be higher than the window.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  return 'there';
}

/** The element that the range begins in, or begins with. */
function elementOf({ startContainer, startOffset }: Range): Element | null {
  const node = isText(startContainer)
    ? (parentOf(startContainer) ?? startContainer)
    : (childrenOf(startContainer)[startOffset] ?? startContainer);
  if (isElement(node)) return node;
  return node instanceof ShadowRoot ? node.host : null;
}
