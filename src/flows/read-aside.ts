/** What is for the person alone: a letter in plain words, and a card for a talk. Nothing is stored. */
import { explainLetter } from '../complaint/explanations/explain-letter.ts';
import { talkCard } from '../complaint/talk-card.ts';
import { practiceOf } from '../data/practices.ts';
import type { SaidAnnex } from '../domain/annex.ts';
import type { ReadingLanguage } from '../domain/language.ts';
import type { Letter } from '../domain/letter.ts';
import type { PracticeId } from '../domain/practice.ts';
import type { TalkLanguages } from '../domain/talk-card.ts';

export const readExplanation = (
  letter: Letter,
  practice: PracticeId,
  language: ReadingLanguage,
): SaidAnnex => explainLetter(letter, practiceOf(practice), language);

/** `null` for a card that fits every talk. */
export const readTalkCard = (practice: PracticeId | null, languages: TalkLanguages): SaidAnnex =>
  talkCard(practice === null ? null : practiceOf(practice), languages);
