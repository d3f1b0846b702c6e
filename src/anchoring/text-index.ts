/**
 * The text of a page, with the way back: which character stands in which text node. Hidden text is in
 * it (closed accordions hold privacy statements), typed text is not. Reads only; never asks how the
 * page is laid out.
 */
import { blockNames, silentNames } from './element-names.ts';
import { flatChildrenOf, type ShadowPorts, type ShadowRootOf } from './flat-tree.ts';
import { createTextWriter, type TextWriter } from './normalise.ts';
import { isElement, isText, localNameOf } from './read-node.ts';

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

type Walk = {
  readonly writer: TextWriter;
  readonly nodes: Text[];
  readonly starts: number[];
  readonly before: Map<Node, number>;
  readonly after: Map<Node, number>;
};

/** Indexes what lies in `root`, inner trees included. An element that cannot be read counts as empty. */
export function buildTextIndex(root: Node, { shadowRootOf }: ShadowPorts): TextIndex {
  const { writer, nodes, starts, before, after } = walkText(root, shadowRootOf);
  const text = writer.text();
  return { root, text, nodes, starts: Uint32Array.from([...starts, text.length]), before, after };
}

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
    if (walk.before.has(node)) leave(walk, node);
    else for (const next of enter(walk, node, shadowRootOf)) stack.push(next);
  }
  return walk;
}

/** Notes the node. Returns what is to be met next, last first. */
function enter(walk: Walk, node: Node, shadowRootOf: ShadowRootOf): readonly Node[] {
  walk.before.set(node, walk.nodes.length);
  if (isText(node)) {
    addText(walk, node);
    return [];
  }
  if (isElement(node) && blockNames.has(localNameOf(node))) walk.writer.edge();
  return [node, ...shownChildren(node, shadowRootOf).toReversed()];
}

function leave(walk: Walk, node: Node) {
  walk.after.set(node, walk.nodes.length);
  if (isElement(node) && blockNames.has(localNameOf(node))) walk.writer.edge();
}

function addText(walk: Walk, node: Text) {
  walk.nodes.push(node);
  walk.starts.push(walk.writer.length());
  walk.writer.add(node.data);
}

function shownChildren(node: Node, shadowRootOf: ShadowRootOf): readonly Node[] {
  if (isElement(node) && silentNames.has(localNameOf(node))) return [];
  try {
    return flatChildrenOf(node, shadowRootOf);
  } catch {
    return []; // A node that cannot be read has no text; the rest of the page does.
  }
}
