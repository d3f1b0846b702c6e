/** Writes a tree of nodes as HTML, reading only. A component's inner tree is written where it stands. */
import { pageShadowOf } from '../anchoring/flat-tree.ts';
import { childrenOf, isElement, isText } from '../anchoring/read-node.ts';
import { escapeText, type Piece } from './markup.ts';
import type { Reading } from './reading.ts';
import { adoptedPieces } from './style-sheets.ts';
import { writeElement } from './write-element.ts';

type Step =
  | { readonly kind: 'node'; readonly node: Node }
  | { readonly kind: 'pieces'; readonly pieces: readonly Piece[] };

const nodeStep = (node: Node): Step => ({ kind: 'node', node });
const pieceStep = (...pieces: readonly Piece[]): Step => ({ kind: 'pieces', pieces });

// Not recursive: a page may nest its elements deeper than the stack is.
export function writeTree(root: Node, reading: Reading): Piece[] {
  const out: Piece[] = [];
  const stack: Step[] = [nodeStep(root)];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step.kind === 'pieces') for (const piece of step.pieces) out.push(piece);
    else for (const next of stepsOf(step.node, reading).toReversed()) stack.push(next);
  }
  return out;
}

/** Comments and processing instructions are left out: browsers do not show them. */
function stepsOf(node: Node, reading: Reading): Step[] {
  if (isText(node)) return [pieceStep(escapeText(node.data))];
  if (!isElement(node)) return [];
  const { open, children, close } = writeElement(node, reading);
  const inner = pageShadowOf(node, reading.ports.shadowRootOf);
  return [
    pieceStep(...open),
    ...(inner && children ? innerSteps(inner, reading) : []),
    ...(children ?? []).map(nodeStep),
    pieceStep(close),
  ];
}

const innerSteps = (inner: ShadowRoot, reading: Reading): Step[] => [
  pieceStep('<template shadowrootmode="open">'),
  ...childrenOf(inner).map(nodeStep),
  pieceStep(...adoptedPieces(() => inner.adoptedStyleSheets, reading), '</template>'),
];
