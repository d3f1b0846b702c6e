/** How wide the columns of a table are: by what stands in them, so that a number takes little room. */
import type { BlockOf, PlainInline } from '../domain/letter.ts';

export type LetterTable = Extract<BlockOf<PlainInline>, { readonly kind: 'table' }>;

// In characters: what is longer goes over several lines anyway.
const [narrowest, widest] = [6, 48];

const count = (text: string): number => [...text].length;

const lengthOf = (cell: readonly PlainInline[]) => count(cell.map(({ text }) => text).join(''));

const longestOf = (texts: readonly string[]) =>
  texts.reduce((most, text) => Math.max(most, count(text)), 0);

function characters({ columns, rows }: LetterTable, at: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[at] ?? [])), 0);
  const needed = Math.max(longest, longestOf((columns[at] ?? '').split(/\s/)));
  return Math.min(widest, Math.max(narrowest, needed + 1));
}

/** Whole numbers that make `width` together, but for what rounding leaves. */
export function columnWidths(table: LetterTable, width: number): number[] {
  const wanted = table.columns.map((_, at) => characters(table, at));
  const total = wanted.reduce((sum, one) => sum + one, 0);
  return wanted.map((one) => Math.floor((width * one) / total));
}
