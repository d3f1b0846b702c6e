/**
 * What somebody can write about a report, and what each letter asks of them. The screens load it when a
 * letter is written, and not before.
 */
import { exhibitsOf, nameExhibit, numberExhibits } from '../complaint/exhibits.ts';
import { exhibitsAbout } from '../complaint/exhibits-about.ts';
import { askedIn, recordsToReplay } from '../complaint/from-dossier/replay.ts';
import {
  type FieldSpec,
  fieldsOf,
  followingKinds,
  languagesOfLetter,
  lettersFor,
  routeOfLetter,
  stepsToEnclose,
  stepsToFollow,
  suggestedDetails,
} from '../complaint/letter-fields.ts';
import type { DossierContents } from '../domain/dossier.ts';
import type { StepId } from '../domain/ids.ts';
import type { Day } from '../domain/instant.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { LetterKind } from '../domain/letter.ts';
import type { LetterChoice, LetterField, LetterSubject } from '../domain/letter-draft.ts';
import type { PackRecord } from '../domain/record.ts';
import type { Step } from '../domain/step.ts';

export type { FieldSpec } from '../complaint/letter-fields.ts';

/** `fits`: it goes with what was reported and with what was sent. The others can be written too. */
export type LetterOption = { readonly kind: LetterKind; readonly fits: boolean };

export type NamedExhibit = { readonly number: number; readonly name: string };

/** A report of another day, with the numbers of the exhibits that show how its page changed since. */
export type ToReplay = {
  readonly record: PackRecord;
  readonly changes: readonly number[];
};

/** What is asked for one letter, and what can be chosen in it. */
export type LetterForm = {
  readonly fields: readonly FieldSpec[];
  readonly languages: readonly LetterLanguage[];
  /** What it can go on from, the newest first. */
  readonly follows: readonly Step[];
  readonly mustFollow: boolean;
  /** What was sent and came back, of which copies may lie with it. */
  readonly enclosable: readonly Step[];
  readonly exhibits: readonly NamedExhibit[];
  /** Reports to go through before this letter, the oldest first. */
  readonly toReplay: readonly ToReplay[];
};

export type LetterStart = {
  readonly subject: LetterSubject;
  readonly kind: LetterKind;
  /** `null`: the newest that it can go on from. */
  readonly follows: StepId | null;
  readonly language: LetterLanguage;
};

export type LetterDesk = {
  readonly optionsFor: typeof optionsFor;
  readonly begin: typeof begin;
  readonly formFor: typeof formFor;
  readonly routeOf: typeof routeOfLetter;
};

const optionsFor = (
  contents: DossierContents,
  subject: LetterSubject,
  today: Day,
): readonly LetterOption[] => lettersFor(contents, subject, today);

/** The letter as far as the dossier knows it; the person looks at every answer. */
function begin(contents: DossierContents, start: LetterStart, today: Day): LetterChoice {
  const { kind, subject, language } = start;
  const taken = languagesOfLetter(kind);
  const choice = {
    organisation: subject.organisation,
    practice: subject.practice,
    letter: kind,
    language: taken.includes(language) ? language : 'nl',
    follows: followed(stepsToFollow(kind, subject, contents), start.follows)?.id ?? null,
  } as const;
  return { ...choice, details: suggestedDetails(choice, contents, today) };
}

/** That step, or the answer to it; the newest when neither is there. */
const followed = (steps: readonly Step[], asked: StepId | null): Step | null =>
  steps.find(({ id, what }) => id === asked || (what.kind === 'answered' && what.to === asked)) ??
  steps[0] ??
  null;

const asks = (kind: LetterKind, field: LetterField): boolean =>
  fieldsOf(kind).some((spec) => spec.field === field);

function withChanges(records: readonly PackRecord[], contents: DossierContents): ToReplay[] {
  const exhibits = numberExhibits(contents);
  return records.map((record) => ({
    record,
    changes: exhibitsOf(record, exhibits)
      .filter(({ kind }) => kind === 'change')
      .map(({ number }) => number),
  }));
}

function formFor(
  contents: DossierContents,
  choice: LetterChoice,
  language: LetterLanguage,
  today: Day,
): LetterForm {
  const kind = choice.letter;
  const toReplay = asks(kind, 'replay') ? recordsToReplay(contents, choice, today) : [];
  return {
    fields: askedIn(fieldsOf(kind, contents.dossier.situation.writer), toReplay),
    toReplay: withChanges(toReplay, contents),
    languages: languagesOfLetter(kind),
    follows: stepsToFollow(kind, choice, contents),
    mustFollow: followingKinds.includes(kind),
    enclosable: stepsToEnclose(choice, contents),
    exhibits: exhibitsAbout(contents, choice).map((exhibit) => ({
      number: exhibit.number,
      name: nameExhibit(exhibit, language),
    })),
  };
}

export const letterDesk: LetterDesk = { optionsFor, begin, formFor, routeOf: routeOfLetter };
