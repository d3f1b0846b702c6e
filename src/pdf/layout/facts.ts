/** Short facts: names in one column, what is so in the other. */
import type { Named } from './blocks.ts';
import { ink, paper } from './measures.ts';
import { lineStrips } from './paragraph.ts';
import type { Placed, StructElement } from './placed.ts';
import { rowStrips } from './row.ts';
import { type Column, partOf, type Setting } from './setting.ts';
import type { Strip } from './strip.ts';
import { element } from './structure.ts';
import { baseOf, plainWords, wordsOf } from './words-of.ts';

type Fact = Named<'facts'>['rows'][number];

export function factStrips({ rows }: Named<'facts'>, setting: Setting): Strip[] {
  const list = element('L', setting.within, { numbering: 'None' });
  return rows.flatMap((fact) => factRow(fact, element('LI', list), setting));
}

function factRow({ name, value }: Fact, of: StructElement, setting: Setting): Strip[] {
  const { names, values } = columnsOf(setting);
  const bold = plainWords(name, element('Lbl', of), { isBold: true });
  const words = wordsOf(value, element('LBody', of), setting);
  return rowStrips(
    [
      lineStrips(bold, setting.direction, { ...setting, column: names }),
      lineStrips(words, baseOf(value, setting), { ...setting, column: values }),
    ],
    { edge: 1, highest: paper.height / 2, around: (height) => [lineUnder(setting.column, height)] },
  );
}

const between = 11;

function columnsOf({ column, direction, sizes }: Setting) {
  const width = sizes.factNames ?? column.width / 4;
  const from = width + between;
  return {
    names: partOf(column, { from: 0, width }, direction),
    values: partOf(column, { from, width: column.width - from }, direction),
  };
}

const lineUnder = ({ left, width }: Column, height: number): Placed => ({
  kind: 'rule',
  x: left,
  y: height,
  toX: left + width,
  toY: height,
  thickness: 0.5,
  colour: ink.lines,
});
