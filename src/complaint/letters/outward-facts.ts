/** What the letters behind the first one share: who writes for whom, what was said before, and the view. */
import type { Exhibit } from '../../domain/dossier.ts';
import type { Day } from '../../domain/instant.ts';
import type { AddressLines } from '../../domain/letter.ts';
import type { Article } from '../../domain/practice.ts';
import type { StepOutcome } from '../../domain/step.ts';
import type { Recipient } from '../recipient.ts';
import type { Reported } from './access-request-facts.ts';
import type { AnswerFacts } from './answer-via.ts';
import type { Paper, PaperKind } from './papers.ts';

/** Somebody with a name and an address: a principal, a court, the other side. */
export type Party = { readonly name: string; readonly addressLines: AddressLines };

export type OutwardFacts = AnswerFacts & {
  readonly day: Day;
  /** For whom the sender writes, each of them; empty when the sender writes for themselves. */
  readonly principals: readonly Party[];
  readonly papers: readonly Paper[];
  readonly reported: readonly Reported[];
};

/** Who did something, or did not: an organisation of the catalogue, or the AP itself. */
export type Body =
  | { readonly kind: 'organisation'; readonly recipient: Recipient }
  | { readonly kind: 'ap' };

/** A decision, or an answer that counts as one. Its copy is a paper. */
export type Decision = {
  readonly day: Day;
  /** The reference on it; empty when there is none. */
  readonly reference: string;
  /** Number of the exhibit with the copy; `null` when it was only said. */
  readonly exhibit: number | null;
};

/** Which rule is at issue in the writer's view, why, and what shows it. */
export type View = {
  readonly article: Article;
  /** In the writer's words. */
  readonly because: string;
  readonly exhibits: readonly number[];
};

/** A letter to the organisation, and what came back. */
export type Contact = {
  readonly day: Day;
  /** `null` when it was only said. */
  readonly exhibit: number | null;
  readonly answer: {
    readonly day: Day;
    readonly outcome: StepOutcome;
    readonly exhibit: number | null;
  } | null;
};

/** One person writes, or an organisation: "ik" or "wij". */
export type Voice = 'one' | 'many';

/** All exhibits of the reports, each once, by number. */
export function exhibitsOfAll(reported: readonly Reported[]): Exhibit[] {
  const byNumber = new Map(
    reported.flatMap(({ exhibits }) => exhibits).map((one) => [one.number, one]),
  );
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

export const hasPaper = ({ papers }: Pick<OutwardFacts, 'papers'>, kind: PaperKind): boolean =>
  papers.some((paper) => paper.kind === kind);

export const paperNumbers = ({ papers }: Pick<OutwardFacts, 'papers'>, kind: PaperKind): number[] =>
  papers.filter((paper) => paper.kind === kind).map(({ number }) => number);
