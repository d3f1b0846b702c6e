/** The blocks of a letter, an annex or an exhibit as strips. */
import { languageOr } from '../../complaint/html.ts';
import type { Block } from '../../domain/letter.ts';
import { factStrips } from './facts.ts';
import { fillInStrips } from './fill-in.ts';
import { listStrips } from './list.ts';
import { ink } from './measures.ts';
import { lineStrips } from './paragraph.ts';
import { indented, type Setting } from './setting.ts';
import { keptWithNext, lastKept, type Strip, withoutLoneLines, withRoomAbove } from './strip.ts';
import { element } from './structure.ts';
import { tableStrips } from './table.ts';
import { baseOf, plainWords, wordsOf } from './words-of.ts';

export type Named<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** All of them, each with the room above it that it has where it stands. */
export const blockStrips = (blocks: readonly Block[], setting: Setting): Strip[] =>
  blocks.flatMap((block, at) =>
    withRoomAbove(blockStrip(block, setting), roomAbove(block, blocks[at - 1], setting)),
  );

function roomAbove(block: Block, before: Block | undefined, { sizes }: Setting): number {
  if (block.kind === 'heading') return sizes.headingGap;
  return before?.kind === 'heading' ? sizes.gap / 4 : sizes.gap;
}

function blockStrip(block: Block, setting: Setting): Strip[] {
  switch (block.kind) {
    case 'heading':
      return headingStrips('H2', block.text, setting);
    case 'paragraph':
      return paragraphStrips(block, setting);
    case 'list':
      return listStrips(block, setting);
    case 'quote':
      return quoteStrips(block, setting);
    case 'table':
      return tableStrips(block, setting);
    case 'facts':
      return factStrips(block, setting);
    case 'fill-in':
      return fillInStrips(block, setting);
  }
}

/** Stays with what follows. */
export const headingStrips = (role: 'H1' | 'H2', text: string, setting: Setting): Strip[] =>
  keptWithNext(
    lineStrips(
      plainWords(text, element(role, setting.within), { isBold: true }),
      setting.direction,
      setting,
    ),
  );

function paragraphStrips({ inlines }: Pick<Named<'paragraph'>, 'inlines'>, setting: Setting) {
  const words = wordsOf(inlines, element('P', setting.within), setting);
  return withoutLoneLines(lineStrips(words, baseOf(inlines, setting), setting));
}

const barWidth = 2;

function quoteStrips({ text, language, source }: Named<'quote'>, setting: Setting): Strip[] {
  const inner = { ...setting, column: indented(setting.column, 11, setting.direction) };
  const quote = element('BlockQuote', setting.within, { language: languageOr(language) });
  const lines = lineStrips(plainWords(text, element('P', quote)), 'auto', inner);
  const barred = withoutLoneLines(lines.map((line) => withBar(line, setting)));
  return [...lastKept(barred), ...sourceStrips(source, setting)];
}

function withBar(line: Strip, { column, direction }: Setting): Strip {
  const left = direction === 'rtl' ? column.left + column.width - barWidth : column.left;
  const box = { left, top: 0, width: barWidth, height: line.height };
  return { ...line, items: [{ kind: 'fill', box, colour: ink.lines }, ...line.items] };
}

const sourceStrips = (source: string, setting: Setting): Strip[] =>
  withRoomAbove(
    withoutLoneLines(
      lineStrips(
        plainWords(source, element('P', setting.within)),
        setting.direction,
        scaled(setting, 0.87),
      ),
    ),
    2,
  );

/** The same with smaller or larger type. */
export const scaled = (setting: Setting, by: number): Setting => ({
  ...setting,
  type: { ...setting.type, size: setting.type.size * by },
  sizes: {
    ...setting.sizes,
    size: setting.sizes.size * by,
    leading: setting.sizes.leading * by,
  },
});
