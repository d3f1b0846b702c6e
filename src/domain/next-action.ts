/**
 * Mijn stappen: the one thing to do next about one subject. Computed from the dossier each time and
 * never stored; it says what can be done, and decides nothing.
 */
import type { LetterDraftId, RecordId, StepId } from './ids.ts';
import type { Day } from './instant.ts';
import type { LetterKind } from './letter.ts';
import type { LetterSubject } from './letter-draft.ts';
import type { TermId } from './term.ts';

/** Terms of the person's own: what is not done within them can mostly not be done any more. */
export const ownTerms = [
  'objection',
  'appeal',
  'higher-appeal',
  'petition',
] as const satisfies readonly TermId[];
export type OwnTerm = (typeof ownTerms)[number];

/** `of`: what was sent, or what came back, that it goes on from. */
export type NextAction =
  /** The answer did not give all: its term comes before everything else, whatever the letter says of it. */
  | {
      readonly kind: 'object';
      readonly rule: OwnTerm;
      readonly of: StepId;
      /** `null` when there is no letter for it here. */
      readonly letter: LetterKind | null;
    }
  /** The objection went out without its reasons. */
  | { readonly kind: 'give-reasons'; readonly of: StepId; readonly letter: LetterKind }
  | {
      readonly kind: 'send-identification';
      readonly of: StepId;
      readonly letter: 'identification-reply';
    }
  /** They ask for more before they go on. */
  | { readonly kind: 'send-more'; readonly of: StepId }
  /** The authority found something, and it was reported again after that. */
  | { readonly kind: 'again-after-finding'; readonly of: StepId; readonly letter: 'ap-complaint' }
  /** The organisation is late. */
  | {
      readonly kind: 'remind';
      readonly of: StepId;
      readonly letter: 'reminder' | 'notice-of-default';
    }
  | { readonly kind: 'court'; readonly of: StepId; readonly letter: 'appeal-no-decision' }
  /** The authority is late. */
  | {
      readonly kind: 'ap-silent';
      readonly of: StepId;
      readonly letter: 'notice-of-default' | 'appeal-no-decision' | null;
    }
  | { readonly kind: 'ombudsman'; readonly of: StepId; readonly letter: 'ombudsman' }
  | { readonly kind: 'finish-report'; readonly report: RecordId }
  | { readonly kind: 'finish-letter'; readonly letter: LetterKind }
  /** It came, and nobody looked whether it gives all that was asked. */
  | { readonly kind: 'look-at-answer'; readonly of: StepId }
  | { readonly kind: 'wait'; readonly of: StepId }
  | {
      readonly kind: 'complain-to-ap';
      readonly of: StepId;
      readonly letter: 'ap-complaint' | 'ap-tip';
    }
  | { readonly kind: 'first-letter'; readonly letter: LetterKind }
  | { readonly kind: 'nothing' };

export type NextActionKind = NextAction['kind'];

/** What somebody should see beside the action: the dossier says two things, or one that cannot be. */
export const nextNotes = ['answers-differ', 'day-ahead', 'day-wrong'] as const;
export type NextNote = (typeof nextNotes)[number];

export type NextStep = {
  /** `null`: a report that is not finished does not say yet whom and what it is about. */
  readonly subject: LetterSubject | null;
  readonly action: NextAction;
  /** The last day for it, or the day until which to wait; `null` when there is none. */
  readonly by: Day | null;
  /** The letter of that kind that was begun, to go on with; `null` when there is none. */
  readonly begun: LetterDraftId | null;
  readonly notes: readonly NextNote[];
};

/** The step that an action goes on from; `null` when from none. */
export const stepOfAction = (action: NextAction): StepId | null =>
  'of' in action ? action.of : null;

/** The letter that does it; `null` when none does. */
export const letterOfAction = (action: NextAction): LetterKind | null =>
  'letter' in action ? action.letter : null;
