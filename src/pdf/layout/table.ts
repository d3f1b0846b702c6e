/** A table: its header stands again on every page, and its rows go on over as many as they need. */
import type { Inline } from '../../domain/letter.ts';
import type { Named } from './blocks.ts';
import { ink, paper } from './measures.ts';
import { cellStrips, lineStrips } from './paragraph.ts';
import type { Placed, StructElement } from './placed.ts';
import { type Cells, rowStrips } from './row.ts';
import type { Column, Setting } from './setting.ts';
import { heightOf, keptWithNext, type Strip } from './strip.ts';
import { element } from './structure.ts';
import { type TableColumn, tableColumns } from './table-columns.ts';
import { baseOf, plainWords, wordsOf } from './words-of.ts';

type Table = Named<'table'>;

export function tableStrips(table: Table, setting: Setting): Strip[] {
  // Nothing but its name: whoever listens would look for cells that are not there.
  if (table.columns.length === 0)
    return captionStrips(table, element('P', setting.within), setting);
  const of = element('Table', setting.within);
  const columns = tableColumns(table, setting);
  const header = headerStrips(table, columns, { ...setting, within: of });
  const body = element('TBody', of);
  const again = shownAgain(table, columns, setting);
  const rows = table.rows.flatMap((row) => bodyRow(row, columns, { ...setting, within: body }));
  return [
    ...captionStrips(table, element('Caption', of), setting),
    ...(table.rows.length === 0 ? header : keptWithNext(header)),
    ...rows.map((row) => ({ ...row, again })),
  ];
}

const captionStrips = ({ caption }: Table, of: StructElement, setting: Setting): Strip[] => {
  const words = plainWords(caption, of, { isBold: true });
  return caption === '' ? [] : keptWithNext(lineStrips(words, setting.direction, setting));
};

const headerOf = (within: StructElement): StructElement => element('TR', element('THead', within));

/** The header as it is read, once. */
function headerStrips({ columns: names }: Table, columns: Columns, setting: Setting): Strip[] {
  const row = headerOf(setting.within);
  return headerRow(names, { columns, setting, of: () => element('TH', row, { scope: 'Column' }) });
}

/** The same for the pages after it, where it is not read again; nothing when it would fill them. */
function shownAgain({ columns: names }: Table, columns: Columns, setting: Setting): Strip[] {
  const strips = headerRow(names, { columns, setting, of: () => null });
  return heightOf(strips) <= paper.height / 5 ? strips : [];
}

type Columns = readonly TableColumn[];

type Header = {
  readonly columns: Columns;
  readonly setting: Setting;
  readonly of: () => StructElement | null;
};

function headerRow(names: Table['columns'], { columns, setting, of }: Header): Strip[] {
  const cells = columns.map(({ words }, at) => {
    const cell = of();
    const bold = plainWords(names[at] ?? '', cell, { isBold: true });
    return cellStrips(bold, { of: cell, base: 'auto' }, { ...setting, column: words });
  });
  return tableRow(cells, { columns, sizes: setting.sizes, isShaded: true });
}

type Row = readonly (readonly Inline[])[];

function bodyRow(row: Row, columns: Columns, setting: Setting): Strip[] {
  const of = element('TR', setting.within);
  const cells = columns.map(({ words }, at) => {
    const inlines = row[at] ?? [];
    const cell = { of: element('TD', of), base: baseOf(inlines, setting) };
    const own = { ...setting, column: words };
    return cellStrips(wordsOf(inlines, cell.of, own), cell, own);
  });
  return tableRow(cells, { columns, sizes: setting.sizes, isShaded: false });
}

type Look = Pick<Setting, 'sizes'> & { readonly columns: Columns; readonly isShaded: boolean };

const tableRow = (cells: Cells, { columns, sizes, isShaded }: Look): Strip[] =>
  rowStrips(cells, {
    edge: sizes.cellEdge.across,
    highest: paper.height / 2,
    around: (height) => columns.flatMap(({ cell }) => edgesOf(cell, height, isShaded)),
  });

function edgesOf({ left, width }: Column, height: number, isShaded: boolean): Placed[] {
  const box = { left, top: 0, width, height };
  const edge: Placed = { kind: 'box', box, colour: ink.lines };
  return isShaded ? [{ kind: 'fill', box, colour: ink.shade }, edge] : [edge];
}
