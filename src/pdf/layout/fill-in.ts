/** Boxes to tick and lines to write on, for a pen. */
import type { Named } from './blocks.ts';
import { ink } from './measures.ts';
import { lineStrips } from './paragraph.ts';
import type { Placed, StructElement } from './placed.ts';
import { type Column, indented, partOf, type Setting } from './setting.ts';
import { keptTogether, type Strip, strip, withRoomAbove } from './strip.ts';
import { element } from './structure.ts';
import { plainWords } from './words-of.ts';

export function fillInStrips(
  { question, choices, lines }: Named<'fill-in'>,
  setting: Setting,
): Strip[] {
  const asked = plainWords(question, element('P', setting.within));
  const list = element('L', setting.within, { numbering: 'None' });
  return keptTogether([
    ...lineStrips(asked, setting.direction, setting),
    ...choices.flatMap((choice) => choiceStrips(choice, element('LI', list), setting)),
    ...Array.from({ length: lines }, () => writingLine(setting)),
  ]);
}

function choiceStrips(choice: string, of: StructElement, setting: Setting): Strip[] {
  const { column, direction, sizes } = setting;
  const words = plainWords(choice, element('LBody', of));
  const inner = { ...setting, column: indented(column, 1.6 * sizes.size, direction) };
  const lines = lineStrips(words, direction, inner).map((line, at) =>
    at === 0 ? { ...line, items: [tickBox(setting), ...line.items] } : line,
  );
  return withRoomAbove(lines, sizes.itemGap);
}

function tickBox({ column, direction, sizes }: Setting): Placed {
  const side = 0.9 * sizes.size;
  const { left } = partOf(column, { from: 0, width: side }, direction);
  const box = { left, top: (sizes.leading - side) / 2, width: side, height: side };
  return { kind: 'box', box, colour: ink.words };
}

const writingLine = ({ column, sizes }: Setting): Strip =>
  strip(sizes.writingLine, [ruleUnder(column, sizes.writingLine)]);

const ruleUnder = ({ left, width }: Column, y: number): Placed => ({
  kind: 'rule',
  x: left,
  y,
  toX: left + width,
  toY: y,
  thickness: 0.75,
  colour: ink.words,
});
