/** Which letters and answers go along as copies, as long as the person does not choose otherwise. */
import type { StepId } from '../../domain/ids.ts';
import type { LetterKind } from '../../domain/letter.ts';
import { finalAnswer, isContact, type SentLetter } from '../../law/sent-letters.ts';
import type { AboutSubject } from './about-subject.ts';
import { type Followed, lateBefore } from './to-follow.ts';

/** Letters in which what was written to the organisation first is told. */
const tellContacts: readonly LetterKind[] = ['ap-complaint', 'ap-objection', 'collective-request'];

/** The answer that a letter tells of: the one that decides, else the last that came. */
export const answerOf = (letter: SentLetter) =>
  finalAnswer(letter) ?? letter.answers.at(-1) ?? null;

/** What the letter cannot do without: it leans on these. */
export function stepsLeanedOn(
  kind: LetterKind,
  { letters }: AboutSubject,
  followed: Followed | null,
): StepId[] {
  if (followed === null) return [];
  const late = kind === 'appeal-no-decision' ? lateBefore(followed.letter, letters) : null;
  return [
    ...(late === null ? [] : [late.step.id]),
    followed.letter.step.id,
    ...(followed.answer === null ? [] : [followed.answer.id]),
  ];
}

/** That, and the letters to the organisation before it, each with the answer. */
export const stepsAlong = (
  kind: LetterKind,
  about: AboutSubject,
  followed: Followed | null,
): StepId[] => [
  ...new Set([
    ...stepsLeanedOn(kind, about, followed),
    ...(tellContacts.includes(kind) ? about.letters.filter(isContact) : []).flatMap((letter) => [
      letter.step.id,
      ...[answerOf(letter)].flatMap((answer) => answer?.id ?? []),
    ]),
  ]),
];
