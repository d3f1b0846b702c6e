/** Says the text of a DOCX in the way of the plain text, so that the two can be compared. */
import type { ReadBlock, ReadParagraph } from './read-docx.ts';

/** The words in their order. Where lines break, and the sign before each line of a quote, is no word. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => word !== '' && word !== '>');

const sayTable = (rows: readonly (readonly string[])[]): string => {
  const [header = [], ...body] = rows;
  return body
    .map((cells) =>
      cells.map((cell, at) => `${at === 0 ? '- ' : ''}${header[at]}: ${cell}`).join('\n'),
    )
    .join('\n');
};

function sayParagraph({ style, text }: ReadParagraph, place: number): string {
  switch (style.replace(/^Sheet/, '')) {
    case 'Heading1':
    case 'Heading2':
    case 'AnnexTitle':
      return text.toUpperCase();
    case 'ListBullet':
      return `- ${text}`;
    case 'ListNumber':
      return `${place}. ${text}`;
    case 'Choice':
      return text.replace('☐', '[ ]');
    case 'WritingLine':
      return '_'.repeat(72);
    default:
      return text;
  }
}

/** The whole text; the items of each list are counted from 1. */
export function sayAgain(blocks: readonly ReadBlock[]): string {
  const counts = new Map<string, number>();
  return blocks
    .map((block) => {
      if (block.kind === 'table') return sayTable(block.rows);
      const place = (counts.get(block.list) ?? 0) + 1;
      counts.set(block.list, place);
      return sayParagraph(block, place);
    })
    .join('\n');
}
