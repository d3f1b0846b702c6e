/** The exhibits of one volume: each on pages of its own, with its stamp, its bookmark and its place. */
import { addBookmark } from './document/bookmarks.ts';
import { type Drawing, drawPage } from './document/draw-page.ts';
import { forgetWords } from './document/draw-text.ts';
import { placeOf } from './document/links.ts';
import { pdfWords } from './document/pdf-words.ts';
import { drawFoot, stampOf } from './document/stamp.ts';
import { endPart } from './document/structure.ts';
import type { LaidExhibit, Volume } from './edition.ts';
import type { OpenFonts } from './open-fonts.ts';
import type { PlacedExhibit } from './paginate.ts';
import type { PdfOrder, PdfPorts } from './pdf-order.ts';

/** What goes on through all volumes. */
export type Writing = {
  readonly order: PdfOrder;
  readonly ports: PdfPorts;
  readonly signal: AbortSignal;
  readonly fonts: OpenFonts;
  /** Of the whole edition. */
  readonly pages: number;
  readonly withoutPicture: number[];
  done: number;
};

type Placement = { readonly exhibit: LaidExhibit; readonly placed: PlacedExhibit };

/** Bookmarks that can still be looked over. */
const perGroup = 50;

export async function writeExhibits(
  writing: Writing,
  drawing: Drawing,
  { exhibits, plan }: Volume,
): Promise<void> {
  const placements = exhibits.flatMap((exhibit, at) => {
    const placed = plan.exhibits[at];
    return placed === undefined ? [] : [{ exhibit, placed }];
  });
  for (let from = 0; from < placements.length; from += perGroup) {
    const group = placements.slice(from, from + perGroup);
    await writeGroup(writing, drawing, group, titleOf(writing, group, placements.length));
    forgetWords(drawing.doc);
  }
}

function titleOf({ order }: Writing, group: readonly Placement[], all: number): string {
  const { exhibits } = pdfWords[order.set.letter.language];
  const [first, last] = [group[0]?.placed.number, group.at(-1)?.placed.number];
  return all <= perGroup ? exhibits : `${exhibits} ${first}–${last}`;
}

async function writeGroup(
  writing: Writing,
  drawing: Drawing,
  group: readonly Placement[],
  title: string,
): Promise<void> {
  let bookmark: PDFKit.PDFOutline | null = null;
  for (const { exhibit, placed } of group) {
    await writeExhibit(writing, drawing, exhibit, placed, (titleOfExhibit) => {
      bookmark ??= addBookmark(drawing.doc.outline, title);
      addBookmark(bookmark, titleOfExhibit);
    });
    writing.done += 1;
    writing.ports.onProgress(writing.done, writing.order.sheets.length);
  }
}

async function writeExhibit(
  { order, signal, withoutPicture }: Writing,
  drawing: Drawing,
  { sheet, pages }: LaidExhibit,
  placed: PlacedExhibit,
  bookmark: (title: string) => void,
): Promise<void> {
  const names = { label: order.label, language: order.set.letter.language };
  let isWhole = true;
  for (const [at, { items }] of pages.entries()) {
    signal.throwIfAborted();
    const foot = () => drawFoot(drawing.doc, stampOf(placed, placed.first + at, names));
    isWhole = (await drawPage(drawing, items, foot)) && isWhole;
    if (at > 0) continue;
    drawing.doc.addNamedDestination(placeOf(placed.number), 'Fit');
    bookmark(sheet.title);
  }
  if (!isWhole) withoutPicture.push(placed.number);
  endPart(drawing.structure);
}
