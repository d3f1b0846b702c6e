/** Cells beside each other: a row that is cut only when it is too high for a page. */
import type { Placed } from './placed.ts';
import { joined, type Strip, strip } from './strip.ts';

/** The lines of each cell. */
export type Cells = readonly (readonly Strip[])[];

export type RowLook = {
  /** Above and below the words. */
  readonly edge: number;
  /** What is drawn around so high a piece of the row: lines, a colour. */
  readonly around: (height: number) => readonly Placed[];
  /** A higher one goes on over the page. */
  readonly highest: number;
};

export function rowStrips(cells: Cells, look: RowLook): Strip[] {
  const whole = wholeRow(cells, look);
  return whole.height <= look.highest ? [whole] : rowByLine(cells, look);
}

function wholeRow(cells: Cells, { edge, around }: RowLook): Strip {
  const columns = cells.map((lines) => joined([strip(edge, []), ...lines, strip(edge, [])]));
  const height = Math.max(0, ...columns.map((column) => column.height));
  return strip(height, [...around(height), ...columns.flatMap(({ items }) => items)]);
}

function rowByLine(cells: Cells, look: RowLook): Strip[] {
  const count = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: count }, (_, at) => {
    const edges = { ...look, edge: 0 };
    const line = cells.map((lines) => lines.slice(at, at + 1));
    return wholeRow(line, at === 0 || at === count - 1 ? { ...edges, edge: look.edge } : edges);
  });
}
