/**
 * A table for people, as Dutch spreadsheets open it with two clicks: UTF-8 with a mark, semicolons, every
 * cell in quotes, and nothing in it that a spreadsheet would carry out.
 */
import { defuse, quoted } from '../tables/csv-cell.ts';

export type PeopleCell = string | number | null;

const cellText = (cell: PeopleCell): string =>
  quoted(cell === null ? '' : typeof cell === 'number' ? String(cell) : defuse(cell));

/** RFC 4180 but for the semicolons. The mark tells Excel that it is UTF-8. */
export const peopleCsv = (
  headings: readonly string[],
  rows: readonly (readonly PeopleCell[])[],
): string =>
  `\uFEFF${[headings, ...rows].map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;
