/** How wide the columns of a table are: each has room for its words, and who has more to say gets more. */
import type { BlockOf, PlainInline } from '../domain/letter.ts';

export type LetterTable = Extract<BlockOf<PlainInline>, { readonly kind: 'table' }>;

// In characters. A longer word breaks; a longer text goes over several lines anyway.
const [longestWhole, widest] = [14, 60];

/** Twentieths of a point for a character of bold 11-point type, and for the edges of a cell. */
const [character, edges] = [135, 200];

const count = (text: string): number => [...text].length;

const longestOf = (texts: readonly string[]) =>
  texts.reduce((most, text) => Math.max(most, count(text)), 0);

const textsIn = ({ columns, rows }: LetterTable, at: number): string[] => [
  columns[at] ?? '',
  ...rows.map((row) => (row[at] ?? []).map(({ text }) => text).join('')),
];

const least = (texts: readonly string[]): number =>
  edges + character * Math.min(longestWhole, longestOf(texts.flatMap((text) => text.split(/\s/))));

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Whole numbers that make `width` together, but for what rounding leaves. */
export function columnWidths(table: LetterTable, width: number): number[] {
  const columns = table.columns.map((_, at) => textsIn(table, at));
  const needed = columns.map(least);
  const wanted = columns.map((texts) => 1 + Math.min(widest, longestOf(texts)));
  const rest = width - sumOf(needed);
  // Very many columns: then all of them are narrower.
  if (rest < 0) return needed.map((one) => Math.floor((one * width) / sumOf(needed)));
  const share = rest / sumOf(wanted);
  return needed.map((one, at) => Math.floor(one + share * (wanted[at] ?? 0)));
}
