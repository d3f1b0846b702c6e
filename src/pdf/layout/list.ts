/** A list: a sign or a number for each item, and its words beside that. */
import type { Named } from './blocks.ts';
import { lineStrips } from './paragraph.ts';
import type { StructElement } from './placed.ts';
import { type Column, indented, partOf, type Setting } from './setting.ts';
import { type Strip, withoutLoneLines, withRoomAbove } from './strip.ts';
import { element } from './structure.ts';
import { baseOf, plainWords, wordsOf } from './words-of.ts';

type List = Named<'list'>;

export function listStrips({ ordered, items }: List, setting: Setting): Strip[] {
  const list = element('L', setting.within, { numbering: ordered ? 'Decimal' : 'Disc' });
  const signs = items.map((_, at) => (ordered ? `${at + 1}.` : '•'));
  const columns = columnsOf(signs, setting);
  return items.flatMap((item, at) => {
    const one = element('LI', list);
    return withRoomAbove(
      itemStrips({ sign: signs[at] ?? '', inlines: item, of: one, columns }, setting),
      at === 0 ? 0 : setting.sizes.itemGap,
    );
  });
}

type Columns = { readonly signs: Column; readonly words: Column };

/** The widest sign has room. */
function columnsOf(signs: readonly string[], { column, type, direction }: Setting): Columns {
  const widest = Math.max(0, ...signs.map((sign) => type.fonts.widthOf('latin', sign)));
  const width = Math.max(17, (widest * type.size) / 1000 + 6);
  return {
    signs: partOf(column, { from: 5, width: width - 5 }, direction),
    words: indented(column, width, direction),
  };
}

type Item = {
  readonly sign: string;
  readonly inlines: List['items'][number];
  readonly of: StructElement;
  readonly columns: Columns;
};

function itemStrips({ sign, inlines, of, columns }: Item, setting: Setting): Strip[] {
  const label = plainWords(sign, element('Lbl', of));
  const words = wordsOf(inlines, element('LBody', of), setting);
  const beside = { ...setting, column: columns.signs };
  const [signs] = lineStrips(label, setting.direction, beside);
  const lines = lineStrips(words, baseOf(inlines, setting), { ...setting, column: columns.words });
  const signed = lines.map((line, at) =>
    at === 0 ? { ...line, items: [...(signs?.items ?? []), ...line.items] } : line,
  );
  return withoutLoneLines(signed);
}
