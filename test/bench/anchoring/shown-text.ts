/**
 * Which character of the lines stands in which text node. Kept while the page is built, so that what
 * an engine finds is measured without asking any engine what the text of the page is.
 */
import type { Offsets } from '../edits/case.ts';

export type ShownNode = { readonly node: Text; readonly start: number };

/** The text nodes that show the lines (joined by `\n`), in order. */
export type ShownText = { readonly text: string; readonly nodes: readonly ShownNode[] };

export const shownText = (lines: readonly string[], nodes: readonly ShownNode[]): ShownText => ({
  text: lines.join('\n'),
  nodes,
});

/** The last node for which `isBefore` holds; -1 when it does for none. */
function lastWhere(nodes: readonly ShownNode[], isBefore: (shown: ShownNode) => boolean): number {
  let [low, high] = [-1, nodes.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const shown = nodes[middle];
    if (shown && isBefore(shown)) low = middle;
    else high = middle;
  }
  return low;
}

/** A range over the characters from `start` to `end`, which must lie in the text. */
export function rangeOf({ nodes }: ShownText, [start, end]: Offsets): Range {
  const range = new Range();
  const first = nodes[lastWhere(nodes, (shown) => shown.start <= start)];
  const last = nodes[lastWhere(nodes, (shown) => shown.start < end)];
  if (!first || !last) throw new RangeError(`no text from ${start} to ${end}`);
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** How many characters of the lines stand before this place; 0 before all of them. */
function offsetOf({ nodes }: ShownText, container: Node, offset: number): number {
  const place = new Range();
  place.setStart(container, offset);
  const at = lastWhere(nodes, ({ node }) => place.comparePoint(node, 0) <= 0);
  const shown = nodes[at];
  if (!shown) return 0;
  return shown.start + (shown.node === container ? offset : shown.node.length);
}

/** The characters in `range`, ends without anything to see left out; empty where it holds none. */
export function offsetsIn(shown: ShownText, range: Range): Offsets {
  const start = offsetOf(shown, range.startContainer, range.startOffset);
  const end = offsetOf(shown, range.endContainer, range.endOffset);
  return trimmed(shown.text, [start, end]);
}

/** White space, and what cannot be seen at all (soft hyphen, word joiner). */
const blank = /[\s\u00ad\u200b\u2060]/;

/** Without what cannot be seen at its ends: whoever leaves that out has marked the same. */
export function trimmed(text: string, [from, to]: Offsets): Offsets {
  let [start, end] = [from, to];
  while (start < end && blank.test(text.charAt(start))) start++;
  while (end > start && blank.test(text.charAt(end - 1))) end--;
  return [start, end];
}
