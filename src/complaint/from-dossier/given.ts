/** All that the facts of one letter are taken from, looked up once. */
import type { LetterKind } from '../../domain/letter.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StepTerm } from '../../law/terms-of-steps.ts';
import type { LetterFault, LetterOrder, StepPaper } from '../letter-order.ts';
import type { Reported } from '../letters/access-request-facts.ts';
import { type Recipient, recipientOf } from '../recipient.ts';
import { type AboutSubject, termsAbout } from './about-subject.ts';
import { papersOf, stepsTold } from './papers.ts';
import { aboutLetter } from './replay.ts';
import { reportedOf } from './reported.ts';
import { type Followed, followedBy } from './to-follow.ts';

export type Given = {
  readonly order: LetterOrder;
  readonly about: AboutSubject;
  readonly reported: readonly Reported[];
  /** The organisation; `null` when nobody knows where to write. */
  readonly recipient: Recipient | null;
  /** What the letter goes on from; `null` when that is nothing, or not there any more. */
  readonly followed: Followed | null;
  readonly terms: readonly StepTerm[];
  readonly papers: readonly StepPaper[];
  /** Ids of the steps that the letter tells of. */
  readonly told: ReadonlySet<string>;
};

export function givenIn(order: LetterOrder): Given {
  const { choice, contents, day, visits } = order;
  const about = aboutLetter(contents, choice, day);
  const followed = followedBy(choice.letter, about.letters, choice.follows);
  return {
    order,
    about,
    reported: reportedOf(about.records, contents, visits, choice),
    recipient: recipientOf(about.organisation),
    followed,
    terms: termsAbout(about, day),
    papers: papersOf(order, about, followed),
    told: stepsTold(order, about, followed),
  };
}

/** What the letter goes on from, or why that is not there. */
export function needFollowed({ about, followed, order }: Given): Result<Followed, LetterFault> {
  if (followed !== null) return ok(followed);
  const { letter, follows } = order.choice;
  const isClosed = about.letters.some(({ step }) => step.id === follows && goesOnSilence(letter));
  return fail(isClosed ? 'already-answered' : 'step-missing');
}

const goesOnSilence = (kind: LetterKind): boolean =>
  kind === 'reminder' || kind === 'notice-of-default' || kind === 'appeal-no-decision';
