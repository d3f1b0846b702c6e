/** A PDF made only of pictures of pages: no text, no name, no day, and nothing of the file they were drawn from. */
import PDFDocument from 'pdfkit';
import { coverColour, type MaskBox, type PictureExtent } from '../domain/mask.ts';
import type { Write } from './document/gathered.ts';
import { handingOver } from './document/open-pdf.ts';

/** A page that is read when its turn comes. */
export type PicturedPage = PictureExtent & {
  readonly picture: Blob;
  readonly points: PictureExtent;
  readonly covered: readonly MaskBox[];
};

export async function writePagePictures(
  pages: readonly PicturedPage[],
  write: Write,
): Promise<void> {
  const doc = new PDFDocument(options);
  doc.info = {};
  doc._addInfo = () => {};
  const end = handingOver(doc, write);
  for (const page of pages) await addPage(doc, page);
  await end();
}

/** The oldest kind of PDF, which says nothing of itself. A day is asked for, and not written. */
const options = {
  pdfVersion: '1.3' as const,
  autoFirstPage: false,
  font: '',
  info: { CreationDate: new Date(0) },
};

async function addPage(doc: PDFKit.PDFDocument, page: PicturedPage): Promise<void> {
  const { width, height } = page.points;
  const image = doc.openImage(new Uint8Array(await page.picture.arrayBuffer()));
  doc.addPage({ size: [width, height], margin: 0 });
  doc.image(image, 0, 0, { width, height, ignoreOrientation: true });
  for (const box of page.covered) drawBox(doc, page, box);
}

const { red, green, blue } = coverColour;

/** The picture has the box already; over it lies one whose edge is sharp, which that of a JPEG is not. */
function drawBox(
  doc: PDFKit.PDFDocument,
  { width, height, points }: PicturedPage,
  box: MaskBox,
): void {
  const [across, down] = [points.width / width, points.height / height];
  doc
    .rect(box.left * across, box.top * down, box.width * across, box.height * down)
    .fill([red, green, blue]);
}
