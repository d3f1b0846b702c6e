/** The pages of a file as its copy shows them: how large, with which images, and which part of the text. */

import type { TextSpan } from './lines-of-text.ts';
import { type PrintArea, type PrintCopy, type PrintImage, pageBreak } from './print-copy.ts';

export type FilePage = {
  /** From 1. */
  readonly page: number;
  /** In points of a PDF, in pixels of a picture; `null` when nothing is shown of it. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly images: readonly PrintImage[];
  /** `null` when the file has no text. */
  readonly text: TextSpan | null;
};

const sizeOf = (areas: readonly PrintArea[]): FilePage['size'] =>
  areas.length === 0
    ? null
    : {
        width: Math.max(...areas.map(({ left, width }) => left + width)),
        height: Math.max(...areas.map(({ top, height }) => top + height)),
      };

/** The text of each page; form feeds lie between them. */
export function textsOfPages(text: string): TextSpan[] {
  let start = 0;
  return text.split(pageBreak).map(({ length }) => {
    const span = { start, end: start + length };
    start = span.end + pageBreak.length;
    return span;
  });
}

/** Every page that has an image or a text, in order. */
export function pagesOfFile(
  { images }: Pick<PrintCopy, 'images'>,
  text: string | null,
): FilePage[] {
  const texts = text === null ? [] : textsOfPages(text);
  const count = Math.max(texts.length, ...images.map(({ area }) => area.page));
  return Array.from({ length: count }, (_, index) => {
    const own = images.filter(({ area }) => area.page === index + 1);
    return {
      page: index + 1,
      size: sizeOf(own.map(({ area }) => area)),
      images: own,
      text: texts[index] ?? null,
    };
  });
}

/** On which page the text at `offset` stands, from 1. */
export const pageAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(pageBreak).length;
