/** Vaste vragen: what is asked about every practice, beside the questions of the practice itself. */
import type { Checked } from './checked.ts';
import type { LetterLanguage } from './language.ts';
import type { PracticeQuestion, QuestionText } from './practice.ts';

export type CommonQuestions = Checked & {
  /**
   * In the order in which they are asked. An answer names its question by id alone, so no practice
   * has a question with the id of one of these.
   */
  readonly questions: readonly PracticeQuestion[];
  /** The words of each question, by its id. */
  readonly texts: Readonly<Record<LetterLanguage, Readonly<Record<string, QuestionText>>>>;
};
