/** Which sentences of an explanation hold for a part of a letter, and how what they name is said. */
import { type LetterRuleId, letterRules } from '../../data/letter-rules.ts';
import type { Day } from '../../domain/instant.ts';
import type { Language, LetterLanguage } from '../../domain/language.ts';
import type { Block, PlainInline } from '../../domain/letter.ts';
import type { Article } from '../../domain/practice.ts';
import { sayArticle } from '../articles.ts';
import { sayDay } from '../dates.ts';
import { type Clue, clueWords } from './clues.ts';
import { piecesOf, type Sentence, slotsOf, wordsOf } from './explanation-words.ts';
import { inlinesIn, namedDays, ownWordsIn } from './letter-parts.ts';

/** In which language the letter is, and in which it is explained. */
export type Languages = { readonly letter: LetterLanguage; readonly reading: Language };

/** As in the letter, so that both can be laid beside each other. */
export const articleAsInLetter = (article: Article, { letter }: Languages): PlainInline => ({
  kind: 'in-language',
  language: letter,
  text: sayArticle(article, letter),
});

export const dayInWords = (day: Day, { reading }: Languages): PlainInline => ({
  kind: 'text',
  text: sayDay(day, reading),
});

const isRule = (slot: string): slot is LetterRuleId => Object.hasOwn(letterRules, slot);

/** The day of a slot such as `day2`; `null` when the part names no such day. */
const dayOf = (slot: string, blocks: readonly Block[]): Day | null =>
  namedDays(blocks)[Number(slot.replace('day', '')) - 1] ?? null;

const isSame = (one: Article, other: Article) =>
  one.act === other.act && one.article === other.article;

function stands(slot: string, blocks: readonly Block[]): boolean {
  if (!isRule(slot)) return dayOf(slot, blocks) !== null;
  const rule = letterRules[slot];
  return inlinesIn(blocks).some(
    (inline) => inline.kind === 'article' && isSame(inline.article, rule),
  );
}

function shows(clue: Clue, blocks: readonly Block[], language: LetterLanguage): boolean {
  switch (clue) {
    case 'no-day':
      return namedDays(blocks).length === 0;
    case 'table':
      return blocks.some(({ kind }) => kind === 'table');
    case 'no-table':
      return blocks.every(({ kind }) => kind !== 'table');
    default: {
      const words = ownWordsIn(blocks);
      return clueWords[clue][language].some((one) => words.includes(one));
    }
  }
}

/** Whether the letter says this in that part. */
export const holds = (
  sentence: Sentence,
  blocks: readonly Block[],
  language: LetterLanguage,
): boolean =>
  slotsOf(wordsOf(sentence)).every((slot) => stands(slot, blocks)) &&
  (typeof sentence === 'string' || shows(sentence.when, blocks, language));

/** The sentence, with what it names. Only for one that holds. */
export const saySentence = (
  sentence: Sentence,
  blocks: readonly Block[],
  languages: Languages,
): readonly PlainInline[] =>
  piecesOf(wordsOf(sentence))
    .map((piece, at): PlainInline => {
      if (at % 2 === 0) return { kind: 'text', text: piece };
      if (isRule(piece)) return articleAsInLetter(letterRules[piece], languages);
      const day = dayOf(piece, blocks);
      if (day === null) throw new RangeError(`nothing stands in the place of ${piece}`);
      return dayInWords(day, languages);
    })
    .filter(({ text }) => text !== '');
