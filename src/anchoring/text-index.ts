/**
 * The text of a page, with the way back: which character stands in which text node. Hidden text is in
 * it (closed accordions hold privacy statements), typed text is not. Reads only; never asks how the
 * page is laid out.
 */
import { blockNames, silentNames } from './element-names.ts';
import {
  openShadowRoots,
  type ShadowPorts,
  type ShadowRootOf,
  shownElsewhere,
} from './flat-tree.ts';
import { createTextWriter, type TextWriter } from './normalise.ts';
import { type PageText, pageTextOf } from './page-text.ts';
import {
  dataOf,
  isElement,
  isText,
  lastChildOf,
  localNameOf,
  previousSiblingOf,
} from './read-node.ts';

export type TextIndex = {
  readonly root: Node;
  /** The normalised text. The capture keeps these very words as `text.txt`. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in `text` each node begins, white space before it included; then the length of `text`. */
  readonly starts: Uint32Array;
  /** How many text nodes lie before a node. */
  readonly before: ReadonlyMap<Node, number>;
  /** How many text nodes lie before the end of an element. */
  readonly after: ReadonlyMap<Node, number>;
};

/**
 * Indexes what lies in `root`, inner trees included. An element that cannot be read counts as empty.
 * Without `ports`, inner trees that a page script could not open either are left out.
 */
export function buildTextIndex(
  root: Node,
  { shadowRootOf }: ShadowPorts = openShadowRoots,
): TextIndex {
  const { writer, nodes, starts, before, after } = walkText(root, shadowRootOf);
  const text = writer.text();
  return { root, text, nodes, starts: Uint32Array.from([...starts, text.length]), before, after };
}

const pageTexts = new WeakMap<TextIndex, PageText>();

/** The text of the index, ready for searching; made once for each index. */
export function pageTextIn(index: TextIndex): PageText {
  const known = pageTexts.get(index);
  if (known) return known;
  const page = pageTextOf(index.text);
  pageTexts.set(index, page);
  return page;
}

type Walk = {
  readonly writer: TextWriter;
  readonly nodes: Text[];
  readonly starts: number[];
  readonly before: Map<Node, number>;
  readonly after: Map<Node, number>;
};

// Not recursive: a page may nest its elements deeper than the stack is. An element is met twice, when
// it begins and when it ends.
function walkText(root: Node, shadowRootOf: ShadowRootOf): Walk {
  const walk = {
    writer: createTextWriter(),
    nodes: [],
    starts: [],
    before: new Map(),
    after: new Map(),
  };
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) addText(walk, node);
    else if (walk.before.has(node)) leave(walk, node);
    else enter(walk, node, stack, shadowRootOf);
  }
  return walk;
}

/** Notes the node, and puts on the stack what is to be met next, last first. */
function enter(walk: Walk, node: Node, stack: Node[], shadowRootOf: ShadowRootOf) {
  walk.before.set(node, walk.nodes.length);
  stack.push(node);
  if (!isElement(node)) {
    pushChildren(stack, node);
    return;
  }
  const name = localNameOf(node);
  if (blockNames.has(name)) walk.writer.edge();
  if (silentNames.has(name)) return;
  const inner = shownElsewhere(node, name, shadowRootOf);
  if (inner === null) pushChildren(stack, node);
  else for (const one of inner.toReversed()) stack.push(one);
}

function leave(walk: Walk, node: Node) {
  walk.after.set(node, walk.nodes.length);
  if (isElement(node) && blockNames.has(localNameOf(node))) walk.writer.edge();
}

function addText(walk: Walk, node: Text) {
  walk.before.set(node, walk.nodes.length);
  walk.nodes.push(node);
  walk.starts.push(walk.writer.length());
  walk.writer.add(dataOf(node));
}

function pushChildren(stack: Node[], node: Node) {
  for (let child = lastChildOf(node); child; child = previousSiblingOf(child)) stack.push(child);
}
