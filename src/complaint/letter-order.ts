/** From a dossier to a letter: what is asked, and what comes back. */
import type { AnnexKind } from '../domain/annex.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { RecordId, StepId } from '../domain/ids.ts';
import type { Day } from '../domain/instant.ts';
import type { Letter } from '../domain/letter.ts';
import type { LetterChoice, LetterField } from '../domain/letter-draft.ts';
import type { VisitComparison } from '../domain/visit-comparison.ts';
import type { AuthorityLetterError } from './authority-errors.ts';
import type { AuthorityWarning } from './authority-warnings.ts';
import type { LetterError } from './draft-letter.ts';
import type { Sender } from './letters/frame.ts';
import type { Paper } from './letters/papers.ts';
import type { FactError } from './letters/request-facts.ts';

export type LetterOrder = {
  readonly choice: LetterChoice;
  /** `null` when nobody was filled in: only a tip goes without. */
  readonly sender: Sender | null;
  readonly day: Day;
  readonly contents: PackContents;
  /** What each guided visit of the dossier showed. */
  readonly visits: ReadonlyMap<RecordId, VisitComparison>;
  /** Which pages lie behind it; left out: those that are usual. */
  readonly annexes?: readonly AnnexKind[];
};

/** What the facts of a dossier lack before there is anything to write: about steps and choices. */
export const dossierFaults = [
  /** Before it goes further, the person says of each report how it is now. */
  'not-replayed',
  /** The person left every report out of it. */
  'all-left-out',
  'recipient-gone',
  /** The letter goes on from something that was sent or came back, and that was not written down. */
  'step-missing',
  /** It goes on from silence, and an answer came. */
  'already-answered',
  /** It encloses a copy of something that was only said. */
  'only-said',
  /** No term is known for what was sent, so nothing says that it is late. */
  'term-unknown',
  'ground-missing',
  'identification-missing',
  'label-missing',
  /** It says that the AP took a complaint for a tip, and it was sent as a tip. */
  'sent-as-tip',
] as const;
export type DossierFault = (typeof dossierFaults)[number];

/** Why there is no letter yet. Each has a sentence that says what is missing and where it is filled in. */
export type LetterFault = LetterError | FactError | AuthorityLetterError | DossierFault;

/** A copy that lies with a letter, and the step that it is of; `null` for a paper that is of none. */
export type StepPaper = Paper & { readonly step: StepId | null };

export type WrittenLetter = {
  readonly letter: Letter;
  readonly warnings: readonly AuthorityWarning[];
  /** Copies that lie with it, numbered behind the exhibits. */
  readonly papers: readonly StepPaper[];
  /** The fields that this letter asks, in the order of the form. */
  readonly fields: readonly LetterField[];
};
