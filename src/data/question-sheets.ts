/** All that is asked about a practice: first its own questions, then those that fit every practice. */
import type { Language } from '../domain/language.ts';
import type { PracticeId } from '../domain/practice.ts';
import { type AskedQuestion, questionSheet } from '../domain/question-sheet.ts';
import type { Period } from '../domain/typed-answer.ts';
import { commonQuestions } from './common-questions.ts';
import { practiceEntry } from './practices.ts';

export function sheetOf(id: PracticeId, language: Language): AskedQuestion[] {
  const { questions, texts } = practiceEntry(id);
  return questionSheet([
    { questions, texts: texts[language].questions },
    { questions: commonQuestions.questions, texts: commonQuestions.texts[language] },
  ]);
}

/** Dates of which one cannot be before the other, by the names of their questions. */
export const periods: readonly Period[] = [
  { start: 'going-on-since', end: 'happened-on' },
  { start: 'sent-on', end: 'answered-on' },
];
