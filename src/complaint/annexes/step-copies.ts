/** Which of the copies that lie with a letter are of which step. */
import { isSent, type Step } from '../../domain/step.ts';
import type { StepPaper } from '../letter-order.ts';
import type { AnnexFacts } from './annex-facts.ts';

type Known = Pick<AnnexFacts, 'papers' | 'contents'>;

/** Numbers of the copies of a step. */
export const copyOf = (step: Step, { papers }: Pick<Known, 'papers'>): number[] =>
  papers.filter((paper) => paper.step === step.id).map(({ number }) => number);

/**
 * Numbers of what shows that it was sent or received. Such a paper has only a day: when two steps could
 * be meant by it none is named, for a wrong number is worse than none.
 */
export const proofOf = (step: Step, { papers, contents }: Known): number[] =>
  papers
    .filter((paper) => contents.steps.filter((one) => mayShow(paper, one)).length === 1)
    .filter((paper) => mayShow(paper, step))
    .map(({ number }) => number);

const mayShow = ({ kind, day }: StepPaper, step: Step): boolean =>
  kind === 'proof-of-receipt' && isSent(step) && day === (step.what.receivedOn ?? step.what.on);
