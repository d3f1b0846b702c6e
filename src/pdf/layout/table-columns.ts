/** Where the columns of a table stand. */

import type { Named } from './blocks.ts';
import { columnWidths, type Wanted } from './column-widths.ts';
import { type Column, partOf, type Setting } from './setting.ts';
import { saidText } from './words-of.ts';

type Table = Named<'table'>;

export type TableColumn = {
  /** From line to line. */
  readonly cell: Column;
  /** Where its words stand. */
  readonly words: Column;
};

export function tableColumns(table: Table, setting: Setting): TableColumn[] {
  const { column, direction, sizes } = setting;
  const wanted = table.columns.map((_, at) => wantedOf(textsIn(table, at, setting), setting));
  let from = 0;
  return columnWidths(wanted, column.width).map((width) => {
    const cell = partOf(column, { from, width }, direction);
    const edge = Math.min(sizes.cellEdge.along, width / 8);
    from += width;
    return { cell, words: { left: cell.left + edge, width: width - 2 * edge } };
  });
}

const textsIn = ({ columns, rows }: Table, at: number, setting: Setting): string[] => [
  columns[at] ?? '',
  ...rows.map((row) => saidText(row[at] ?? [], setting)),
];

// In characters: a column needs no more room for a word than this, and no more for a cell.
const longest = { word: 40, cell: 200 };

function wantedOf(texts: readonly string[], { type, sizes }: Setting): Wanted {
  const signs = [...new Set(texts.join(''))];
  const edges = 2 * sizes.cellEdge.along + 0.1;
  const widest = (some: readonly string[], most: number): number =>
    some.reduce(
      (width, text) => Math.max(width, type.fonts.widthOf('latin-bold', text.slice(0, most))),
      0,
    );
  const inPoints = (width: number) => edges + (width * type.size) / 1000;
  return {
    sign: inPoints(signs.reduce((width, one) => Math.max(width, widthOfSign(one, type)), 0)),
    word: inPoints(
      texts.reduce((all, one) => Math.max(all, widest(one.split(' '), longest.word)), 0),
    ),
    cell: inPoints(widest(texts, longest.cell)),
  };
}

function widthOfSign(sign: string, { fonts, fontOf }: Setting['type']): number {
  const font = fontOf(sign.codePointAt(0) ?? 0, true);
  return font === null ? 0 : fonts.widthOf(font, sign);
}
