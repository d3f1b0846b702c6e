/** One page: everything on it in its place, and each thing in its element. */
import type { PicturePiece, Placed, TextPiece } from '../layout/placed.ts';
import { drawBox, drawRule, drawText } from './draw-text.ts';
import { addLinkArea, type LinkArea, writeLinks } from './links.ts';
import { paper } from './open-pdf.ts';
import { drawPicture, type Pictures } from './pictures.ts';
import { endPage, enter, enterArtifact, linkAround, type Structure } from './structure.ts';

/** What the pages of a file need while they are drawn. */
export type Drawing = {
  readonly doc: PDFKit.PDFDocument;
  readonly structure: Structure;
  readonly pictures: Pictures;
  /** Whether an exhibit lies in this file, so that a link can lead to it. */
  readonly isHere: (exhibit: number) => boolean;
  readonly toExhibit: (exhibit: number) => string;
  /** What stands in the place of a picture that cannot be read. */
  readonly unreadable: string;
};

/** Draws the page, and `foot` under it. Comes back with whether every picture is on it. */
export async function drawPage(
  drawing: Drawing,
  items: readonly Placed[],
  foot: () => void,
): Promise<boolean> {
  const { doc, structure } = drawing;
  doc.addPage({ size: [paper.width, paper.height], margin: 0 });
  const links: LinkArea[] = [];
  let isWhole = true;
  for (const item of items) {
    if (item.kind === 'text') drawWords(drawing, item, links);
    else if (item.kind === 'picture') isWhole = (await drawFigure(drawing, item)) && isWhole;
    else drawLine(drawing, item);
  }
  enterArtifact(structure, 'Pagination');
  foot();
  writeLinks(drawing, links);
  endPage(structure);
  return isWhole;
}

type LineOrBox = Exclude<Placed, TextPiece | PicturePiece>;

function drawLine({ doc, structure }: Drawing, item: LineOrBox): void {
  enterArtifact(structure, 'Layout');
  if (item.kind === 'rule') drawRule(doc, item);
  else drawBox(doc, item);
}

function drawWords(drawing: Drawing, piece: TextPiece, links: LinkArea[]): void {
  const { structure, doc, isHere } = drawing;
  const link = linkAround(piece.of);
  const leads = link !== null && piece.exhibit !== null && isHere(piece.exhibit);
  if (link !== null && !leads) structure.withoutAim.add(link);
  if (piece.of === null) enterArtifact(structure, 'Layout');
  else enter(structure, piece.of);
  drawText(doc, piece);
  if (leads && piece.exhibit !== null) addLinkArea(links, { link, exhibit: piece.exhibit, piece });
}

/** True when the picture is there, and false when a sentence stands in its place. */
async function drawFigure(drawing: Drawing, piece: PicturePiece): Promise<boolean> {
  const { structure, pictures, doc, unreadable } = drawing;
  const image = await pictures.open(piece.picture.image);
  if (image === null) structure.replaced.add(piece.of);
  else structure.boxes.set(piece.of, piece.box);
  enter(structure, piece.of);
  if (image !== null) drawPicture(doc, piece, image);
  else drawText(doc, sentenceFor(piece, unreadable));
  return image !== null;
}

const sentenceFor = ({ box, of }: PicturePiece, text: string): TextPiece => ({
  kind: 'text',
  font: 'latin',
  size: 10,
  x: box.left,
  y: box.top + 10,
  width: box.width,
  text,
  colour: '#000000',
  of,
  exhibit: null,
});
