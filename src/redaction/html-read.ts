/** A page as its reader sees it, in lines: rows of tables, fields with what is filled in, names with their values. */
import { defaultTreeAdapter as tree } from 'parse5';
import { type Element, isApart, isInline, type Node } from './html-text.ts';

export const attributeOf = ({ attrs }: Element, wanted: string): string | null =>
  attrs.find(({ name }) => name === wanted)?.value ?? null;

/** What stands behind it is not what was filled in. */
const blank = '_';

const unseenFields = /^(?:hidden|password|checkbox|radio|submit|button|image|reset|file)$/i;

/** Whether its value stands on the page. */
export const isShown = (element: Element): boolean =>
  element.tagName === 'input' && !unseenFields.test(attributeOf(element, 'type') ?? 'text');

/** What stands before and behind an element, beside a new line for each block. */
const cell = { before: '', behind: '\t' };
const line = { before: '\n', behind: '\n' };
const none = { before: '', behind: '' };
/** A value stands beside its name. */
const value = { before: ' ', behind: '\n' };
const name = { before: '\n', behind: '' };

function bordersOf({ tagName }: Element, isInCell: boolean) {
  if (tagName === 'td' || tagName === 'th') return cell;
  if (tagName === 'input' || (isInline(tagName) && tagName !== 'label')) return none;
  if (isInCell) return { before: ' ', behind: ' ' };
  if (tagName === 'dd') return value;
  return tagName === 'dt' ? name : line;
}

/** White space in the source says nothing, but where it is kept (CSS Text, `white-space`). */
const kept = new Set(['pre', 'textarea', 'listing', 'plaintext', 'xmp']);

type Around = { readonly isInCell: boolean; readonly isKept: boolean };

export function readAsWords(root: Node): string {
  const parts: string[] = [];
  const walk = (node: Node, around: Around): void => {
    if (tree.isTextNode(node))
      parts.push(around.isKept ? node.value : node.value.replace(/\s+/g, ' '));
    else if (!tree.isElementNode(node)) walkAll(node, around);
    else if (!isApart(node)) walkElement(node, around);
  };
  const walkAll = (node: Node, around: Around): void => {
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, around);
  };
  const walkElement = (element: Element, around: Around): void => {
    const { before, behind } = bordersOf(element, around.isInCell);
    parts.push(before);
    if (isShown(element)) parts.push(` ${attributeOf(element, 'value') || blank} `);
    walkAll(element, {
      isInCell: around.isInCell || behind === cell.behind,
      isKept: around.isKept || kept.has(element.tagName),
    });
    parts.push(behind);
  };
  walk(root, { isInCell: false, isKept: false });
  return parts
    .join('')
    .split('\n')
    .map((row) => row.trimEnd())
    .filter((row) => row !== '')
    .join('\n');
}
