/** Copies that lie with a letter: of what was sent and came back, and of what shows who may write. */
import type { StepId } from '../../domain/ids.ts';
import type { Day } from '../../domain/instant.ts';
import { authorityLetterKinds, type LetterKind } from '../../domain/letter.ts';
import type { RouteId } from '../../domain/route-id.ts';
import { hasProof, isSpoken } from '../../domain/step.ts';
import { type Answered, isDataRequest, type SentLetter } from '../../law/sent-letters.ts';
import { lastExhibitNumber } from '../exhibits.ts';
import type { LetterOrder, StepPaper } from '../letter-order.ts';
import type { PaperKind } from '../letters/papers.ts';
import type { AboutSubject } from './about-subject.ts';
import { chosenIn, dayIn } from './details.ts';
import { principalsOf } from './for-whom.ts';
import { answerOf, stepsAlong, stepsLeanedOn, takesProof, tellsContacts } from './steps-along.ts';
import type { Followed } from './to-follow.ts';

type Copy = Omit<StepPaper, 'number'>;

/** Numbered behind the exhibits of the dossier, by day; in a letter about silence from 1. */
export function papersOf(
  order: LetterOrder,
  about: AboutSubject,
  followed: Followed | null,
): StepPaper[] {
  const { choice, contents } = order;
  if (isAboutSilence(choice.letter))
    return numbered([...silenceCopies(followed), ...ownPapers(order)], 0);
  const copies = takesCopies(choice.letter) ? stepCopies(order, about, followed) : [];
  const byDay = [...copies, ...ownPapers(order)].toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  return numbered(byDay, lastExhibitNumber(contents));
}

const numbered = (copies: readonly Copy[], last: number): StepPaper[] =>
  copies.map((copy, at) => ({ ...copy, number: last + 1 + at }));

const isAboutSilence = (kind: LetterKind): boolean =>
  kind === 'reminder' || kind === 'notice-of-default';

/** The letter names its copy as the first, and its proof as the second. */
function silenceCopies(followed: Followed | null): Copy[] {
  if (followed === null) return [];
  const { letter } = followed;
  const { id, what } = letter.step;
  const copy: Copy = { kind: sentKind(letter), day: what.on, step: id };
  return hasProof(what) ? [copy, proofOf(letter)] : [copy];
}

/** Letters to the organisation itself name what it has already; a tip and a mandate lean on nothing. */
const takesCopies = (kind: LetterKind): boolean =>
  kind !== 'ap-tip' && kind !== 'mandate' && authorityLetterKinds.some((one) => one === kind);

/** Which steps the letter tells of: what the person chose, with what it cannot do without. */
export function stepsTold(
  { choice: { details, letter: kind } }: LetterOrder,
  about: AboutSubject,
  followed: Followed | null,
): ReadonlySet<string> {
  const chosen = chosenIn(details, 'copies') ?? stepsAlong(kind, about, followed);
  return new Set([...chosen, ...stepsLeanedOn(kind, about, followed)]);
}

function stepCopies(order: LetterOrder, about: AboutSubject, followed: Followed | null): Copy[] {
  const told = stepsTold(order, about, followed);
  return about.letters.flatMap((letter) => copiesOf(letter, told, order.choice.letter, followed));
}

/** A letter whose answer was left out would seem to have none, so they go together. */
function copiesOf(
  letter: SentLetter,
  told: ReadonlySet<string>,
  kind: LetterKind,
  followed: Followed | null,
): Copy[] {
  const isTold = told.has(letter.step.id);
  const along = isTold && tellsContacts(kind) ? answerOf(letter) : null;
  const answers = letter.answers.filter(({ id }) => told.has(id) || id === along?.id);
  return [
    ...(isTold ? sentCopies(letter) : []),
    ...answers
      .filter((answer) => !isSpoken(answer))
      .map((answer) => ({
        kind: answerKind(letter, answer, followed),
        day: answer.what.on,
        step: answer.id,
      })),
  ];
}

/** Of what was only said there is no copy; there may be something that shows it. */
function sentCopies(letter: SentLetter): Copy[] {
  const { step } = letter;
  const proof = takesProof(letter) ? [proofOf(letter)] : [];
  return isSpoken(step)
    ? proof
    : [{ kind: sentKind(letter), day: step.what.on, step: step.id }, ...proof];
}

/** It shows that something was sent, and is no copy of the step itself. */
const proofOf = ({ step }: SentLetter): Copy => ({
  kind: 'proof-of-receipt',
  day: step.what.receivedOn ?? step.what.on,
  step: null,
});

const isToAp = (route: RouteId): boolean => route.startsWith('ap-');

const objections: readonly RouteId[] = ['objection', 'objection-pro-forma'];

function sentKind(letter: SentLetter): PaperKind {
  const { route } = letter.step;
  if (isToAp(route)) return 'ap-letter';
  if (objections.includes(route)) return 'objection';
  if (isDataRequest(letter) || route === 'woo-request') return 'request';
  if (route === 'conduct-complaint') return 'body-complaint';
  return route === 'notice-of-default' ? 'notice-of-default' : 'letter';
}

function answerKind(
  { step: { route } }: SentLetter,
  { id }: Answered,
  followed: Followed | null,
): PaperKind {
  if (isToAp(route)) return 'ap-decision';
  if (route === 'conduct-complaint') return 'body-answer';
  return followed?.answer?.id === id ? 'decision' : 'answer';
}

/** What shows that somebody may write for others. It is dated by whoever writes. */
function ownPapers(order: LetterOrder): Copy[] {
  const { details, letter } = order.choice;
  return [
    ...(principalsOf(order).length > 0
      ? dated('authorisation', dayIn(details, 'authorised-on'))
      : []),
    ...(letter === 'collective-request' ? dated('statutes', dayIn(details, 'statutes-on')) : []),
  ];
}

const dated = (kind: PaperKind, day: Day | null): Copy[] =>
  day === null ? [] : [{ kind, day, step: null }];

/** The number of the copy of that step; `null` when it does not go along. */
export const numberOf = (papers: readonly StepPaper[], step: StepId): number | null =>
  papers.find((paper) => paper.step === step)?.number ?? null;
