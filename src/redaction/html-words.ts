/** Everything in a page that could tell who somebody is, also where its reader does not see it. */
import { parse, defaultTreeAdapter as tree } from 'parse5';
import { backOver, forthOver } from '../detection/scan.ts';
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
  return tree.isTextNode(node) && isApart(node.parentNode) ? [wordsOnly(node.value)] : [];
}

const inType = /[\w:.+/-]/;
const inBytes = /[\w+/=-]/;
const ofBytes = /data:(?:image|font|audio|video)\//i;

/** Pictures and fonts are written into style sheets: a row of letters in them means nothing. */
function wordsOnly(code: string): string {
  const words: string[] = [];
  let from = 0;
  for (const { 0: said, index } of code.matchAll(/;base64,/gi)) {
    if (!ofBytes.test(code.slice(backOver(code, index, inType, 60), index))) continue;
    words.push(code.slice(from, index));
    from = forthOver(code, index + said.length, inBytes, code.length);
  }
  return words.join('') + code.slice(from);
}

/** How it looks, and pictures that are written into it, are no words. */
const isTold = (name: string, value: string): boolean =>
  !/^(?:class|style|id|d|srcset|points|viewbox)$/.test(name) &&
  !/^data:(?:image|font|audio|video)\//i.test(value);

/** The name says what it is: `data-bsn="…"`. */
const told = ({ name, value }: { readonly name: string; readonly value: string }): string =>
  `${name} ${value}`;
