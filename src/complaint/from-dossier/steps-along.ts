/** Which letters and answers go along as copies, as long as the person does not choose otherwise. */
import type { StepId } from '../../domain/ids.ts';
import type { LetterKind } from '../../domain/letter.ts';
import { hasProof } from '../../domain/step.ts';
import { afterFinding } from '../../law/after-finding.ts';
import { finalAnswer, isContact, type SentLetter } from '../../law/sent-letters.ts';
import { type AboutSubject, lastOfDays } from './about-subject.ts';
import { decisionIn, lateAndNotice } from './silence.ts';
import type { Followed } from './to-follow.ts';

/** Letters in which what was written to the organisation first is told. */
const contactTellers: readonly LetterKind[] = [
  'ap-complaint',
  'ap-objection',
  'collective-request',
];

export const tellsContacts = (kind: LetterKind): boolean => contactTellers.includes(kind);

/** Proof of sending matters where somebody says that nothing came: for what was not answered, and a notice. */
export const takesProof = (letter: SentLetter): boolean =>
  hasProof(letter.step.what) &&
  (decisionIn(letter) === null || letter.step.route === 'notice-of-default');

/** The answer that a letter tells of: the one that decides, else the last that came. */
export const answerOf = (letter: SentLetter) =>
  decisionIn(letter) ?? finalAnswer(letter) ?? letter.answers.at(-1) ?? null;

/** What the letter cannot do without: it leans on these. */
export function stepsLeanedOn(
  kind: LetterKind,
  { letters }: AboutSubject,
  followed: Followed | null,
): StepId[] {
  if (followed === null) return [];
  const both = kind === 'appeal-no-decision' ? lateAndNotice(followed.letter, letters) : null;
  if (both !== null) return [both.late.step.id, both.notice.step.id];
  const { answer, letter } = followed;
  return [letter.step.id, ...(answer === null ? [] : [answer.id])];
}

/** What was handled before, and what was found: a complaint that it goes on tells of both. */
function stepsFound({ letters, records }: AboutSubject): StepId[] {
  const after = afterFinding(letters, records, lastOfDays);
  return after === null ? [] : [after.letter.step.id, after.found.id];
}

const stepsOfContacts = ({ letters }: AboutSubject): StepId[] =>
  letters
    .filter(isContact)
    .flatMap((letter) => [
      letter.step.id,
      ...[answerOf(letter)].flatMap((answer) => answer?.id ?? []),
    ]);

/** That, the letters to the organisation before it with the answers, and what was found before. */
export const stepsAlong = (
  kind: LetterKind,
  about: AboutSubject,
  followed: Followed | null,
): StepId[] => [
  ...new Set([
    ...stepsLeanedOn(kind, about, followed),
    ...(tellsContacts(kind) ? stepsOfContacts(about) : []),
    ...(kind === 'ap-complaint' ? stepsFound(about) : []),
  ]),
];
