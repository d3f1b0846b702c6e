/** A letter in plain words, in a language that the person reads. For them alone; nothing is stored. */
import { explainLetter } from '../complaint/explanations/explain-letter.ts';
import { practiceOf } from '../data/practices.ts';
import type { SaidAnnex } from '../domain/annex.ts';
import type { Language } from '../domain/language.ts';
import type { Letter } from '../domain/letter.ts';
import type { PracticeId } from '../domain/practice.ts';

export const readExplanation = (
  letter: Letter,
  practice: PracticeId,
  language: Language,
): SaidAnnex => explainLetter(letter, practiceOf(practice), language);
