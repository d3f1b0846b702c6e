/** Small pictures behind a letter, each under its name and with words for who cannot see it. */
import { ImageRun, Paragraph } from 'docx';
import { type DocxBlock, styled } from './blocks.ts';
import { pngSize } from './png-size.ts';
import type { Voice } from './runs.ts';
import { xmlText } from './xml-text.ts';

export type Picture = {
  /** What the letter calls it: "Bijlage 3: …". */
  readonly name: string;
  readonly png: Uint8Array<ArrayBuffer>;
  /** What is to be seen on it. */
  readonly alt: string;
};

// Pixels at 96 to the inch: 165 mm wide, and so high that its name stands on the same page.
const [maxWidth, maxHeight] = [620, 840];

/** Name and picture. Throws when it is no PNG: thumbnails are made by the program itself. */
export const pictureBlocks = (picture: Picture, at: number, voice: Voice): DocxBlock[] => [
  styled('Heading2', picture.name, voice),
  new Paragraph({ children: [imageOf(picture, at)] }),
];

function imageOf({ name, png, alt }: Picture, at: number): ImageRun {
  const size = pngSize(png);
  if (size === null) throw new RangeError(`no PNG: ${name}`);
  const scale = Math.min(1, maxWidth / size.width, maxHeight / size.height);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: atLeast1(size.width * scale), height: atLeast1(size.height * scale) },
    // A number of our own: the one of `docx` goes on counting from document to document.
    altText: { id: String(at + 1), name: xmlText(name), description: xmlText(alt) },
  });
}

const atLeast1 = (length: number) => Math.max(1, Math.round(length));
