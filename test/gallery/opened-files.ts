/** Files as the viewer opens them: made here, drawn where their words stand, with awkward texts. */
import type { AddedFile, AddedMediaType } from '../../src/domain/added-file.ts';
import type { FilePassage } from '../../src/domain/file-passage.ts';
import { asSha256 } from '../../src/domain/ids.ts';
import type { PlacedText, PrintCopy, PrintImage } from '../../src/domain/print-copy.ts';
import { firstRevision } from '../../src/domain/revision.ts';
import type { OpenedFile } from '../../src/flows/read-added-file.ts';
import { type MarkedInFile, selectInFile } from '../../src/flows/select-in-file.ts';
import { dossierId, pageRecord, ports } from './facts.ts';

export type Line = { readonly text: string; readonly left?: number; readonly size?: number };

const a4 = { width: 595, height: 842 };
const zeros = asSha256('0'.repeat(64));

const addedAs = (title: string, mediaType: AddedMediaType, pageCount: number): AddedFile => ({
  ...firstRevision(ports.newId(), dossierId, ports),
  kind: 'added-file',
  recordId: pageRecord.id,
  title,
  sort: mediaType === 'message/rfc822' ? 'email' : 'letter',
  file: {
    role: 'original',
    number: 1,
    blobId: ports.newId(),
    mediaType,
    byteLength: 1,
    sha256: zeros,
    commitment: pageRecord.seal.content,
  },
  pageCount,
  addedAt: ports.now(),
  tellsPlace: false,
  found: [],
  events: [],
  standing: 'in-pack',
  seal: pageRecord.seal,
});

const imageOf = (page: number, { width, height } = a4): PrintImage => ({
  blobId: ports.newId(),
  byteLength: 1,
  sha256: zeros,
  mediaType: 'image/jpeg',
  width,
  height,
  area: { page, left: 0, top: 0, width, height },
});

const copied = (file: AddedFile, more: Partial<PrintCopy>): PrintCopy => ({
  ...firstRevision(ports.newId(), dossierId, ports),
  kind: 'print-copy',
  of: file.file.blobId,
  pageCount: file.pageCount,
  images: [],
  text: null,
  places: null,
  notes: [],
  ...more,
});

const context = () => {
  const made = new OffscreenCanvas(1, 1).getContext('2d');
  if (!made) throw new Error('no canvas');
  return made;
};
const fontOf = (size: number) => `${size}px serif`;

/** As wide as a page really writes it, in another font than the viewer has. */
function widthOf(text: string, size: number): number {
  const writing = context();
  writing.font = fontOf(size);
  return writing.measureText(text).width;
}

function placesOn(page: number, from: number, lines: readonly Line[]): PlacedText[] {
  let start = from;
  return lines.map(({ text, left = 70, size = 13 }, index) => {
    const end = start + text.length;
    const top = 90 + index * 34;
    const placed = { page, start, end, left, top, width: widthOf(text, size), height: size };
    start = end + 1;
    return placed;
  });
}

const textOn = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** A PDF whose pages hold these lines. */
export function openedPdf(
  title: string,
  pages: readonly (readonly Line[])[],
  more: Partial<PrintCopy> = {},
): OpenedFile {
  const file = addedAs(title, 'application/pdf', pages.length);
  const texts = pages.map(textOn);
  const starts = texts.map((_, index) => texts.slice(0, index).join('\f').length + (index && 1));
  return {
    file,
    copy: copied(file, { images: pages.map((_, index) => imageOf(index + 1)), ...more }),
    text: texts.join('\f'),
    places: pages.flatMap((lines, index) => placesOn(index + 1, starts[index] ?? 0, lines)),
  };
}

export function openedEmail(title: string, text: string): OpenedFile {
  const file = addedAs(title, 'message/rfc822', 1);
  return { file, copy: copied(file, {}), text, places: [] };
}

/** A picture in two tiles, as a tall one comes. */
export function openedPhoto(title: string): OpenedFile {
  const file = addedAs(title, 'image/jpeg', 1);
  const tiles = [0, 450].map((top): PrintImage => {
    const image = imageOf(1, { width: 800, height: 450 });
    return { ...image, area: { ...image.area, top } };
  });
  return { file, copy: copied(file, { images: tiles }), text: null, places: [] };
}

/** The passage that somebody marked there. */
export function passageIn(opened: OpenedFile, marked: MarkedInFile): FilePassage {
  const described = selectInFile(opened, marked);
  if (!described) throw new Error('nothing to mark there');
  const { id, recordId } = opened.file;
  return {
    ...firstRevision(ports.newId(), dossierId, ports),
    kind: 'file-passage',
    recordId,
    fileId: id,
    createdAt: ports.now(),
    ...described,
    isWithdrawn: false,
  };
}

/** Words that stand in the text of the file. */
export function wordsIn({ text }: OpenedFile, words: string): MarkedInFile {
  const start = (text ?? '').indexOf(words);
  if (start < 0) throw new Error(`not in the file: ${words}`);
  return { kind: 'words', start, end: start + words.length };
}

/** Draws the part of the page that the image shows, words and all. */
export async function drawnImage(opened: OpenedFile, image: PrintImage): Promise<string> {
  const { width, height, area } = image;
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('no canvas');
  drawing.fillStyle = opened.text === null ? '#cdd9c4' : '#ffffff';
  drawing.fillRect(0, 0, width, height);
  drawing.fillStyle = '#111111';
  drawing.textBaseline = 'alphabetic';
  for (const place of opened.places.filter(({ page }) => page === area.page)) {
    drawing.font = fontOf(place.height);
    const written = (opened.text ?? '').slice(place.start, place.end);
    drawing.fillText(written, place.left, place.top + place.height * 0.82 - area.top);
  }
  if (opened.text === null) drawScene(drawing, area.top);
  return URL.createObjectURL(await canvas.convertToBlob({ type: 'image/jpeg' }));
}

/** A room with a camera, as a picture without words. */
function drawScene(drawing: OffscreenCanvasRenderingContext2D, top: number): void {
  drawing.translate(0, -top);
  drawing.fillStyle = '#8d7f6a';
  drawing.fillRect(0, 640, 800, 260);
  drawing.fillStyle = '#333333';
  drawing.fillRect(520, 120, 110, 60);
  drawing.beginPath();
  drawing.arc(540, 150, 22, 0, 7);
  drawing.fillStyle = '#222244';
  drawing.fill();
}
