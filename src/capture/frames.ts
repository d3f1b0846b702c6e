/** Writes the pages inside a page. Those of the same site are kept; others leave an empty box. */
import { attributeOf, getterOf } from '../anchoring/read-node.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { attributePieces, openTag } from './attributes.ts';
import { type Crop, cropOf, cropPage, shownFromScreenshot } from './crops.ts';
import { staticHead } from './head.ts';
import { attribute, closeTag, escapeAttribute, type Piece } from './markup.ts';
import { addressOf, isFramesetFrame, isHtml, isInlineFrame } from './page-readers.ts';
import { innerPlaceOf, placeOf, viewWithin } from './places.ts';
import type { Reading } from './reading.ts';
import { fullAddress } from './safe-address.ts';
import { remembered } from './safe-attributes.ts';
import type { Written } from './written.ts';

const inlineFrameDocumentOf = getterOf(HTMLIFrameElement.prototype, 'contentDocument');
const frameDocumentOf = getterOf(HTMLFrameElement.prototype, 'contentDocument');

type Reason = 'other-origin' | 'not-loaded' | 'too-large';
type Inner = Result<readonly Piece[], Reason>;

export function writeFrame(element: Element, reading: Reading): Written {
  const src = attributeOf(element, 'src') ?? '';
  const inner = innerOf(element, src, reading);
  const content = inner.ok ? within(inner.value) : lost(element, src, inner.error, reading);
  const { tag, markup } = openTag(element);
  const rest = attributePieces(element, reading, ['src', 'name']);
  const memory = remembered('src', src, reading.base);
  return {
    open: [`${markup} sandbox=""`, memory, ...rest, ...content, '>'],
    children: null,
    close: closeTag(tag),
  };
}

function innerOf(element: Element, src: string, reading: Reading): Inner {
  const document = documentIn(element);
  if (!document) return fail('other-origin');
  if (isStillEmpty(element, document, src, reading)) return fail('not-loaded');
  const place = isHtml(element) ? placeOf(element, reading.view) : null;
  const inner = place && isHtml(element) ? innerPlaceOf(element, place) : nowhere;
  const pieces = reading.readFrame(document, viewWithin(inner, reading.view));
  return pieces ? ok(pieces) : fail('too-large');
}

const nowhere = { left: 0, top: 0, width: 0, height: 0 };

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

const within = (pieces: readonly Piece[]): Piece[] => [
  ' srcdoc="',
  { pieces, escape: escapeAttribute },
  '"',
];

/** Notes the gap; what the screen showed there comes in its place. */
function lost(element: Element, src: string, reason: Reason, reading: Reading): Piece[] {
  const { resources, view, ports } = reading;
  const place = placeOf(element, view);
  const mayBeShown = reason === 'other-origin' && isHtml(element);
  const crop = mayBeShown ? cropOf(element, place, view, ports.screenshot) : null;
  resources.use(`frame ${resources.all().length}`, {
    what: 'frame',
    where: addressIn(element, src, reading),
    place,
    crop,
    load: async () => fail(reason),
  });
  return [() => shownBy(crop)];
}

const shownBy = (crop: Crop | null): string =>
  crop?.address
    ? shownFromScreenshot + attribute('srcdoc', cropPage(staticHead, crop.address))
    : '';

function addressIn(element: Element, src: string, { base }: Reading): string {
  if (attributeOf(element, 'srcdoc') !== null) return 'about:srcdoc';
  return fullAddress(src, base) ?? 'about:blank';
}
