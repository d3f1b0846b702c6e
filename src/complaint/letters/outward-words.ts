/** Words of the parts that many letters share. Each language says the same, sentence by sentence. */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Inline } from '../../domain/letter.ts';
import type { StepOutcome } from '../../domain/step.ts';
import type { Parts } from '../inlines.ts';
import type { Voice } from './outward-facts.ts';
import { outwardWordsEn } from './outward-words.en.ts';
import { outwardWordsNl } from './outward-words.nl.ts';

export type OutwardWords = {
  /** Who writes for one person or for many; `copies` names the authorisations. */
  readonly representative: Readonly<Record<Voice, (copies: readonly Inline[]) => Parts>>;
  /** Who "I" is, where the letter is for others. */
  readonly whoIsI: Readonly<Record<Voice, string>>;
  readonly whatHappened: string;
  /** Begins a view, up to the article. */
  readonly contrary: Readonly<Record<Voice, string>>;
  readonly because: string;
  readonly outcomes: Readonly<Record<StepOutcome, string>>;
  readonly noAnswer: string;
  readonly contacts: Readonly<Record<Voice, string>>;
  readonly contactColumns: readonly [letter: string, answer: string];
  readonly of: string;
  readonly reference: string;
  readonly objector: {
    readonly title: string;
    readonly asks: readonly Parts[];
  };
  readonly groundsLater: {
    readonly title: string;
    readonly inTime: Parts;
    readonly whichDay: string;
  };
};

export const outwardWords: Readonly<Record<LetterLanguage, OutwardWords>> = {
  nl: outwardWordsNl,
  en: outwardWordsEn,
};
