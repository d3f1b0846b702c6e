/** The bridge between the browser's selections and places in the page's text. */
import { rawOffset, writtenBefore } from './normalise.ts';
import { childrenOf, dataOf, isText, nextSiblingOf, parentOf, treeOf } from './read-node.ts';
import { type Span, trimSpan } from './span.ts';
import type { TextIndex } from './text-index.ts';

type Point = { readonly node: Node; readonly offset: number };

/** The text that lies in `range`, or `null` when none of the index does. */
export function offsetsOf(index: TextIndex, range: Range): Span | null {
  const start = offsetOf(index, { node: range.startContainer, offset: range.startOffset });
  const end = offsetOf(index, { node: range.endContainer, offset: range.endOffset });
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function offsetOf(index: TextIndex, { node, offset }: Point): number | null {
  const number = index.before.get(node);
  if (number !== undefined && isText(node))
    return startOf(index, number) + writtenBefore(node.data, gapOf(index, number), offset);
  const child = isText(node) ? null : (childrenOf(node)[offset] ?? null);
  return offsetAt(index, node, child) ?? offsetOutside(index, child ?? node, child === null);
}

/** The place before `child` in `parent`, or at the end of `parent`. `null` when it is not indexed. */
function offsetAt(index: TextIndex, parent: Node, child: Node | null): number | null {
  for (let node = child; node; node = nextSiblingOf(node)) {
    const number = index.before.get(node);
    if (number !== undefined) return startOf(index, number);
  }
  const last = index.after.get(parent);
  if (last !== undefined) return startOf(index, last);
  const host = hostOf(parent);
  if (host) return offsetAt(index, host, null); // The end of an inner tree is that of its component.
  const above = parentOf(parent);
  return above ? offsetAt(index, above, parent) : null;
}

/** A place that is not in the indexed part: before all of its text, or after it. */
function offsetOutside(index: TextIndex, node: Node, isAfter: boolean): number | null {
  const where = Node.prototype.compareDocumentPosition.call(index.root, node);
  if (where & Node.DOCUMENT_POSITION_DISCONNECTED) return null;
  if (where & Node.DOCUMENT_POSITION_CONTAINS) return isAfter ? index.text.length : 0;
  return where & Node.DOCUMENT_POSITION_PRECEDING ? 0 : index.text.length;
}

/**
 * The range on the page that holds the text from `start` to `end`, white space at its ends left out.
 * A range cannot begin in one tree and end in another; then it is widened to the component around.
 * Throws RangeError when there is no text in between.
 */
export function rangeAt(index: TextIndex, start: number, end: number): Range {
  const span = trimSpan(index.text, { start, end });
  if (!span) throw new RangeError(`no text from ${start} to ${end}`);
  const last = pointOf(index, span.end - 1);
  return rangeBetween(pointOf(index, span.start), { ...last, offset: last.offset + 1 });
}

/** The text of the index that lies in `range`, white space at its ends left out, node by node. */
export function textRangesIn(index: TextIndex, range: Range): Range[] {
  const offsets = offsetsOf(index, range);
  const span = offsets && trimSpan(index.text, offsets);
  if (!span) return [];
  const [from, to] = [pointOf(index, span.start), pointOf(index, span.end - 1)];
  const first = nodeAt(index.starts, span.start);
  const last = nodeAt(index.starts, span.end - 1);
  return index.nodes.slice(first, last + 1).map((node) => {
    const piece = new Range();
    piece.setStart(node, node === from.node ? from.offset : 0);
    piece.setEnd(node, node === to.node ? to.offset + 1 : dataOf(node).length);
    return piece;
  });
}

function rangeBetween(from: Point, to: Point): Range {
  const range = new Range();
  const [first, last] = inOneTree(from.node, to.node);
  if (first === from.node) range.setStart(from.node, from.offset);
  else range.setStartBefore(first);
  if (last === to.node) range.setEnd(to.node, to.offset);
  else range.setEndAfter(last);
  return range;
}

/** The nodes, or the components around them, that lie in the same tree. */
function inOneTree(a: Node, b: Node): [Node, Node] {
  const outward = withHosts(b);
  for (const first of withHosts(a)) {
    const last = outward.find((node) => treeOf(node) === treeOf(first));
    if (last) return [first, last];
  }
  throw new Error('two nodes of one index without a common tree');
}

function withHosts(node: Node): Node[] {
  const host = hostOf(treeOf(node));
  return host ? [node, ...withHosts(host)] : [node];
}

/** The component whose inner tree this is, or `null` when it is none. */
const hostOf = (tree: Node): Node | null =>
  'host' in tree && tree.host instanceof Node ? tree.host : null;

function pointOf(index: TextIndex, offset: number): Point {
  const number = nodeAt(index.starts, offset);
  const node = index.nodes[number];
  if (!node) throw new RangeError(`no text at ${offset}`);
  const place = offset - startOf(index, number);
  return { node, offset: rawOffset(node.data, gapOf(index, number), place) };
}

/** The number of the last node that begins at or before `offset`: those before it wrote nothing. */
function nodeAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

const startOf = (index: TextIndex, number: number) => index.starts[number] ?? index.text.length;

function gapOf(index: TextIndex, number: number): 0 | 1 {
  const start = startOf(index, number);
  return startOf(index, number + 1) > start && /\s/.test(index.text.charAt(start)) ? 1 : 0;
}
