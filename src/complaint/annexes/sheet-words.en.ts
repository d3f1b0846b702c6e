/** How the rows of the one sheet are filled, in English: fitted, with where the rest stands. */

import { commonQuestions } from '../../data/common-questions.ts';
import type { Inline } from '../../domain/letter.ts';
import { leaveOutCitizenNumbers } from '../citizen-number.ts';
import { text } from '../inlines.ts';
import { headingOver } from './in-letter.ts';
import { fitRow, type SheetRow } from './sheet-budget.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { Part } from './sheet-fit.ts';

/** Where the rest of somebody's words stands. */
export function restOf(words: string, { letter }: SheetFacts): readonly Inline[] {
  const heading = headingOver(letter, leaveOutCitizenNumbers(words, 'en'));
  return heading === null
    ? inLetterAndDossier
    : [text(`The rest stands in the letter, under ‘${heading}’.`)];
}

export const inLetterAndDossier: readonly Inline[] = [
  text('The rest stands in the letter and in the dossier.'),
];
export const inDossier: readonly Inline[] = [text('The rest stands in the dossier.')];

/** A fact of the sheet, with its number and name. */
export const row = (
  name: string,
  kind: SheetRow,
  parts: readonly Part[],
  elsewhere: readonly Inline[] = inLetterAndDossier,
) => ({ name, value: fitRow(kind, 'en', parts, elsewhere) });

/** The words of a choice of a question that is asked about every practice; else its name. */
export function choiceOf(question: string, name: string): string {
  const choices = commonQuestions.texts.en[question]?.choices ?? {};
  return (Object.hasOwn(choices, name) ? choices[name] : null) ?? name;
}
