/**
 * A letter with its annexes and exhibits as PDF: PDF/A-2a (with files inside PDF/A-3a) and PDF/UA-1.
 * The same order with the same images gives the same bytes everywhere.
 */

import { attachmentsOf } from './attachments.ts';
import { addBookmark } from './document/bookmarks.ts';
import { type Drawing, drawPage } from './document/draw-page.ts';
import { openPdf } from './document/open-pdf.ts';
import { namesOf } from './document/pdf-names.ts';
import { pdfWords } from './document/pdf-words.ts';
import { picturesOf } from './document/pictures.ts';
import { drawFoot, footerOf } from './document/stamp.ts';
import { endPart, startStructure } from './document/structure.ts';
import { layOut, type Volume } from './edition.ts';
import type { LaidPart } from './layout/placed.ts';
import { openFonts } from './open-fonts.ts';
import type { PlacedExhibit } from './paginate.ts';
import type { PdfAttachment, PdfOrder, PdfPorts, PdfReport } from './pdf-order.ts';
import { documentType } from './text/document-type.ts';
import { documentFonts } from './text/fonts.ts';
import { type Writing, writeExhibits } from './write-exhibits.ts';

/** Throws when it is aborted; what was written until then is no document. */
export async function writePdf(
  order: PdfOrder,
  ports: PdfPorts,
  signal: AbortSignal,
): Promise<PdfReport> {
  signal.throwIfAborted();
  const fonts = openFonts();
  const { volumes, pages, pagesOf } = layOut(order, documentType(documentFonts(fonts)));
  const attachments = attachmentsOf(order, pagesOf);
  const writing: Writing = { order, ports, signal, fonts, pages, withoutPicture: [], done: 0 };
  for (const [at, volume] of volumes.entries()) {
    ports.begin(at + 1, volumes.length);
    const inside = at === 0 ? attachments : [];
    await writeVolume(writing, volume, { at: at + 1, of: volumes.length, inside });
  }
  return { volumes: volumes.length, pages, withoutPicture: writing.withoutPicture };
}

type VolumePlace = {
  readonly at: number;
  readonly of: number;
  readonly inside: readonly PdfAttachment[];
};

async function writeVolume(
  writing: Writing,
  volume: Volume,
  { at, of, inside }: VolumePlace,
): Promise<void> {
  const { order, ports, fonts } = writing;
  const { first: firstPage, exhibits } = volume.plan;
  const names = namesOf(order, at, of);
  const pdf = openPdf({ names, attachments: inside, firstPage, fonts }, ports.write);
  const drawing = drawingOn(pdf.doc, writing, exhibits);
  let page = firstPage;
  for (const part of volume.front) page = await writePart(writing, drawing, part, page);
  await writeExhibits(writing, drawing, volume);
  await pdf.end();
}

function drawingOn(
  doc: PDFKit.PDFDocument,
  { order, ports }: Writing,
  exhibits: readonly PlacedExhibit[],
): Drawing {
  const { toExhibit, unreadable } = pdfWords[order.set.letter.language];
  const here = new Set(exhibits.map(({ number }) => number));
  return {
    doc,
    structure: startStructure(doc),
    pictures: picturesOf(doc, ports.imageOf),
    isHere: (exhibit) => here.has(exhibit),
    toExhibit,
    unreadable,
  };
}

/** Comes back with the number of the page behind it. */
async function writePart(
  { order, signal, pages: all }: Writing,
  drawing: Drawing,
  { title, pages }: LaidPart,
  first: number,
): Promise<number> {
  const { doc, structure } = drawing;
  const { language } = order.set.letter;
  for (const [at, { items }] of pages.entries()) {
    signal.throwIfAborted();
    await drawPage(drawing, items, () => drawFoot(doc, footerOf(first + at, all, language)));
    if (at === 0) addBookmark(doc.outline, title);
  }
  endPart(structure);
  return first + pages.length;
}
