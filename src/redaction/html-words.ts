/** Everything in a page that could tell who somebody is, also where its reader does not see it. */
import { parse, defaultTreeAdapter as tree } from 'parse5';
import { isTelling } from '../detection/random-ids.ts';
import { backOver, forthOver } from '../detection/scan.ts';
import { attributeOf, isShown, readAsWords } from './html-read.ts';
import { type Element, isApart, type Node, nodesIn } from './html-text.ts';

export type PageWords = {
  /** What is read, in one piece. */
  readonly read: string;
  /** Attributes, comments, and what programs left: a piece on each line. */
  readonly behind: string;
};

export function wordsOf(html: string): PageWords {
  const document = parse(html);
  const nodes = [...nodesIn(document)];
  const roots = [document, ...nodes.flatMap((node) => ('content' in node ? [node.content] : []))];
  return {
    read: roots.map(readAsWords).join('\n'),
    behind: nodes.flatMap(behindNode).join('\n'),
  };
}

type Attribute = Element['attrs'][number];

function behindNode(node: Node): readonly string[] {
  if (tree.isElementNode(node)) return behindElement(node);
  if (tree.isCommentNode(node)) return [node.data];
  return tree.isTextNode(node) && isApart(node.parentNode) ? [wordsOnly(node.value)] : [];
}

/** A name and its value belong together: `<input name="token" value="…">`, `<meta name="…" content="…">`. */
function behindElement(element: Element): readonly string[] {
  const name = attributeOf(element, 'name') ?? attributeOf(element, 'property');
  return element.attrs.flatMap((attribute) => {
    const isHeld = /^(?:value|content)$/.test(attribute.name);
    if (!isTold(attribute) || (isHeld && isShown(element))) return [];
    if (isNameOf(attribute, element)) return [];
    return [isHeld && name !== null ? `${name}=${attribute.value}` : told(attribute)];
  });
}

/** It is told with the value. */
const isNameOf = ({ name }: Attribute, { tagName }: Element): boolean =>
  /^(?:name|property)$/.test(name) && /^(?:input|meta|param)$/.test(tagName);

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

/** How it looks, what may be filled in, and pictures that are written into it, are no words. */
const untold =
  /^(?:class|style|id|d|srcset|points|viewbox|placeholder|min|max|pattern|integrity|nonce)$/;

const isTold = ({ name, value }: Attribute): boolean =>
  !untold.test(name) && !/^data:(?:image|font|audio|video)\//i.test(value);

const ofSomebody = /^data-.*(?:room|gesprek|chat|conversation|klant|client|zaak|case|user|sess)/;

/** The name says what it is: `data-bsn="…"`. */
const told = ({ name, value }: Attribute): string =>
  isTelling(name) || ofSomebody.test(name) ? `${name}=${value}` : `${name} ${value}`;
