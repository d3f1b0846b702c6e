/** What is to be written or finished by the person, what is to be read, and what is waited for. */
import type { LetterKind } from '../../domain/letter.ts';
import type { LetterDraft } from '../../domain/letter-draft.ts';
import { letterOfRoute } from '../../domain/letter-routes.ts';
import type { RouteId } from '../../domain/route-id.ts';
import { addDays } from '../days.ts';
import { decisions, finalAnswer, isContact, type SentLetter } from '../sent-letters.ts';
import { isSentSince } from '../sent-since.ts';
import { type Candidate, dueTerm, type SubjectSeen } from './subject-seen.ts';

/** Letters that can be sent at any time: others are proposed with what they go on from. */
const anyTime: readonly RouteId[] = [
  'access',
  'object-to-processing',
  'erasure',
  'rectification',
  'restriction',
  'officer-question',
  'conduct-complaint',
  'woo-request',
  'ap-complaint',
  'ap-tip',
];

export const toFinishReport = ({ drafts }: SubjectSeen): Candidate[] =>
  drafts.slice(-1).map(({ id }) => ({ action: { kind: 'finish-report', report: id }, by: null }));

export const toFinishLetter = (seen: SubjectSeen): Candidate[] =>
  seen.begun
    .filter((letter) => anyTime.some((route) => letterOfRoute(route) === letter.letter))
    .filter((letter) => !wasSentSince(letter, seen))
    .slice(0, 1)
    .map(({ letter }) => ({ action: { kind: 'finish-letter', letter }, by: null }));

/** Whether sending it was written down after the last word of it: then it is not on the table any more. */
export const wasSentSince = (draft: LetterDraft, { letters }: SubjectSeen): boolean =>
  letters.some(({ step }) => isSentSince(draft, step));

/** The letter to begin with: the first fitting way on which the organisation itself is written to. */
export function firstLetter({ practice }: SubjectSeen): LetterKind {
  const contact = practice.routes.filter((route) => anyTime.includes(route) && !isToAp(route));
  return contact.map(letterOfRoute).find((kind) => kind !== null) ?? 'access-request';
}

const isToAp = (route: RouteId): boolean => route.startsWith('ap-');

/** Nothing was sent yet, or only a question to the officer or a tip: a right was not used yet. */
export function toWriteFirst(seen: SubjectSeen): Candidate[] {
  if (seen.records.length === 0 || seen.letters.some(isBeyondFirst)) return [];
  const first = firstLetter(seen);
  const isDone = seen.letters.some(({ step }) => letterOfRoute(step.route) === first);
  const letter = isDone ? 'access-request' : first;
  return [{ action: { kind: 'first-letter', letter }, by: null }];
}

const isBeyondFirst = (letter: SentLetter): boolean =>
  letter.step.route !== 'officer-question' &&
  letter.step.route !== 'ap-tip' &&
  (isContact(letter) || letter.step.route !== 'client-council');

/** They say that it is complete, and nobody looked whether it is. Beside other answers it is offered too. */
export const toLookAt = ({ letters }: SubjectSeen): Candidate[] =>
  letters
    .filter(({ step }) => step.route === 'access')
    .flatMap(({ answers }) => decisions(answers).slice(-1))
    .filter(({ what }) => what.outcome === 'complete' && what.check === undefined)
    .slice(-1)
    .map(({ id }) => ({ action: { kind: 'look-at-answer', of: id }, by: null }));

/** How long an answer may reasonably take where the law fixes no term. */
export const reasonableDays = 28;

/** Ways on which nobody has to answer. */
const unanswered: readonly RouteId[] = [
  'ap-tip',
  'ap-breach-tip',
  'client-council',
  'municipal-council',
];

/** What is waited for, the first day at the front; what has no day comes last. */
export const toWait = (seen: SubjectSeen): Candidate[] =>
  seen.letters
    .flatMap((letter) => waitingFor(letter, seen))
    .toSorted((a, b) => ((a.by ?? '~') < (b.by ?? '~') ? -1 : 1));

function waitingFor(letter: SentLetter, seen: SubjectSeen): Candidate[] {
  const { id, route, what } = letter.step;
  if (finalAnswer(letter) !== null && dueTerm(letter, seen) === null) return [];
  if (unanswered.includes(route) || route === 'notice-of-default') return [];
  const wait = (by: Candidate['by']): Candidate => ({ action: { kind: 'wait', of: id }, by });
  const due = dueTerm(letter, seen);
  if (due)
    return due.term.last !== null && due.term.last >= seen.today ? [wait(due.term.last)] : [];
  if (route !== 'officer-question') return [wait(null)];
  const until = addDays(what.on, reasonableDays);
  return until >= seen.today ? [wait(until)] : [];
}
