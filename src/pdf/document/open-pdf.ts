/** An empty PDF that will pass PDF/A and PDF/UA, and where its bytes go. */
import PDFDocument from 'pdfkit';
import type { OpenFonts } from '../open-fonts.ts';
import type { PdfAttachment } from '../pdf-order.ts';
import { gathered, type Write } from './gathered.ts';
import type { PdfNames } from './pdf-names.ts';
import { xmpOf } from './xmp.ts';

export type Pdf = {
  readonly doc: PDFKit.PDFDocument;
  /** Writes what is left; comes back when all of it was handed over. */
  readonly end: () => Promise<void>;
};

/** A4, in points. */
export const paper = { width: 595.28, height: 841.89 };

export type PdfMakings = {
  readonly names: PdfNames;
  readonly attachments: readonly PdfAttachment[];
  /** Running number of its first page: viewers show those numbers. */
  readonly firstPage: number;
  readonly fonts: OpenFonts;
};

export function openPdf(makings: PdfMakings, write: Write): Pdf {
  const { names, attachments, firstPage, fonts } = makings;
  const doc = new PDFDocument({ ...optionsOf(names), subset: subsetFor(attachments) });
  for (const { name, font } of fonts) doc.registerFont(name, font);
  doc._addInfo = () => doc.appendXML(xmpOf(names));
  const PageLabels = { Nums: [0, { S: 'D', St: firstPage }] };
  Object.assign(doc._root.data, { PageLabels });
  for (const attachment of attachments) attach(doc, attachment, names);
  return { doc, end: handingOver(doc, write) };
}

const subsetFor = (attachments: readonly PdfAttachment[]) =>
  attachments.length === 0 ? 'PDF/A-2a' : 'PDF/A-3a';

const optionsOf = ({ title, author, program, language, madeAt }: PdfNames) => ({
  pdfVersion: '1.7' as const,
  tagged: true,
  displayTitle: true,
  lang: language,
  autoFirstPage: false,
  // No font of its own: that would be Helvetica, which no PDF/A may leave to the viewer.
  font: '',
  info: {
    Title: title,
    ...(author === '' ? {} : { Author: author }),
    Creator: program,
    Producer: program,
    CreationDate: new Date(madeAt),
  },
});

function attach(
  doc: PDFKit.PDFDocument,
  { name, mediaType, description, bytes }: PdfAttachment,
  { madeAt }: PdfNames,
): void {
  if (!isPlain(name)) throw new RangeError(`no name for a file: ${name}`);
  const [creationDate, modifiedDate] = [new Date(madeAt), new Date(madeAt)];
  const options = { name, type: mediaType, description, creationDate, modifiedDate };
  doc.file(bytes.slice().buffer, { ...options, relationship: 'Data' });
}

/** In letters that every system knows, with an ending. */
const isPlain = (name: string): boolean => /^[\x20-\x7e]+$/.test(name) && name.lastIndexOf('.') > 0;

/** Hands over the bytes as they come, some of them at a time. */
export function handingOver(doc: PDFKit.PDFDocument, write: Write): () => Promise<void> {
  const gathering = gathered(write);
  doc.on('data', gathering.add);
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  return async () => {
    doc.end();
    await ended;
    gathering.flush();
  };
}
