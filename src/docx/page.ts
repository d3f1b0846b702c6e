/** The paper of a letter, in twentieths of a point: A4, with the margins of the HTML. */
import {
  AlignmentType,
  Footer,
  type ISectionPropertiesOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Language } from '../domain/language.ts';
import { docxWords } from './docx-words.ts';

/** Twentieths of a point in so many millimetres. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

const margin = { top: twips(20), right: twips(20), bottom: twips(20), left: twips(25) };
const size = { width: twips(210), height: twips(297) };

export const textWidth = size.width - margin.left - margin.right;

export const page: ISectionPropertiesOptions = { page: { size, margin } };

/** `Pagina 1 van 3` */
export function pageFooter(language: Language): Footer {
  const { page: word, of, tag } = docxWords[language];
  const number = new TextRun({
    language: { value: tag },
    children: [`${word} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  });
  const line = new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.END,
    children: [number],
  });
  return new Footer({ children: [line] });
}
