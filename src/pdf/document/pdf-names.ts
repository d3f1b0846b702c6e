/** What a file says of itself: of the letter and its clock, and nothing of the computer. */
import type { Instant } from '../../domain/instant.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { PdfOrder } from '../pdf-order.ts';
import { pdfWords } from './pdf-words.ts';

export type PdfNames = {
  readonly title: string;
  /** Empty when nobody signs. */
  readonly author: string;
  readonly program: string;
  readonly language: LetterLanguage;
  readonly madeAt: Instant;
};

/** Of one volume among others. */
export const namesOf = (
  { set: { letter }, madeAt }: PdfOrder,
  volume: number,
  volumes: number,
): PdfNames => ({
  title: forMetadata(
    volumes === 1
      ? letter.subject
      : `${letter.subject} (${pdfWords[letter.language].volume(volume, volumes)})`,
  ),
  author: forMetadata(letter.signature),
  program: 'Kantlijn',
  language: letter.language,
  madeAt,
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML cannot hold.
const notInXml = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** One line that reads the same in XML and in the information dictionary. */
const forMetadata = (text: string): string =>
  text.toWellFormed().replace(notInXml, '').replace(/\s+/g, ' ').trim();
