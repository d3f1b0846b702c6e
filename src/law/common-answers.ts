/** Reads the answers to questions that are asked about every practice, by their ids. */
import type { Answer } from '../domain/answer.ts';
import type { ApproximateDate } from '../domain/approximate-date.ts';
import type { YesNoUnknown } from '../domain/own-data.ts';
import { unknownChoice } from '../domain/question-sheet.ts';

/** Ids of common questions on which the law hangs something. One that is not asked stays unknown. */
export const commonIds = {
  goingOn: 'still-going-on',
  happened: 'happened-on',
  since: 'going-on-since',
  others: 'others-concerned',
  consequence: 'consequence',
  disputed: 'other-view',
  wish: 'wish',
} as const;

const to = (answers: readonly Answer[], question: string): Answer | null =>
  answers.find((answer) => answer.question === question) ?? null;

/** `unknown` too when it was left open, or when the answer is of another kind. */
export function yesNo(answers: readonly Answer[], question: string): YesNoUnknown {
  const answer = to(answers, question);
  const chosen = answer?.kind === 'choice' ? answer.chosen : [];
  if (chosen.includes('yes')) return 'yes';
  return chosen.includes('no') ? 'no' : 'unknown';
}

export function dateAnswer(answers: readonly Answer[], question: string): ApproximateDate | null {
  const answer = to(answers, question);
  return answer?.kind === 'date' ? answer.date : null;
}

export function numberAnswer(answers: readonly Answer[], question: string): number | null {
  const answer = to(answers, question);
  return answer?.kind === 'number' ? answer.value : null;
}

/** The names that were chosen; "I do not know" is none. */
export function chosenIn(answers: readonly Answer[], question: string): readonly string[] {
  const answer = to(answers, question);
  return answer?.kind === 'choice' ? answer.chosen.filter((name) => name !== unknownChoice) : [];
}

/** Whether it says something: open, blank and "I do not know" do not. */
export function saysSomething(answer: Answer): boolean {
  switch (answer.kind) {
    case 'choice':
      return answer.chosen.some((name) => name !== unknownChoice);
    case 'text':
      return answer.text.trim() !== '';
    case 'date':
    case 'number':
      return true;
    case 'unknown':
      return false;
  }
}

export const isAnsweredAt = (answers: readonly Answer[], question: string): boolean => {
  const answer = to(answers, question);
  return answer !== null && saysSomething(answer);
};
