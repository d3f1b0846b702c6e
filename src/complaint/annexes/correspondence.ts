/** Wie schreef wat aan wie: each letter with what came back, and answers of which the letter is not known. */
import type { Day } from '../../domain/instant.ts';
import { isAnswered } from '../../domain/step.ts';
import { type Answered, type Sent, sentLetters } from '../../law/sent-letters.ts';
import type { AnnexFacts } from './annex-facts.ts';
import { copyOf, proofOf } from './step-copies.ts';

export type Correspondence = {
  readonly day: Day;
  /** `null` when only the answer is known. */
  readonly sent: Sent | null;
  readonly answers: readonly { readonly step: Answered; readonly copies: readonly number[] }[];
  readonly copies: readonly number[];
  readonly proofs: readonly number[];
};

/** The oldest first. */
export function correspondenceOf(facts: AnnexFacts): Correspondence[] {
  const { steps } = facts.contents;
  const letters = sentLetters(steps, facts.day).map(({ step, answers }) => ({
    day: step.what.on,
    sent: step,
    answers: answers.map((answer) => ({ step: answer, copies: copyOf(answer, facts) })),
    copies: copyOf(step, facts),
    proofs: proofOf(step, facts),
  }));
  const paired = new Set(letters.flatMap(({ answers }) => answers.map(({ step }) => step.id)));
  const alone = steps
    .filter(isAnswered)
    .filter(({ id }) => !paired.has(id))
    .map((step) => ({
      day: step.what.on,
      sent: null,
      answers: [{ step, copies: copyOf(step, facts) }],
      copies: [],
      proofs: [],
    }));
  return [...letters, ...alone].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
