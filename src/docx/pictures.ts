/** Small pictures behind a letter, each under its name and with words for who cannot see it. */
import { ImageRun, Paragraph } from 'docx';
import type { PictureGap } from '../domain/exhibit-picture.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { DocxBlock } from './blocks.ts';
import { pictureWords } from './docx-words.ts';
import { placeholder } from './finish-zip.ts';
import { pngSize } from './png-size.ts';
import { type Setting, styled } from './setting.ts';
import { xmlText } from './xml-text.ts';

export type Picture = {
  /** What the letter calls it: "Bijlage 3: …". */
  readonly name: string;
  /** Or why it is not there: the letter says so in its place. */
  readonly png: Uint8Array<ArrayBuffer> | PictureGap;
  /** What is to be seen on it. */
  readonly alt: string;
};

// Pixels at 96 to the inch: 165 mm wide, and so high that its name stands on the same page.
export const [maxWidth, maxHeight] = [620, 840];

/** A page with all of them; nothing when there are none. Their bytes come in at the end: `finishZip`. */
export const picturePage = (
  pictures: readonly Picture[],
  language: LetterLanguage,
  setting: Setting,
): DocxBlock[] =>
  pictures.length === 0
    ? []
    : [
        styled('Heading1', pictureWords[language].title, setting),
        ...pictures.flatMap((picture, at) => [
          styled('Heading2', picture.name, setting),
          typeof picture.png === 'string'
            ? styled('Normal', pictureWords[language].gaps[picture.png], setting)
            : new Paragraph({ children: [imageOf(picture, picture.png, at)] }),
        ]),
      ];

function imageOf({ name, alt }: Picture, png: Uint8Array<ArrayBuffer>, at: number): ImageRun {
  const size = pngSize(png);
  if (size === null) throw new RangeError(`no PNG: ${name}`);
  const scale = Math.min(1, maxWidth / size.width, maxHeight / size.height);
  return new ImageRun({
    type: 'png',
    data: placeholder(at),
    transformation: { width: atLeast1(size.width * scale), height: atLeast1(size.height * scale) },
    // A number of our own: the one of `docx` goes on counting from document to document.
    altText: { id: String(at + 1), name: xmlText(name), description: xmlText(alt) },
  });
}

const atLeast1 = (length: number) => Math.max(1, Math.round(length));
