/** Everything in a page that could tell who somebody is, also where its reader does not see it. */
import { parse, defaultTreeAdapter as tree } from 'parse5';
import { isApart, joinedText, type Node, nodesIn } from './html-text.ts';

export type PageWords = {
  /** What is read, in one piece. */
  readonly read: string;
  /** Attributes, comments, and what programs left: a piece on each line. */
  readonly behind: string;
};

export function wordsOf(html: string): PageWords {
  const document = parse(html);
  const behind = [...nodesIn(document)].flatMap(behindNode);
  return { read: joinedText(document).text, behind: behind.join('\n') };
}

function behindNode(node: Node): readonly string[] {
  if (tree.isElementNode(node))
    return node.attrs.filter(({ name, value }) => isTold(name, value)).map(told);
  if (tree.isCommentNode(node)) return [node.data];
  return tree.isTextNode(node) && isApart(node.parentNode) ? [node.value] : [];
}

/** How it looks, and pictures that are written into it, are no words. */
const isTold = (name: string, value: string): boolean =>
  !/^(?:class|style|id|d|srcset|points|viewbox)$/.test(name) && !/^data:image/i.test(value);

/** The name says what it is: `data-bsn="…"`. */
const told = ({ name, value }: { readonly name: string; readonly value: string }): string =>
  `${name} ${value}`;
