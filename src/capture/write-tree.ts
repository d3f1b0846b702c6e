/** Writes a tree of nodes as HTML, reading only. A component's inner tree is written where it stands. */
import { pageShadowOf } from '../anchoring/flat-tree.ts';
import {
  dataOf,
  firstChildOf,
  isElement,
  isText,
  lastChildOf,
  previousSiblingOf,
} from '../anchoring/read-node.ts';
import { escapeText, type Piece } from './markup.ts';
import { innerAdoptedSheetsOf } from './page-readers.ts';
import type { Reading } from './reading.ts';
import { type Sight, sightAttribute, sightOf } from './sight.ts';
import { adoptedPieces } from './style-sheets.ts';
import { writeElement } from './write-element.ts';

/** A node, what comes between nodes, or the end of something that is seen differently. */
type Step = Node | string | readonly Piece[] | { readonly sightAfter: Sight };

type Work = {
  readonly reading: Reading;
  readonly out: Piece[];
  /** What is still to be written, last first. */
  readonly stack: Step[];
  /** How what is written now could be seen. */
  sight: Sight;
};

// Not recursive: a page may nest its elements deeper than the stack is.
export function writeTree(root: Node, reading: Reading): Piece[] {
  const work: Work = { reading, out: [], stack: [root], sight: 'shown' };
  for (let step = work.stack.pop(); step !== undefined; step = work.stack.pop()) {
    if (typeof step === 'string') work.out.push(step);
    else if (isPieces(step)) for (const piece of step) work.out.push(piece);
    else if ('sightAfter' in step) work.sight = step.sightAfter;
    else writeNode(step, work);
  }
  return work.out;
}

const isList = (children: Node | readonly Node[]): children is readonly Node[] =>
  Array.isArray(children);

const isPieces = (step: Exclude<Step, string>): step is readonly Piece[] => Array.isArray(step);

/** Comments and processing instructions are left out: browsers do not show them. */
function writeNode(node: Node, work: Work): void {
  if (isText(node)) work.out.push(escapeText(dataOf(node)));
  else if (isElement(node)) openElement(node, work);
}

function openElement(element: Element, work: Work): void {
  const { reading, out, stack } = work;
  const { open, children, close } = writeElement(element, reading);
  pushJoined(out, children ? withSight(open, element, work) : open);
  if (close) stack.push(close);
  if (children === null) return;
  if (isList(children)) pushLastFirst(stack, children);
  else pushChildren(stack, children);
  const inner = pageShadowOf(element, reading.ports.shadowRootOf);
  if (!inner) return;
  out.push('<template shadowrootmode="open">');
  stack.push([...adoptedPieces(() => innerAdoptedSheetsOf(inner), reading), '</template>']);
  pushChildren(stack, inner);
}

/** Notes in the opening tag that what is in it could not be seen, or could again. */
function withSight(open: readonly Piece[], element: Element, work: Work): readonly Piece[] {
  const { sight: around, stack } = work;
  const [tag, ...rest] = open;
  if (typeof tag !== 'string' || tag.includes('>') || !firstChildOf(element)) return open;
  const now = sightOf(element, around);
  if (now === around) return open;
  stack.push({ sightAfter: around });
  work.sight = now;
  return [tag, sightAttribute(element, around, now), ...rest];
}

/** As few pieces as there can be: a page has hundreds of thousands. */
function pushJoined(out: Piece[], pieces: readonly Piece[]): void {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      out.push(text, piece);
      text = '';
    }
  }
  if (text) out.push(text);
}

function pushChildren(stack: Work['stack'], parent: Node): void {
  for (let child = lastChildOf(parent); child; child = previousSiblingOf(child)) stack.push(child);
}

function pushLastFirst(stack: Work['stack'], nodes: readonly Node[]): void {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (node) stack.push(node);
  }
}
