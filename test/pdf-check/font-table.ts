/** Reads what `pdffonts` prints: a line for each font, in columns of fixed width. */
import type { PdfFault } from './check-pdf.ts';

const columns = ['emb', 'sub', 'uni'] as const;

const places = (head: string) => columns.map((column) => [column, head.indexOf(column)] as const);

/** Fonts that are not embedded, not subset, or say nothing of characters; and that there is none at all. */
export function fontFaults(printed: string): PdfFault[] {
  const [head = '', , ...fonts] = printed.split('\n').filter((line) => line !== '');
  if (fonts.length === 0) return [{ code: 'pdffonts', said: 'It finds no fonts.' }];
  return fonts.flatMap((font) =>
    places(head)
      .filter(([, at]) => font.slice(at, at + 3) !== 'yes')
      .map(([column]) => ({ code: 'pdffonts', said: `${font.split(' ')[0]}: ${column}` })),
  );
}
