/** The paper of a letter, in twentieths of a point: A4, with the margins of the HTML. */
import {
  AlignmentType,
  Footer,
  type ISectionPropertiesOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { directionOf, type Language } from '../domain/language.ts';
import { docxWords } from './docx-words.ts';

/** Twentieths of a point in so many millimetres. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

const size = { width: twips(210), height: twips(297) };

export type Paper = {
  readonly properties: ISectionPropertiesOptions;
  /** Room from margin to margin. */
  readonly textWidth: number;
};

type Margin = { readonly block: number; readonly left: number; readonly right: number };

/** Margins in millimetres. */
function paperWith({ block, left, right }: Margin): Paper {
  const edge = twips(block);
  const margin = {
    top: edge,
    bottom: edge,
    left: twips(left),
    right: twips(right),
    footer: twips(5),
  };
  return {
    properties: { page: { size, margin } },
    textWidth: size.width - margin.left - margin.right,
  };
}

export const letterPaper = paperWith({ block: 20, left: 25, right: 20 });

/** More room, for the sheet that must stay one page. */
export const sheetPaper = paperWith({ block: 12, left: 15, right: 15 });

/** `Pagina 1 van 3` */
export function pageFooter(language: Language): Footer {
  const { page: word, of, tag } = docxWords[language];
  const isRtl = directionOf(language) === 'rtl';
  const number = new TextRun({
    ...(isRtl ? { rightToLeft: true } : {}),
    language: isRtl ? { bidirectional: tag } : { value: tag },
    children: [`${word} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  });
  const line = new Paragraph({
    style: 'Footer',
    ...(isRtl ? { bidirectional: true } : {}),
    alignment: AlignmentType.END,
    children: [number],
  });
  return new Footer({ children: [line] });
}
