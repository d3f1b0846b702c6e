/** Blocks of a letter as text for a field that breaks lines itself: a line break only where a part ends. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Block, BlockOf, PlainInline } from '../domain/letter.ts';
import { paragraph, said } from './inlines.ts';
import { withoutCitizenNumbers } from './letter-without-numbers.ts';
import { sayBlocks } from './say-references.ts';

/** Without citizen numbers, as the letter is. */
export const flowingText = (blocks: readonly Block[], language: LetterLanguage): string =>
  sayBlocks(withoutCitizenNumbers(blocks, language), language).map(inWords).join('\n\n');

/** What somebody typed, by itself. */
export const typedText = (text: string, language: LetterLanguage): string =>
  flowingText([paragraph(said(text))], language);

/** Without characters that are none: a field would drop them, and the count would be wrong. */
export const fieldText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim();

const plain = (inlines: readonly PlainInline[]) => inlines.map(({ text }) => text).join('');

function inWords(block: BlockOf<PlainInline>): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return plain(block.inlines);
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${plain(item)}`)
        .join('\n');
    case 'quote':
      return `"${block.text}"\n(${block.source})`;
    case 'table':
      return [block.caption, ...block.rows.map((cells) => `- ${row(block.columns, cells)}`)].join(
        '\n',
      );
    case 'facts':
      return block.rows.map(({ name, value }) => `${name}: ${plain(value)}`).join('\n');
    case 'fill-in':
      return [block.question, ...block.choices.map((choice) => `[ ] ${choice}`)].join('\n');
  }
}

/** Each cell after the name of its column. */
const row = (columns: readonly string[], cells: readonly (readonly PlainInline[])[]): string =>
  cells.map((cell, at) => `${columns[at]}: ${plain(cell)}`).join('; ');
