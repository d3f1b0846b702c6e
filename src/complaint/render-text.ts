/** A letter as plain text: for e-mail, for a web form, and for whoever prefers it. */
import type { BlockOf, Letter, PlainInline } from '../domain/letter.ts';
import { dateline, letterWords } from './letter-words.ts';
import { sayReferences } from './say-references.ts';

/** Characters on a line, as e-mail has it (RFC 5322 §2.1.1 allows 78). */
const lineLength = 72;

const lengthOf = (text: string) => [...text].length;

/** The words of one line over as many lines as needed. A word, so an address too, stays whole. */
function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current: string | null = null;
  for (const word of line.split(' ')) {
    const longer: string = current === null ? word : `${current} ${word}`;
    if (current === null || lengthOf(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current ?? ''];
}

/** `text` wrapped, with `first` before its first line and `rest` before the others. */
function wrap(text: string, first = '', rest = ' '.repeat(first.length)): string {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => wrapLine(line, lineLength - first.length))
    .map((line, index) => {
      const start = index === 0 ? first : rest;
      return line === '' ? start.trimEnd() : start + line;
    })
    .join('\n');
}

const plain = (inlines: readonly PlainInline[]) => inlines.map(({ text }) => text).join('');

function renderBlock(block: BlockOf<PlainInline>): string {
  switch (block.kind) {
    case 'heading':
      return wrap(block.text.toUpperCase());
    case 'paragraph':
      return wrap(plain(block.inlines));
    case 'list':
      return block.items
        .map((item, index) => wrap(plain(item), block.ordered ? `${index + 1}. ` : '- '))
        .join('\n');
    case 'quote':
      return `${wrap(block.text, '> ', '> ')}\n${wrap(block.source, '  ')}`;
    case 'table':
      return renderTable(block);
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
function renderTable({ caption, columns, rows }: Table): string {
  const said = rows.map((cells) =>
    cells
      .map((cell, at) => wrap(`${columns[at]}: ${plain(cell)}`, at === 0 ? '- ' : '  '))
      .join('\n'),
  );
  return [wrap(caption), ...said].join('\n');
}

/** The whole letter: lines of at most 72 characters but for longer words, line feeds only. */
export function renderText(letter: Letter): string {
  const words = letterWords[letter.language];
  const enclosures =
    letter.enclosures.length === 0
      ? []
      : [
          wrap(words.enclosures.toUpperCase()),
          letter.enclosures.map((e) => wrap(e, '- ')).join('\n'),
        ];
  const parts = [
    letter.sender.map((line) => wrap(line)).join('\n'),
    letter.recipient.map((line) => wrap(line)).join('\n'),
    wrap(dateline(letter)),
    wrap(`${words.subject}: ${letter.subject}`),
    wrap(letter.salutation),
    ...sayReferences(letter).blocks.map(renderBlock),
    wrap(letter.closing),
    wrap(letter.signature),
    ...enclosures,
  ];
  return `${parts.join('\n\n')}\n`;
}
