/**
 * What somebody can write about a report, and what each letter asks of them. The screens load it when a
 * letter is written, and not before.
 */
import { nameExhibit } from '../complaint/exhibits.ts';
import { exhibitsAbout } from '../complaint/exhibits-about.ts';
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
import type { LetterChoice, LetterSubject } from '../domain/letter-draft.ts';
import type { Step } from '../domain/step.ts';

export type { FieldSpec } from '../complaint/letter-fields.ts';

/** `fits`: it goes with what was reported and with what was sent. The others can be written too. */
export type LetterOption = { readonly kind: LetterKind; readonly fits: boolean };

export type NamedExhibit = { readonly number: number; readonly name: string };

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

function formFor(
  contents: DossierContents,
  choice: LetterChoice,
  language: LetterLanguage,
): LetterForm {
  const kind = choice.letter;
  return {
    fields: fieldsOf(kind, contents.dossier.situation.writer),
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
