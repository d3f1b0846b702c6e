/** What LibreOffice made of a file, compared with what the file says. */
import { blocksOf, type ReadBlock } from '../unit/docx/read-docx.ts';
import type { OfficeFile } from './docx-files.ts';

export type Converted = { readonly text: string; readonly pdf: string; readonly pages: number };

const textOf = (block: ReadBlock): string =>
  block.kind === 'paragraph' ? block.text : block.rows.flat().join('\n');

/** Signs that order and join, and are shown or not; the white space of all scripts. */
const unseen = /(?:[\p{Cf}\p{Cc}\p{Z}\s]|\p{Variation_Selector})+/gu;

const wordsIn = (text: string) => text.split(unseen).filter((word) => word !== '');

/** Without the marks before the items of a list, which stand in the file by their style only. */
const withoutMarks = (text: string) => text.replaceAll(/^[ \t]*([–•]|\d+\.)[ \t]+/gm, '');

function firstDifference(expected: readonly string[], found: readonly string[]): string | null {
  const at = expected.findIndex((word, place) => word !== found[place]);
  if (at === -1 && expected.length === found.length) return null;
  const from = Math.max(0, (at === -1 ? expected.length : at) - 3);
  const near = (words: readonly string[]) => words.slice(from, from + 8).join(' ');
  return `“${near(expected).slice(0, 200)}” became “${near(found).slice(0, 200)}”`;
}

/** How often each character stands there: on paper, lines and columns have another order. */
function characters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC').replaceAll(unseen, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Only what is missing: the paper also has page numbers and the marks of lists. */
function lostOnPaper(expected: string, pdf: string): string[] {
  const found = characters(pdf);
  return [...characters(expected)]
    .filter(
      ([character, count]) =>
        /[\p{Script=Latin}\d]/u.test(character) && (found.get(character) ?? 0) < count,
    )
    .map(([character, count]) => `${character} ${found.get(character) ?? 0} of ${count}`);
}

/** In words; none when nothing was lost. */
export function faultsOf(
  { name, docx, pages: wanted }: OfficeFile,
  { text, pdf, pages }: Converted,
): string[] {
  const said = blocksOf(docx).map(textOf).join('\n');
  const difference = firstDifference(wordsIn(withoutMarks(said)), wordsIn(withoutMarks(text)));
  const lost = lostOnPaper(said, pdf);
  return [
    ...(difference === null ? [] : [`${name}: text: ${difference}`]),
    ...(lost.length === 0 ? [] : [`${name}: PDF lacks ${lost.slice(0, 5).join(', ')}`]),
    ...(wanted === null || wanted === pages ? [] : [`${name}: ${pages} pages, not ${wanted}`]),
  ];
}
