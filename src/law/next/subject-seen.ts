/** What a dossier says about one subject on one day: what its next action is decided from. */
import { practiceOf } from '../../data/practices.ts';
import type { DossierContents } from '../../domain/dossier.ts';
import type { Day } from '../../domain/instant.ts';
import type { LetterDraft, LetterSubject } from '../../domain/letter-draft.ts';
import { isSameSubject } from '../../domain/letter-subjects.ts';
import type { NextAction, NextNote } from '../../domain/next-action.ts';
import type { Practice } from '../../domain/practice.ts';
import type { Draft, PackRecord } from '../../domain/record.ts';
import type { RouteId } from '../../domain/route-id.ts';
import type { Situation } from '../../domain/situation.ts';
import type { Step } from '../../domain/step.ts';
import { isSameOrganisation } from '../dossier-facts.ts';
import {
  decisions,
  finalAnswer,
  type SentLetter,
  sentLetters,
  stepFaults,
} from '../sent-letters.ts';
import { type StepTerm, termsOfSteps } from '../terms-of-steps.ts';

/** What lies on the dossier's page. */
export type Written = {
  readonly contents: Pick<DossierContents, 'dossier' | 'records' | 'steps'>;
  /** Reports that are not finished. */
  readonly drafts: readonly Draft[];
  readonly letters: readonly LetterDraft[];
};

export type SubjectSeen = {
  readonly subject: LetterSubject;
  readonly practice: Practice;
  readonly situation: Situation;
  readonly records: readonly PackRecord[];
  /** Reports about it that are not finished. */
  readonly drafts: readonly Draft[];
  /** What was sent and what came back, as far as the dates can be right; the oldest first. */
  readonly letters: readonly SentLetter[];
  readonly terms: readonly StepTerm[];
  /** Letters that are being written, the newest first. */
  readonly begun: readonly LetterDraft[];
  readonly notes: readonly NextNote[];
  readonly today: Day;
};

/** Something that can be done, with its last day. */
export type Candidate = { readonly action: NextAction; readonly by: Day | null };

export function seeSubject(written: Written, subject: LetterSubject, today: Day): SubjectSeen {
  const { contents } = written;
  const steps = contents.steps.filter((step) => isStepAbout(step, subject));
  const letters = sentLetters(steps, today);
  return {
    subject,
    practice: practiceOf(subject.practice),
    situation: contents.dossier.situation,
    records: contents.records.filter((record) => isAbout(record, subject)),
    drafts: written.drafts.filter((draft) => isDraftAbout(draft, subject)),
    letters,
    // What is dated later than today has not happened, so it starts no term.
    terms: termsOfSteps(
      letters.flatMap(({ step, answers }) => [step, ...answers]),
      today,
    ),
    begun: written.letters
      .filter((letter) => !letter.isWithdrawn && isAbout(letter, subject))
      .toSorted((a, b) => (a.revisedAt < b.revisedAt ? 1 : a.revisedAt > b.revisedAt ? -1 : 0)),
    notes: notesOn(steps, letters, today),
    today,
  };
}

const isAbout = (one: LetterSubject, { organisation, practice }: LetterSubject): boolean =>
  one.practice === practice && isSameOrganisation(one.organisation, organisation);

const isStepAbout = (step: Step, subject: LetterSubject): boolean =>
  isSameOrganisation(step.organisation, subject.organisation) &&
  (step.practice === null || step.practice === subject.practice);

const isDraftAbout = ({ organisation, practice }: Draft, subject: LetterSubject): boolean =>
  organisation !== null && practice !== null && isSameSubject({ organisation, practice }, subject);

function notesOn(
  steps: readonly Step[],
  letters: readonly SentLetter[],
  today: Day,
): readonly NextNote[] {
  const faults = stepFaults(steps, today).map(({ kind }) => kind);
  const notes: (NextNote | null)[] = [
    letters.some(areAnswersDifferent) ? 'answers-differ' : null,
    faults.includes('date-in-future') ? 'day-ahead' : null,
    faults.some((kind) => kind !== 'date-in-future') ? 'day-wrong' : null,
  ];
  return notes.flatMap((note) => note ?? []);
}

/** Whether what came back on one letter says two things, also when one was only said. */
function areAnswersDifferent({ answers }: SentLetter): boolean {
  const outcomes = answers.map(({ what }) => what.outcome).filter((one) => finals.includes(one));
  return new Set(outcomes).size > 1;
}

const finals: readonly string[] = ['complete', 'partly', 'refused'];

/** The answer that counts last: a later decision may say otherwise than an earlier one. */
export const lastDecision = (letter: SentLetter) =>
  decisions(letter.answers).at(-1) ?? finalAnswer(letter);

export const sentBy = ({ letters }: SubjectSeen, ...routes: readonly RouteId[]): SentLetter[] =>
  letters.filter(({ step }) => routes.includes(step.route));

/** The term within which the other side has to do something about it; `null` when none is known. */
export const dueTerm = ({ step }: SentLetter, { terms }: SubjectSeen): StepTerm | null =>
  terms.find(
    ({ step: of, term }) => of.id === step.id && term.binds === 'body' && term.rule !== 'penalty',
  ) ?? null;

/** The last day for their answer when it is over; `null` while they are not late. */
export function lateSince(letter: SentLetter, seen: SubjectSeen): Day | null {
  const last = dueTerm(letter, seen)?.term.last ?? null;
  return last !== null && last < seen.today ? last : null;
}
