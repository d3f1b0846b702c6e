/** A table of a letter: its header row comes back on every page. */
import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PlainInline } from '../domain/letter.ts';
import { columnWidths, type LetterTable } from './column-widths.ts';
import { runsRtl, startsRtl } from './direction.ts';
import { inlineRuns, textRuns } from './runs.ts';
import { paragraphIn, type Setting } from './setting.ts';

/** The table without its caption; nothing when it has no columns. */
export function letterTable(table: LetterTable, setting: Setting): Table[] {
  if (table.columns.length === 0) return [];
  const widths = columnWidths(table, setting.textWidth);
  const header = table.columns.map((column) => heading(column, setting));
  const body = table.rows.map((cells) => cells.map((cell) => cellText(cell, setting)));
  const [inner, outer] = setting.isCompact ? [20, 80] : [60, 100];
  return [
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: inner, bottom: inner, left: outer, right: outer },
      tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
      ...(setting.isRtl ? { visuallyRightToLeft: true } : {}),
      rows: [
        rowOf(header, widths, comesBack(table)),
        ...body.map((cells) => rowOf(cells, widths, false)),
      ],
    }),
  ];
}

/** A header that is about as long as a page must split too, and then it cannot come back. */
const comesBack = ({ columns }: LetterTable): boolean => columns.join('').length < 500;

/** What a column is called runs as its own words do, as in the HTML. */
const heading = (column: string, setting: Setting): Paragraph =>
  paragraphIn(setting, {
    style: 'TableHeading',
    isRtl: startsRtl(column),
    children: textRuns(column, setting.voice),
  });

const cellText = (cell: readonly PlainInline[], setting: Setting): Paragraph =>
  paragraphIn(setting, {
    style: 'TableText',
    isRtl: runsRtl(cell, setting.isRtl),
    children: inlineRuns(cell, setting.voice),
  });

const rowOf = (
  cells: readonly Paragraph[],
  widths: readonly number[],
  tableHeader: boolean,
): TableRow =>
  new TableRow({
    tableHeader,
    // A row longer than a page must split, or its end would be lost: only the header is kept whole.
    cantSplit: tableHeader,
    children: cells.map(
      (cell, at) =>
        new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children: [cell] }),
    ),
  });
