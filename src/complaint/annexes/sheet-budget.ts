/**
 * How many lines each row of the sheet may take. Together with the label (2) and the table (11 at most)
 * they are 53 lines of 13 pt, 243 mm. Lines between and around rows take 27 mm, and the paper has 273: so
 * it fits even when every row is full. A test lays the sheet out in a browser.
 */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Inline } from '../../domain/letter.ts';
import { factWidth, fitInto, lineWidth, type Part } from './sheet-fit.ts';

export const sheetRows = [
  'who',
  'against',
  'what',
  'data',
  'when',
  'rules',
  'effects',
  'people',
  'asked',
  'elsewhere',
  'evidence',
  'left-out',
] as const;
export type SheetRow = (typeof sheetRows)[number];

/** What was tried is a table of its own, with at most four letters of two lines each. */
export const linesFor: Readonly<Record<SheetRow, number>> = {
  who: 3,
  against: 4,
  what: 5,
  data: 2,
  when: 2,
  rules: 4,
  effects: 4,
  people: 4,
  asked: 5,
  elsewhere: 2,
  evidence: 4,
  'left-out': 1,
};

/** Of what stands in the place of the table. */
const linesInstead = 6;

export const fitRow = (
  row: SheetRow,
  language: LetterLanguage,
  parts: readonly Part[],
  elsewhere: readonly Inline[],
): readonly Inline[] =>
  fitInto(parts, elsewhere, { lines: linesFor[row], width: factWidth, language });

export const fitInstead = (
  language: LetterLanguage,
  parts: readonly Part[],
  elsewhere: readonly Inline[],
): readonly Inline[] =>
  fitInto(parts, elsewhere, { lines: linesInstead, width: lineWidth, language });
