/** What stands on laid pages, read back. */
import type { LaidPage, Placed, StructElement, TextPiece } from '../../../src/pdf/layout/placed.ts';
import { documentType } from '../../../src/pdf/text/document-type.ts';

/** The real fonts, loaded once. */
export const type = documentType();

export const piecesOf = (pages: readonly LaidPage[]): TextPiece[] =>
  pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item] : [])));

/** The words of a piece as a screen reader has them. */
export const readAs = ({ of, text }: Pick<TextPiece, 'of' | 'text'>): string =>
  of?.actualText ?? text;

const isSign = (of: StructElement | null): boolean => {
  for (let one = of; one !== null; one = one.parent)
    if (one.role === 'Lbl') return one.parent?.parent?.numbering !== 'None';
  return false;
};

/** All words in reading order without spaces, and without the signs of lists and what is repeated. */
export const readBack = (pages: readonly LaidPage[]): string =>
  piecesOf(pages)
    .filter(({ of }) => of !== null && !isSign(of))
    .map(readAs)
    .join('')
    .replace(/\s/g, '');

/** How far an item reaches. */
export function reach(item: Placed) {
  switch (item.kind) {
    case 'text':
      return { left: item.x, right: item.x + item.width, top: item.y - item.size, bottom: item.y };
    case 'rule':
      return { left: item.x, right: item.toX, top: item.y, bottom: item.toY };
    default: {
      const { left, top, width, height } = item.box;
      return { left, right: left + width, top, bottom: top + height };
    }
  }
}
