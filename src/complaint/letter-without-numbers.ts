/** A letter in which no citizen number stands: not in what was typed, and not in what a page said. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Block, Inline, Letter } from '../domain/letter.ts';
import { leaveOutCitizenNumbers, leftOutWords } from './citizen-number.ts';

/** An address on the web is where something was read; nobody typed it. */
const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

const inInline = (inline: Inline, language: LetterLanguage): Inline =>
  inline.kind === 'said' && !isWebAddress(inline.text)
    ? { ...inline, text: leaveOutCitizenNumbers(inline.text, language) }
    : inline;

/** Blocks of a letter or of what lies with it, without citizen numbers. */
export const withoutCitizenNumbers = (
  blocks: readonly Block[],
  language: LetterLanguage,
): Block[] => blocks.map((block) => inBlock(block, language));

function inBlock(block: Block, language: LetterLanguage): Block {
  const all = (inlines: readonly Inline[]) => inlines.map((one) => inInline(one, language));
  switch (block.kind) {
    case 'paragraph':
      return { ...block, inlines: all(block.inlines) };
    case 'list':
      return { ...block, items: block.items.map(all) };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map(all)) };
    case 'facts':
      return { ...block, rows: block.rows.map((row) => ({ ...row, value: all(row.value) })) };
    case 'quote':
      return { ...block, text: leaveOutCitizenNumbers(block.text, language) };
    case 'heading':
    case 'fill-in':
      return block;
  }
}

/** The address of an e-mail can hold a number that must stay. */
const inLine = (line: string, language: LetterLanguage): string =>
  line.includes('@') ? line : leaveOutCitizenNumbers(line, language);

export const letterWithoutNumbers = (letter: Letter): Letter => ({
  ...letter,
  sender: letter.sender.map((line) => inLine(line, letter.language)),
  signature: inLine(letter.signature, letter.language),
  blocks: withoutCitizenNumbers(letter.blocks, letter.language),
});

/** Whether a number was left out of the letter: then its writer is told. */
export const hasNumberLeftOut = ({ blocks, language, sender, signature }: Letter): boolean =>
  JSON.stringify([sender, blocks, signature]).includes(leftOutWords[language]);
