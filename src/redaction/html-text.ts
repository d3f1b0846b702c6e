/**
 * The text of an HTML tree in one piece, so that a number is found that is spread over elements. Each
 * place of it knows its node.
 */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** `[start, start + length)` of the joined text is what `node` says. */
export type TextPiece = { readonly node: TextNode; readonly start: number };

export type JoinedText = { readonly text: string; readonly pieces: readonly TextPiece[] };

/** Within these a line goes on; between all others a new one begins (HTML, rendering). */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt svg tspan u var wbr'.split(
    ' ',
  ),
);
export const isInline = (tagName: string): boolean => inline.has(tagName);

/** What stands in them is no text of the page. */
const apart = new Set(['script', 'style', 'noscript', 'template']);

/** Everything in `root` that is read as text. */
export function joinedText(root: Node): JoinedText {
  const parts: string[] = [];
  const pieces: TextPiece[] = [];
  let length = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const walk = (node: Node): void => {
    if (tree.isTextNode(node)) {
      pieces.push({ node, start: length });
      add(node.value);
    } else if ('childNodes' in node && !isApart(node)) {
      const breaks = tree.isElementNode(node) && !isInline(node.tagName);
      if (breaks) add('\n');
      for (const child of node.childNodes) walk(child);
      if (breaks) add('\n');
    }
  };
  walk(root);
  return { text: parts.join(''), pieces };
}

/** Whether what stands in it is no text of the page. */
export const isApart = (node: Node | null): boolean =>
  node !== null && tree.isElementNode(node) && apart.has(node.tagName);

/** Every node below `root`, also those of templates, which are no children. */
export function* nodesIn(root: Node): Generator<Node> {
  yield root;
  if ('content' in root) yield* nodesIn(root.content);
  if ('childNodes' in root) for (const child of root.childNodes) yield* nodesIn(child);
}
