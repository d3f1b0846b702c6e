/** Links on a page: each line of one is an area that can be pressed. */
import type { Box } from '../../domain/capture.ts';
import type { StructElement, TextPiece } from '../layout/placed.ts';
import type { Drawing } from './draw-page.ts';
import { pdfText } from './pdf-text.ts';

export type LinkArea = {
  readonly link: StructElement;
  readonly exhibit: number;
  readonly line: number;
  readonly box: Box;
};

/** Name of the first page of an exhibit: in the order of the alphabet and of the numbers. */
export const placeOf = (exhibit: number): string => `exhibit-${String(exhibit).padStart(6, '0')}`;

type Added = Pick<LinkArea, 'link' | 'exhibit'> & { readonly piece: TextPiece };

/** Words that stand behind each other on a line are one area. */
export function addLinkArea(areas: LinkArea[], { link, exhibit, piece }: Added): void {
  const box = areaOf(piece);
  const last = areas.at(-1);
  if (last?.link !== link || last.line !== piece.y)
    areas.push({ link, exhibit, line: piece.y, box });
  else areas[areas.length - 1] = { ...last, box: around(last.box, box) };
}

const areaOf = ({ x, y, width, size }: TextPiece): Box => ({
  left: x,
  top: y - size,
  width,
  height: size * 1.3,
});

function around(one: Box, other: Box): Box {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const right = Math.max(one.left + one.width, other.left + other.width);
  const bottom = Math.max(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}

export function writeLinks(
  { doc, structure, toExhibit }: Drawing,
  areas: readonly LinkArea[],
): void {
  for (const { link, exhibit, box } of areas) {
    const structParent = structure.made.get(link);
    if (structParent === undefined) throw new Error('a link that nothing was drawn of');
    doc.annotate(box.left, box.top, box.width, box.height, {
      Subtype: 'Link',
      Dest: placeOf(exhibit),
      Contents: pdfText(link.alt ?? toExhibit(exhibit)),
      structParent,
    });
  }
}
