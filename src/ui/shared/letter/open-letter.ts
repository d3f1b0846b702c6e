/** A letter that is being written, in the popup or in the dossier, and what that needs of the store. */
import type { StorageError } from '../../../domain/codes.ts';
import type { LetterDraftId, StepId } from '../../../domain/ids.ts';
import type { LetterKind } from '../../../domain/letter.ts';
import type { LetterChoice, LetterSubject } from '../../../domain/letter-draft.ts';
import type { Result } from '../../../domain/result.ts';
import type { Composed, LetterWish } from '../../../flows/compose-letter.ts';
import type { LetterForm, LetterOption } from '../../../flows/letter-desk.ts';

/** A letter on the table, with what it asks. */
export type OpenLetter = {
  readonly id: LetterDraftId;
  readonly choice: LetterChoice;
  readonly form: LetterForm;
};

export type LetterBeginning = {
  readonly subject: LetterSubject;
  readonly kind: LetterKind;
  readonly follows: StepId | null;
};

export type LetterDeskPorts = {
  readonly lettersAbout: (subject: LetterSubject) => Promise<readonly LetterOption[]>;
  readonly beginLetter: (beginning: LetterBeginning) => Promise<OpenLetter>;
  /** A letter that was begun before, with what it asks now. */
  readonly openLetter: (id: LetterDraftId, choice: LetterChoice) => Promise<OpenLetter>;
  readonly saveLetter: (
    id: LetterDraftId,
    choice: LetterChoice,
  ) => Promise<Result<unknown, StorageError>>;
  readonly composeLetter: (wish: LetterWish) => Promise<Composed>;
};

/** A tip can go without a name. */
export const isSigned = ({ letter, details }: LetterChoice): boolean =>
  letter !== 'ap-tip' ||
  !details.some(
    (one) => one.field === 'with-name' && one.kind === 'choices' && one.chosen.includes('no'),
  );
