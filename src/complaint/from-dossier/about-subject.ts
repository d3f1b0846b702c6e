/** What a dossier holds about one practice at one organisation: reports, and what was sent and came back. */
import { practiceOf } from '../../data/practices.ts';
import type { AddedFile } from '../../domain/added-file.ts';
import type { PackContents } from '../../domain/dossier.ts';
import type { StepId } from '../../domain/ids.ts';
import { asDay, type Day } from '../../domain/instant.ts';
import type { LetterSubject } from '../../domain/letter-draft.ts';
import type { OrganisationRef } from '../../domain/organisation.ts';
import type { Practice } from '../../domain/practice.ts';
import type { PackRecord } from '../../domain/record.ts';
import type { Step } from '../../domain/step.ts';
import { isSameOrganisation } from '../../law/dossier-facts.ts';
import { type SentLetter, sentLetters } from '../../law/sent-letters.ts';
import { type StepTerm, termsOfSteps } from '../../law/terms-of-steps.ts';
import { lettersNeeded } from '../letters-needed.ts';

export type AboutSubject = {
  /** As the last report has it: an address may have been filled in since the letter was begun. */
  readonly organisation: OrganisationRef;
  readonly practice: Practice;
  /** The oldest first. */
  readonly records: readonly PackRecord[];
  /** What was sent about it with the answers, as far as the dates can be right; the oldest first. */
  readonly letters: readonly SentLetter[];
};

/** A day on which every step counts, also one that is dated later than today. */
export const lastOfDays = asDay('9999-12-31');

/** Seen from `day`: what is dated later counts for nothing. */
export function aboutSubject(
  contents: PackContents,
  { organisation, practice }: LetterSubject,
  day: Day,
): AboutSubject {
  const records = recordsAbout(contents, { organisation, practice });
  return {
    organisation: records.at(-1)?.organisation ?? organisation,
    practice: practiceOf(practice),
    records,
    letters: sentLetters(contents.steps, day).filter(
      ({ step }) =>
        isSameOrganisation(step.organisation, organisation) &&
        (step.practice === null || step.practice === practice),
    ),
  };
}

/** Those that one first letter would be about; else all that name the organisation. */
function recordsAbout(
  { records }: PackContents,
  { organisation, practice }: LetterSubject,
): readonly PackRecord[] {
  const about = records.filter(
    (record) =>
      record.practice === practice && isSameOrganisation(record.organisation, organisation),
  );
  const isExactly = (one: OrganisationRef) => JSON.stringify(one) === JSON.stringify(organisation);
  const exact = lettersNeeded({ records: about }).find((needed) =>
    needed.records.some((record) => isExactly(record.organisation)),
  );
  return exact?.records ?? about;
}

/** What was added to its reports, without what was taken out again. */
export const filesAbout = (
  { records }: AboutSubject,
  { files }: Pick<PackContents, 'files'>,
): AddedFile[] =>
  files
    .filter(({ standing }) => standing === 'in-pack')
    .filter(({ recordId }) => records.some(({ id }) => id === recordId));

/** All steps of what was sent about it, with the answers. */
export const stepsOf = ({ letters }: AboutSubject): Step[] =>
  letters.flatMap(({ step, answers }) => [step, ...answers]);

/** The terms of it that run or ran, seen from `day`. */
export const termsAbout = (about: AboutSubject, day: Day): StepTerm[] =>
  termsOfSteps(stepsOf(about), day);

/** By when the other side had to answer what was sent; `null` when no term is known for it. */
export function answerDue(terms: readonly StepTerm[], sent: StepId): Day | null {
  const found = terms.find(
    ({ step, term }) => step.id === sent && term.binds === 'body' && term.rule !== 'penalty',
  );
  return found?.term.last ?? null;
}
