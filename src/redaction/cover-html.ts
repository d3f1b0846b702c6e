/** A page with everything covered in it that must not be seen: its words and whatever lies behind them. */
import { type DefaultTreeAdapterTypes, parse, serialize, defaultTreeAdapter as tree } from 'parse5';
import { firstWhere } from '../domain/first-where.ts';
import { coverDrawn } from './cover-drawn.ts';
import type { CoveredPlace, CoverText } from './cover-text.ts';
import {
  type Element,
  isApart,
  joinedText,
  type Node,
  nodesIn,
  type TextNode,
  type TextPiece,
} from './html-text.ts';

/** How deep pages lie in pages (`srcdoc`). */
const mostDepth = 8;

/** `html` as it was when nothing in it is covered; else written anew. */
export function coverHtml(html: string, cover: CoverText, depth = mostDepth): string {
  const document = parse(html, { sourceCodeLocationInfo: false });
  const covered = coverNodes(document, cover, depth);
  if (covered === 0) return html;
  coverDrawn(document, depth);
  return serialize(document);
}

/** How much was covered. */
function coverNodes(
  root: DefaultTreeAdapterTypes.Document,
  cover: CoverText,
  depth: number,
): number {
  const nodes = [...nodesIn(root)];
  const words = [root, ...nodes.flatMap(rootsOfText)].reduce(
    (count, node) => count + coverWords(node, cover),
    0,
  );
  return nodes.reduce((count, node) => count + coverBehind(node, cover, depth), words);
}

/** What `joinedText` leaves out has a text of its own. */
const rootsOfText = (node: Node): readonly Node[] => ('content' in node ? [node.content] : []);

function coverWords(root: Node, cover: CoverText): number {
  const { text, pieces } = joinedText(root);
  const { edits } = cover(text);
  for (const edit of edits.toReversed()) coverPieces(pieces, edit);
  return edits.length;
}

/** The token stands where the covered words began; of the other nodes their part is taken away. */
function coverPieces(pieces: readonly TextPiece[], { start, end, token }: CoveredPlace): void {
  let isSaid = false;
  for (let at = firstOver(pieces, start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= end) return;
    const { value } = piece.node;
    const from = Math.max(0, start - piece.start);
    const to = Math.min(value.length, end - piece.start);
    if (from >= to) continue;
    piece.node.value = value.slice(0, from) + (isSaid ? '' : token) + value.slice(to);
    isSaid = true;
  }
}

/** The last piece that begins at `place` or before. */
const firstOver = (pieces: readonly TextPiece[], place: number): number =>
  Math.max(0, firstWhere(pieces.length, (at) => (pieces[at]?.start ?? 0) > place) - 1);

/** Attributes, comments, scripts and style sheets. */
function coverBehind(node: Node, cover: CoverText, depth: number): number {
  if (tree.isElementNode(node)) return coverAttributes(node, cover, depth);
  if (tree.isCommentNode(node)) {
    const { text, edits } = cover(node.data);
    node.data = text;
    return edits.length;
  }
  return tree.isTextNode(node) && isApart(node.parentNode) ? coverCode(node, cover) : 0;
}

function coverCode(node: TextNode, cover: CoverText): number {
  const { text, edits } = cover(node.value);
  node.value = text;
  return edits.length;
}

/** Bytes of a picture, written into the page. What it says of itself is for the leak gate. */
const picture = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon);base64,[\w+/=\s]*$/i;

function coverAttributes(element: Element, cover: CoverText, depth: number): number {
  let count = 0;
  for (const attribute of element.attrs) {
    if (picture.test(attribute.value)) continue;
    const covered =
      attribute.name === 'srcdoc' && depth > 0
        ? coverHtml(attribute.value, cover, depth - 1)
        : cover(attribute.value).text;
    if (covered === attribute.value) continue;
    attribute.value = covered;
    count++;
  }
  return count;
}
