/**
 * What a person can take away in the dossier, how it goes, and how it comes back: each way once, so that
 * nothing can be taken away that has no way back.
 */
import type { AddedFile, FileEvent } from '../../../domain/added-file.ts';
import type { ChangeError } from '../../../domain/codes.ts';
import type { FilePassage } from '../../../domain/file-passage.ts';
import type { RecordId } from '../../../domain/ids.ts';
import type { LetterDraft } from '../../../domain/letter-draft.ts';
import type { DossierRecord } from '../../../domain/record.ts';
import type { Result } from '../../../domain/result.ts';
import type { Step } from '../../../domain/step.ts';
import {
  type FileChange,
  standing,
  withEvent,
  withoutEvent,
} from '../../../flows/edit-added-file.ts';

export const takenKinds = ['report', 'step', 'letter', 'file', 'date', 'mark'] as const;

/** As it was shown just before. */
export type TakenAway =
  | { readonly kind: 'report'; readonly record: DossierRecord }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'letter'; readonly letter: LetterDraft }
  /** Out of letters and packs. */
  | { readonly kind: 'file'; readonly file: AddedFile }
  /** Out of the chronology. */
  | { readonly kind: 'date'; readonly file: AddedFile; readonly event: FileEvent }
  | { readonly kind: 'mark'; readonly passage: FilePassage };

type Done = Promise<Result<unknown, ChangeError>>;

export type TakeAwayPorts = {
  readonly remove: (recordId: RecordId) => Done;
  readonly restore: (record: DossierRecord) => Done;
  readonly withdrawStep: (step: Step) => Done;
  readonly putBackStep: (step: Step) => Done;
  readonly withdrawLetter: (letter: LetterDraft) => Done;
  readonly putBackLetter: (letter: LetterDraft) => Done;
  readonly editFile: (file: AddedFile, change: FileChange) => Done;
  readonly withdrawMark: (passage: FilePassage, isWithdrawn: boolean) => Done;
};

export function takeAway(what: TakenAway, ports: TakeAwayPorts): Done {
  switch (what.kind) {
    case 'report':
      return ports.remove(what.record.id);
    case 'step':
      return ports.withdrawStep(what.step);
    case 'letter':
      return ports.withdrawLetter(what.letter);
    case 'file':
      return ports.editFile(what.file, standing('taken-out'));
    case 'date':
      return ports.editFile(what.file, withoutEvent(what.event));
    case 'mark':
      return ports.withdrawMark(what.passage, true);
  }
}

export function putBack(what: TakenAway, ports: TakeAwayPorts): Done {
  switch (what.kind) {
    case 'report':
      return ports.restore(what.record);
    case 'step':
      return ports.putBackStep(what.step);
    case 'letter':
      return ports.putBackLetter(what.letter);
    case 'file':
      return ports.editFile(what.file, standing('in-pack'));
    case 'date':
      return ports.editFile(what.file, withEvent(what.event, what.file.events.indexOf(what.event)));
    case 'mark':
      return ports.withdrawMark(what.passage, false);
  }
}
