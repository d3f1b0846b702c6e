/** Writes the pages inside a page. Those of the same site are kept, others leave an empty box. */
import { attributeOf, getterOf } from '../anchoring/read-node.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { attributePieces, openTag } from './attributes.ts';
import { closeTag, escapeAttribute, type Piece, render } from './markup.ts';
import { addressOf, isFramesetFrame, isInlineFrame } from './page-readers.ts';
import type { Reading } from './reading.ts';
import { fullAddress } from './safe-address.ts';
import { remembered } from './safe-attributes.ts';
import type { Written } from './written.ts';

const inlineFrameDocumentOf = getterOf(HTMLIFrameElement.prototype, 'contentDocument');
const frameDocumentOf = getterOf(HTMLFrameElement.prototype, 'contentDocument');

type Inner = Result<readonly Piece[], 'other-origin' | 'not-loaded' | 'too-large'>;

export function writeFrame(element: Element, reading: Reading): Written {
  const src = attributeOf(element, 'src') ?? '';
  const inner = innerOf(element, src, reading);
  if (!inner.ok) reading.gaps.add('frame', placeOf(element, src, reading), inner.error);
  const { tag, markup } = openTag(element);
  const rest = attributePieces(element, reading, ['src', 'name']);
  const memory = remembered('src', src, reading.base);
  return {
    open: [
      `${markup} sandbox=""`,
      memory,
      ...rest,
      ...(inner.ok ? [within(inner.value)] : []),
      '>',
    ],
    children: null,
    close: closeTag(tag),
  };
}

function innerOf(element: Element, src: string, reading: Reading): Inner {
  const document = documentIn(element);
  if (!document) return fail('other-origin');
  if (isStillEmpty(element, document, src, reading)) return fail('not-loaded');
  const pieces = reading.readFrame(document);
  return pieces ? ok(pieces) : fail('too-large');
}

/** The document in the frame, or `null` when the browser does not let the page into it. */
function documentIn(element: Element): Document | null {
  if (isInlineFrame(element)) return inlineFrameDocumentOf(element);
  return isFramesetFrame(element) ? frameDocumentOf(element) : null;
}

/** A frame that waits for its page holds an empty one of the browser's. */
function isStillEmpty(element: Element, document: Document, src: string, { base }: Reading) {
  if (attributeOf(element, 'srcdoc') !== null || addressOf(document) !== 'about:blank')
    return false;
  const address = src && fullAddress(src, base);
  return address ? !/^(about|javascript):/.test(address) : false;
}

function placeOf(element: Element, src: string, { base }: Reading): string {
  if (attributeOf(element, 'srcdoc') !== null) return 'about:srcdoc';
  return fullAddress(src, base) ?? 'about:blank';
}

const within = (pieces: readonly Piece[]): Piece => {
  return () => ` srcdoc="${escapeAttribute(render(pieces))}"`;
};
