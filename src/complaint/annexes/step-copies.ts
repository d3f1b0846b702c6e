/** Which of the copies that lie with a letter is the copy of which step. */
import { routeOf } from '../../data/routes.ts';
import { isAnswered, type Step } from '../../domain/step.ts';
import type { Paper, PaperKind } from '../letters/papers.ts';
import type { AnnexFacts } from './annex-facts.ts';

type Known = Pick<AnnexFacts, 'papers' | 'contents'>;

/**
 * Numbers of the copies of a step. A paper has a kind and a day: when two steps could be meant by it,
 * none is named, for a wrong number is worse than none.
 */
export const copyOf = (step: Step, known: Known): number[] => namedBy(step, known, kindsFor);

/** Numbers of the proofs that it was sent or received. */
export const proofOf = (step: Step, known: Known): number[] =>
  namedBy(step, known, () => ['proof-of-receipt']);

type KindsFor = (step: Step) => readonly PaperKind[];

const namedBy = (step: Step, { papers, contents }: Known, kinds: KindsFor): number[] =>
  papers
    .filter((paper) => contents.steps.filter((one) => mayBe(paper, one, kinds)).length === 1)
    .filter((paper) => mayBe(paper, step, kinds))
    .map(({ number }) => number);

const mayBe = ({ day, kind }: Paper, step: Step, kindsOf: KindsFor): boolean =>
  day === step.what.on && kindsOf(step).includes(kind);

const kindsFor = (step: Step): readonly PaperKind[] =>
  isAnswered(step) ? answerKinds(step) : sentKinds(step);

function sentKinds({ route }: Step): readonly PaperKind[] {
  if (route === 'notice-of-default') return ['notice-of-default'];
  if (route === 'conduct-complaint') return ['body-complaint', 'request'];
  return routeOf(route).receiver === 'authority' ? ['ap-letter'] : ['request'];
}

function answerKinds({ route }: Step): readonly PaperKind[] {
  if (route === 'conduct-complaint') return ['body-answer', 'answer'];
  return routeOf(route).receiver === 'authority' ? ['ap-decision'] : ['answer', 'decision'];
}
