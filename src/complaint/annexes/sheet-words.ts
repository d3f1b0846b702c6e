/** Hoe de rijen van het ene blad worden gevuld: fitted, with where the rest stands, in each language. */
import { commonQuestions } from '../../data/common-questions.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Inline } from '../../domain/letter.ts';
import { leaveOutCitizenNumbers } from '../citizen-number.ts';
import { text } from '../inlines.ts';
import { headingOver } from './in-letter.ts';
import { fitRow, type SheetRow } from './sheet-budget.ts';
import type { SheetFacts } from './sheet-facts.ts';
import type { Part } from './sheet-fit.ts';

type RestWords = {
  readonly inLetterAndDossier: string;
  readonly inDossier: string;
  readonly under: (heading: string) => string;
};

const rest: Readonly<Record<LetterLanguage, RestWords>> = {
  nl: {
    inLetterAndDossier: 'De rest staat in de brief en in het dossier.',
    inDossier: 'De rest staat in het dossier.',
    under: (heading) => `De rest staat in de brief, onder ‘${heading}’.`,
  },
  en: {
    inLetterAndDossier: 'The rest stands in the letter and in the dossier.',
    inDossier: 'The rest stands in the dossier.',
    under: (heading) => `The rest stands in the letter, under ‘${heading}’.`,
  },
};

function sheetWordsIn(language: LetterLanguage) {
  const words = rest[language];
  const inLetterAndDossier: readonly Inline[] = [text(words.inLetterAndDossier)];
  const inDossier: readonly Inline[] = [text(words.inDossier)];
  return {
    inLetterAndDossier,
    inDossier,
    /** Where the rest of somebody's words stands. */
    restOf: (typed: string, { letter }: SheetFacts): readonly Inline[] => {
      const heading = headingOver(letter, leaveOutCitizenNumbers(typed, language));
      return heading === null ? inLetterAndDossier : [text(words.under(heading))];
    },
    /** A fact of the sheet, with its number and name. */
    row: (
      name: string,
      kind: SheetRow,
      parts: readonly Part[],
      elsewhere: readonly Inline[] = inLetterAndDossier,
    ) => ({ name, value: fitRow(kind, language, parts, elsewhere) }),
    /** The words of a choice of a question that is asked about every practice; else its name. */
    choiceOf: (question: string, name: string): string => {
      const choices = commonQuestions.texts[language][question]?.choices ?? {};
      return (Object.hasOwn(choices, name) ? choices[name] : null) ?? name;
    },
  };
}

export const sheetWords = { nl: sheetWordsIn('nl'), en: sheetWordsIn('en') } as const;
