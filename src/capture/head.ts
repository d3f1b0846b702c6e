/** Begins a snapshot: before anything of the page comes the rule that nothing may be loaded or run. */
import { childrenOf, isElement } from '../anchoring/read-node.ts';
import { attributePieces } from './attributes.ts';
import type { Piece } from './markup.ts';
import { nameOf } from './page-readers.ts';
import type { Reading } from './reading.ts';
import { variablesRule } from './resources.ts';
import type { Written } from './written.ts';

const policy = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  'media-src data:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** How every document in a snapshot begins. */
export const staticHead = [
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  '<meta name="referrer" content="no-referrer">',
].join('');

/** The snapshot's own head, and the pictures that the page shows more than once. */
export const ownHead = ({ resources }: Reading): Piece[] => [
  staticHead,
  () => variablesRule(resources),
];

/** What may stand in a head. A page's script can put other things there, which browsers do not show. */
const headNames = new Set(['title', 'meta', 'link', 'style']);

/** The root element. Its head comes first, wherever a script may have put it. */
export function writeRoot(element: Element, reading: Reading): Written {
  const children = childrenOf(element);
  const head = children.filter(isElement).find((child) => nameOf(child) === 'head');
  const headAttributes = head ? attributePieces(head, reading) : [];
  return {
    open: [
      '<html',
      ...attributePieces(element, reading),
      '><head',
      ...headAttributes,
      '>',
      ...ownHead(reading),
    ],
    // Without </head>: <body> closes it.
    children: [...(head ? metadataIn(head) : []), ...children.filter((child) => child !== head)],
    close: '</html>',
  };
}

const metadataIn = (head: Element) =>
  childrenOf(head)
    .filter(isElement)
    .filter((child) => headNames.has(nameOf(child)));
