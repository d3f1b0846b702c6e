/** Small pieces that several annexes use: exhibits in a row, dates as exact as they are known. */
import { sayApproximateDate } from '../../data/answer-words.ts';
import { sheetOf } from '../../data/question-sheets.ts';
import {
  type ApproximateDate,
  type DatePrecision,
  isAbout,
  precisionOf,
} from '../../domain/approximate-date.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block, Inline } from '../../domain/letter.ts';
import type { PracticeId } from '../../domain/practice.ts';
import { dayRef, exhibit, said, text } from '../inlines.ts';
import { type When, whenOf } from './chronology-events.ts';

export type Cell = readonly (Inline | string)[];

export const cellOf = (parts: Cell): Inline[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));

export const table = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Block => ({ kind: 'table', caption, columns, rows: rows.map((cells) => cells.map(cellOf)) });

export const facts = (rows: readonly { readonly name: string; readonly value: Cell }[]): Block => ({
  kind: 'facts',
  rows: rows.map(({ name, value }) => ({ name, value: cellOf(value) })),
});

/** `bijlage 1, bijlage 3`. */
export const exhibitsInRow = (numbers: readonly number[]): Inline[] =>
  joined(numbers.map((number) => [exhibit(number)]));

/** The pieces with a comma between them. */
export const joined = (pieces: readonly (readonly Inline[])[], between = ', '): Inline[] =>
  pieces.flatMap((piece, at) => (at === 0 ? piece : [text(between), ...piece]));

export const whenInline = (when: When, language: LetterLanguage): Inline =>
  when.kind === 'day' ? dayRef(when.day) : text(sayApproximateDate(when.date, language));

export const dateInline = (date: ApproximateDate, language: LetterLanguage): Inline =>
  whenInline(whenOf(date), language);

/** Before a date in a sentence: on a day, in a month or a year, and nothing before "about". */
const prepositions = {
  nl: { day: 'op ', month: 'in ', year: 'in ' },
  en: { day: 'on ', month: 'in ', year: 'in ' },
} as const satisfies Record<LetterLanguage, Record<DatePrecision, string>>;

/** `op 3 maart 2026`, `in maart 2026`, `rond maart 2026`. */
export const onDate = (date: ApproximateDate, language: LetterLanguage): Inline[] => [
  text(isAbout(date) ? '' : prepositions[language][precisionOf(date)]),
  dateInline(date, language),
];

/** The words of a question of the catalogue; its name when the catalogue no longer asks it. */
export function askOf(question: string, practice: PracticeId, language: LetterLanguage): Inline {
  const asked = sheetOf(practice, language).find((one) => one.question.id === question);
  return asked === undefined ? said(question) : text(asked.text.ask);
}
