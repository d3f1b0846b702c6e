/** All that is asked about a practice: first its own questions, then those that fit every practice. */
import type { LetterLanguage } from '../domain/language.ts';
import type { PracticeId } from '../domain/practice.ts';
import { type AskedQuestion, type QuestionSet, questionSheet } from '../domain/question-sheet.ts';
import type { Period } from '../domain/typed-answer.ts';
import { commonQuestions } from './common-questions.ts';
import { practiceEntry } from './practices.ts';

export const sheetOf = (id: PracticeId, language: LetterLanguage): AskedQuestion[] =>
  sheetIn(id, practiceEntry(id).texts[language].questions, commonQuestions.texts[language]);

type QuestionTexts = QuestionSet['texts'];

/** In the words of a language: those of the practice, and those of what is asked about each. */
export const sheetIn = (
  id: PracticeId,
  own: QuestionTexts,
  common: QuestionTexts,
): AskedQuestion[] =>
  questionSheet([
    { questions: practiceEntry(id).questions, texts: own },
    { questions: commonQuestions.questions, texts: common },
  ]);

/** Dates of which one cannot be before the other, by the names of their questions. */
export const periods: readonly Period[] = [
  { start: 'going-on-since', end: 'happened-on' },
  { start: 'sent-on', end: 'answered-on' },
];
