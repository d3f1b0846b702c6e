/** A letter taken apart at its headings, and what stands in each part: rules, days, exhibits, words. */
import { monthNames } from '../../data/month-names.ts';
import { asDay, type Day } from '../../domain/instant.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block, Inline, Letter } from '../../domain/letter.ts';

export type LetterPart = {
  /** As it stands in the letter; `null` before the first one. */
  readonly heading: string | null;
  readonly blocks: readonly Block[];
};

export function partsOfLetter({ blocks }: Letter): readonly LetterPart[] {
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' ? [at] : []));
  return [-1, ...starts].map((start, index) => {
    const first = blocks[start];
    return {
      heading: first?.kind === 'heading' ? first.text : null,
      blocks: blocks.slice(start + 1, [...starts, blocks.length][index]),
    };
  });
}

/** Rows of words in a block; none for what is shown whole. */
export function rowsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.inlines];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'facts':
      return block.rows.map(({ value }) => value);
    case 'heading':
    case 'quote':
    case 'fill-in':
      return [];
  }
}

export const inlinesIn = (blocks: readonly Block[]): readonly Inline[] =>
  blocks.flatMap((block) => rowsOf(block).flat());

/** What somebody else said, in words and not in a table: each once. */
export const saidIn = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(
    inlinesIn(blocks.filter(({ kind }) => kind !== 'table' && kind !== 'facts')).flatMap(
      (inline) => (inline.kind === 'said' ? [inline.text] : []),
    ),
  ),
];

/** The days that sentences name, in their order. */
export const namedDays = (blocks: readonly Block[]): readonly Day[] =>
  inlinesIn(blocks.filter(({ kind }) => kind === 'paragraph')).flatMap((inline) =>
    inline.kind === 'day' ? [inline.day] : [],
  );

const ownTexts = (blocks: readonly Block[]): readonly string[] => [
  ...inlinesIn(blocks).flatMap((inline) =>
    inline.kind === 'text' || inline.kind === 'strong' ? [inline.text] : [],
  ),
  ...blocks.flatMap((block) => (block.kind === 'quote' ? [block.source] : [])),
];

/** What the letter says itself there, in one line and lower case. */
export const ownWordsIn = (blocks: readonly Block[]): string =>
  ownTexts(blocks).join(' ').toLowerCase();

const writtenDay = /(\d{1,2}) (\p{Ll}{3,12}) (\d{4})/giu;

/** Days that stand in words, as a letter writes them. */
export function daysInWords(words: string, language: LetterLanguage): readonly Day[] {
  const months = monthNames(language).map((name) => name.toLowerCase());
  return [...words.matchAll(writtenDay)].flatMap(([, date = '', name = '', year = '']) => {
    const month = months.indexOf(name.toLowerCase()) + 1;
    if (month === 0) return [];
    return [asDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`)];
  });
}

/** Every day of a part, named or in words, each once. */
export const everyDayIn = (blocks: readonly Block[], language: LetterLanguage): readonly Day[] => [
  ...new Set([
    ...inlinesIn(blocks).flatMap((inline) => (inline.kind === 'day' ? [inline.day] : [])),
    ...ownTexts(blocks).flatMap((words) => daysInWords(words, language)),
  ]),
];
