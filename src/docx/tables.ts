/** A table of a letter: its header row comes back on every page. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { BlockOf, PlainInline } from '../domain/letter.ts';
import { textWidth } from './page.ts';
import { inlineRuns, textRuns, type Voice } from './runs.ts';

type LetterTable = Extract<BlockOf<PlainInline>, { readonly kind: 'table' }>;

/** The table without its caption; nothing when it has no columns. */
export function letterTable({ columns, rows }: LetterTable, voice: Voice): Table[] {
  if (columns.length === 0) return [];
  const width = Math.floor(textWidth / columns.length);
  const header = columns.map(
    (column) => new Paragraph({ style: 'TableHeading', children: textRuns(column, voice) }),
  );
  const body = rows.map((cells) =>
    cells.map((cell) => new Paragraph({ style: 'TableText', children: inlineRuns(cell, voice) })),
  );
  return [
    new Table({
      width: { size: width * columns.length, type: WidthType.DXA },
      columnWidths: columns.map(() => width),
      layout: TableLayoutType.FIXED,
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
      rows: [rowOf(header, width, true), ...body.map((cells) => rowOf(cells, width, false))],
    }),
  ];
}

const rowOf = (cells: readonly Paragraph[], width: number, tableHeader: boolean): TableRow =>
  new TableRow({
    tableHeader,
    // A row longer than a page must split, or its end would be lost: only the header is kept whole.
    cantSplit: tableHeader,
    children: cells.map(
      (cell) => new TableCell({ width: { size: width, type: WidthType.DXA }, children: [cell] }),
    ),
  });
