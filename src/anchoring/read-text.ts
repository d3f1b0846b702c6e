/**
 * The text of a page without the way back to its nodes: the very words of the index, in a fifth of the
 * time. For a capture, which has to be quick while the page waits.
 */
import { blockNames, silentNames } from './element-names.ts';
import { type ShadowPorts, type ShadowRootOf, shownElsewhere } from './flat-tree.ts';
import { createTextWriter, type TextWriter } from './normalise.ts';
import {
  dataOf,
  isElement,
  isText,
  lastChildOf,
  localNameOf,
  previousSiblingOf,
} from './read-node.ts';

/** What is still to be met; `null` where a block ends. */
type Stack = (Node | null)[];

export function readText(root: Node, { shadowRootOf }: ShadowPorts): string {
  const writer = createTextWriter();
  const stack: Stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop())
    meet(node, stack, writer, shadowRootOf);
  return writer.text();
}

/** The same of a tree that nobody changes meanwhile; `pause` is asked now and then. */
export async function readTextInSlices(
  root: Node,
  { shadowRootOf }: ShadowPorts,
  pause: () => Promise<void> | void,
): Promise<string> {
  const writer = createTextWriter();
  const stack: Stack = [root];
  let count = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    meet(node, stack, writer, shadowRootOf);
    if (++count % nodesBetweenPauses === 0) await pause();
  }
  return writer.text();
}

const nodesBetweenPauses = 300;

function meet(node: Node | null, stack: Stack, writer: TextWriter, shadowRootOf: ShadowRootOf) {
  if (node === null) writer.edge();
  else if (isText(node)) writer.add(dataOf(node));
  else if (isElement(node)) enter(node, stack, writer, shadowRootOf);
  else pushChildren(stack, node);
}

function enter(element: Element, stack: Stack, writer: TextWriter, shadowRootOf: ShadowRootOf) {
  const name = localNameOf(element);
  if (blockNames.has(name)) {
    writer.edge();
    stack.push(null);
  }
  if (silentNames.has(name)) return;
  const inner = shownElsewhere(element, name, shadowRootOf);
  if (inner === null) pushChildren(stack, element);
  else for (const node of inner.toReversed()) stack.push(node);
}

function pushChildren(stack: Stack, node: Node) {
  for (let child = lastChildOf(node); child; child = previousSiblingOf(child)) stack.push(child);
}
