/** Pictures in a file: each is asked once, put in once, and shown as often as it is needed. */
import type { Box } from '../../domain/capture.ts';
import type { SheetPicture } from '../../domain/exhibit-sheet.ts';
import type { BlobId } from '../../domain/ids.ts';
import type { PicturePiece } from '../layout/placed.ts';
import type { PdfPorts } from '../pdf-order.ts';

type Opened = PDFKit.OpenedImage;

export type Pictures = {
  /** The picture, or `null` when there is none that may stand in such a file. */
  readonly open: (image: SheetPicture['image']) => Promise<Opened | null>;
};

export function picturesOf(doc: PDFKit.PDFDocument, imageOf: PdfPorts['imageOf']): Pictures {
  const opened = new Map<BlobId, Opened | null>();
  const open = async ({ blobId }: SheetPicture['image']): Promise<Opened | null> => {
    const before = opened.get(blobId);
    if (before !== undefined) return before;
    const bytes = await imageOf(blobId);
    const image = bytes === null ? null : openedOf(doc, bytes);
    opened.set(blobId, image);
    return image;
  };
  return { open };
}

/** Only what a viewer shows as it is: no colours of a printer, and nothing that has to be packed anew. */
function openedOf(doc: PDFKit.PDFDocument, bytes: Uint8Array): Opened | null {
  if (!isJpeg(bytes)) return null;
  try {
    const image = doc.openImage(bytes);
    return image.bits === 8 && shownAsItIs.has(image.colorSpace) ? image : null;
  } catch {
    return null; // Damaged: the page says so in its place.
  }
}

const shownAsItIs = new Set<string | undefined>(['DeviceRGB', 'DeviceGray']);

const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8;

// A light and a dark edge: one of them can be told from whatever lies under it.
const [light, dark, over] = ['#ffffff', '#7a1fa2', '#ffd54f'];

export function drawPicture(doc: PDFKit.PDFDocument, piece: PicturePiece, image: Opened): void {
  const { left, top, width, height } = piece.box;
  doc.image(image, left, top, { width, height, ignoreOrientation: true });
  if (piece.marks.length === 0) return;
  const [S, CS] = ['Transparency', 'DeviceRGB'];
  Object.assign(doc.page.dictionary.data, { Group: { Type: 'Group', S, CS } });
  doc.save().rect(left, top, width, height).clip();
  for (const mark of piece.marks) drawMark(doc, mark);
  doc.restore();
}

function drawMark(doc: PDFKit.PDFDocument, { left, top, width, height }: Box): void {
  doc.rect(left, top, width, height).fillColor(over, 0.25).fill();
  const frame = () => doc.rect(left - 1.5, top - 1.5, width + 3, height + 3);
  frame().lineWidth(3.5).strokeColor(light, 1).stroke();
  frame().lineWidth(1.75).strokeColor(dark, 1).stroke();
}
