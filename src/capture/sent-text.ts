/**
 * The readable text of a page as it was sent. It is read from a document that is shown nowhere: such a
 * document runs no script and loads nothing. In short slices, for the page's own thread does the work.
 */
import { openShadowRoots } from '../anchoring/flat-tree.ts';
import { readTextInSlices } from '../anchoring/read-text.ts';
import { slicer } from '../anchoring/slices.ts';
import type { SentText } from '../domain/source-difference.ts';
import { encodingOf, readablePartOf } from './page-readers.ts';
import type { Source } from './source.ts';

/** Bytes. More takes too long on an old laptop, and too much of its memory. */
const longestSource = 3_000_000;
const pieceLength = 50_000;
/** UTF-16 units: takes some 50 ms. */
const longestAtOnce = 1_500_000;

type Pause = ReturnType<typeof slicer>;

const htmlTypes = ['text/html', 'application/xhtml+xml'];

/** Never throws: what cannot be read is a reason. `document` is the page, whose encoding the browser knows. */
export async function readSentText(source: Source, document: Document): Promise<SentText> {
  const { from, mediaType, bytes } = source;
  const none = (reason: 'no-html' | 'too-large' | 'unreadable'): SentText => ({
    from,
    text: { kind: 'none', reason },
  });
  if (!htmlTypes.includes(mediaType)) return none('no-html');
  if (bytes.length > longestSource) return none('too-large');
  try {
    const html = new TextDecoder(encodingOf(document)).decode(bytes);
    const pause = slicer();
    const inert = await parse(html, pause);
    if (inert === null) return none('too-large');
    openDeclaredShadows(inert);
    const text = await readTextInSlices(readablePartOf(inert), openShadowRoots, pause);
    return { from, text: { kind: 'text', text } };
  } catch {
    return none('unreadable');
  }
}

/** In short pieces where that is allowed; `null` when it is not, and all at once would take too long. */
async function parse(html: string, pause: Pause): Promise<Document | null> {
  const inert = new DOMParser().parseFromString('', 'text/html');
  if (!canWrite(inert)) return html.length > longestAtOnce ? null : parseAtOnce(html);
  for (const piece of piecesOf(html)) {
    Document.prototype.write.call(inert, piece);
    await pause();
  }
  Document.prototype.close.call(inert);
  return inert;
}

const parseAtOnce = (html: string) => new DOMParser().parseFromString(html, 'text/html');

// Firefox lets no content script write a document.
function canWrite(inert: Document): boolean {
  try {
    Document.prototype.write.call(inert, '');
    return true;
  } catch {
    return false;
  }
}

/** Never ends between the two halves of a character. */
function* piecesOf(html: string): Generator<string> {
  for (let start = 0; start < html.length; ) {
    const unit = html.charCodeAt(start + pieceLength - 1);
    const end = start + pieceLength + (unit >= 0xd800 && unit < 0xdc00 ? 1 : 0);
    yield html.slice(start, end);
    start = end;
  }
}

/** What a shown document does by itself with `<template shadowrootmode>`. */
function openDeclaredShadows(inert: Document): void {
  for (const template of inert.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    try {
      template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    } catch {
      // Not an element that can have one, or it has one already: a browser leaves it alone, too.
    }
  }
}
