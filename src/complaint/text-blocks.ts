/** The blocks of a letter or an annex as plain text. */
import type { Language } from '../domain/language.ts';
import type { BlockOf, PlainInline } from '../domain/letter.ts';
import { lineLength, wrap } from './wrap-text.ts';

const plain = (inlines: readonly PlainInline[]) => inlines.map(({ text }) => text).join('');

/** Capitals as the language has them: in Turkish an `i` keeps its dot. */
export const capitals = (text: string, language: Language): string =>
  text.toLocaleUpperCase(language);

export function blockText(block: BlockOf<PlainInline>, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return wrap(capitals(block.text, language));
    case 'paragraph':
      return wrap(plain(block.inlines));
    case 'list':
      return block.items
        .map((item, index) => wrap(plain(item), block.ordered ? `${index + 1}. ` : '- '))
        .join('\n');
    case 'quote':
      return `${wrap(block.text, '> ', '> ')}\n${wrap(block.source, '  ')}`;
    case 'table':
      return tableText(block);
    case 'facts':
      return block.rows.map(({ name, value }) => wrap(`${name}: ${plain(value)}`)).join('\n');
    case 'fill-in':
      return [
        wrap(block.question),
        ...block.choices.map((choice) => wrap(choice, '[ ] ')),
        ...Array.from({ length: block.lines }, () => '_'.repeat(lineLength)),
      ].join('\n');
  }
}

type Table = Extract<BlockOf<PlainInline>, { readonly kind: 'table' }>;

/** Row by row, each cell after the name of its column: columns would not fit on a line. */
function tableText({ caption, columns, rows }: Table): string {
  const said = rows.map((cells) =>
    cells
      .map((cell, at) => wrap(`${columns[at]}: ${plain(cell)}`, at === 0 ? '- ' : '  '))
      .join('\n'),
  );
  return [wrap(caption), ...said].join('\n');
}
