/** What the dossier page knows and can do. It asks again whenever the storage says that it changed. */
import { batch, computed, createModel, signal } from '@preact/signals';
import type { AddedChange } from '../../domain/added-change.ts';
import type { Answer } from '../../domain/answer.ts';
import type { AnswerCheck } from '../../domain/answer-check.ts';
import type { People } from '../../domain/client.ts';
import type {
  ChangeError,
  Code,
  FileError,
  MarkError,
  ScanError,
  StorageError,
} from '../../domain/codes.ts';
import type { DossierContents } from '../../domain/dossier.ts';
import type { AddedFileId, RecordId, StepId } from '../../domain/ids.ts';
import type { Day } from '../../domain/instant.ts';
import type { LetterDraft } from '../../domain/letter-draft.ts';
import type { OrganisationRef } from '../../domain/organisation.ts';
import type { DossierRecord, Draft } from '../../domain/record.ts';
import type { Result } from '../../domain/result.ts';
import type { RouteId } from '../../domain/route-id.ts';
import type { Situation } from '../../domain/situation.ts';
import type { ProofKind, SentStep } from '../../domain/step.ts';
import { nobody, type TypedSender } from '../../domain/typed-sender.ts';
import type { ChangeChoice } from '../../flows/add-change.ts';
import type { PlaceDetails } from '../../flows/add-place-record.ts';
import type { ComposedLetter } from '../../flows/compose-letter.ts';
import type { StepDetails } from '../../flows/record-step.ts';
import type { DraftAnswer } from '../../flows/with-answer.ts';
import type { Answered, Sent } from '../../law/sent-letters.ts';
import type { DamagedRow } from '../../storage/rows.ts';
import type { LetterDeskPorts } from '../shared/letter/open-letter.ts';
import type { BackupTask } from './backup-model.ts';
import { type DeskPorts, type DeskTask, deskActions } from './desk/desk-actions.ts';
import { type Adding, type FilePorts, fileActions } from './files/file-actions.ts';
import { type ViewerActionPorts, viewerActions } from './files/viewer/viewer-actions.ts';
import type { KeysTask } from './keys/keys-model.ts';
import type { FileKind, LetterFile } from './letter/letter-files.ts';
import { type LetterTask, letterActions } from './letter/letter-tasks.ts';
import type { PrintedExhibit } from './letter/PrintedExhibits.tsx';
import type { LetterPdf, PdfChoice, PdfPorts } from './letter/pdf-choice.ts';
import type { TalkCardChoice } from './letter/talk-card-choice.ts';
import { newestReading } from './newest-reading.ts';
import { packActions } from './pack/pack-actions.ts';
import type { PackTask, PackTaskPorts } from './pack/pack-task.ts';
import type { PaperChoice } from './paper-choice.ts';
import type { ImportTask } from './received/import-model.ts';
import type { StampTask } from './stamps/stamp-model.ts';
import type { SentStart } from './steps/sent-entry.ts';
import type { TakeAwayPorts } from './undo/taken-away.ts';
import { type Offer, type UndoPage, undoActions } from './undo/undo-actions.ts';

export type Loaded = {
  readonly contents: DossierContents;
  readonly drafts: readonly Draft[];
  /** Letters that are being written, the newest first. */
  readonly letters: readonly LetterDraft[];
  readonly damaged: readonly DamagedRow[];
  readonly people: People;
};

export type DossierState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: Code }
  | { readonly state: 'ready'; readonly loaded: Loaded };

/** What is open on top of the list; one thing at a time. */
export type Task =
  | { readonly kind: 'none' }
  | { readonly kind: 'place'; readonly isFromPaper: boolean }
  | { readonly kind: 'paper'; readonly choice: PaperChoice }
  | { readonly kind: 'talk-card'; readonly choice: TalkCardChoice }
  | { readonly kind: 'settings' }
  /** After a form on paper the questions about the practice follow. */
  | { readonly kind: 'questions'; readonly recordId: RecordId; readonly isFromPaper: boolean }
  | { readonly kind: 'note'; readonly recordId: RecordId }
  /** What happens with a report that was just finished. */
  | { readonly kind: 'who-may-know'; readonly recordId: RecordId }
  | { readonly kind: 'sent'; readonly start?: SentStart }
  /** What was sent is written down; what to keep of it. */
  | { readonly kind: 'sent-kept'; readonly what: SentStep }
  | { readonly kind: 'proof'; readonly of: StepId }
  /** What they asked for was handed in: on which day. */
  | { readonly kind: 'mended'; readonly of: StepId }
  /** Whether an answer holds all that was asked. */
  | { readonly kind: 'answer-check'; readonly of: StepId }
  | { readonly kind: 'routes'; readonly route: RouteId }
  | { readonly kind: 'answered'; readonly to: StepId }
  | { readonly kind: 'answers'; readonly recordId: RecordId }
  | { readonly kind: 'organisation'; readonly recordId: RecordId }
  | { readonly kind: 'file'; readonly fileId: AddedFileId }
  | DeskTask
  | LetterTask
  | PackTask
  | BackupTask
  | StampTask
  | KeysTask
  | ImportTask;

export type DossierPorts = PackTaskPorts &
  LetterDeskPorts &
  FilePorts &
  ViewerActionPorts &
  TakeAwayPorts &
  DeskPorts & {
    readonly load: () => Promise<Result<Loaded, StorageError>>;
    readonly answer: (
      draft: Draft,
      answer: DraftAnswer,
    ) => Promise<Result<Draft | DossierRecord, ChangeError>>;
    readonly addPlaceRecord: (details: PlaceDetails) => Promise<Result<Draft, StorageError>>;
    readonly editNote: (recordId: RecordId, note: string) => Promise<Result<unknown, ChangeError>>;
    readonly editAnswers: (
      recordId: RecordId,
      answers: readonly Answer[],
    ) => Promise<Result<unknown, ChangeError>>;
    readonly editOrganisation: (
      recordId: RecordId,
      organisation: OrganisationRef,
    ) => Promise<Result<unknown, ChangeError>>;
    readonly chooseChange: (
      choice: ChangeChoice,
      standing: AddedChange['standing'],
    ) => Promise<Result<unknown, ChangeError>>;
    readonly saveSituation: (situation: Situation) => Promise<Result<unknown, StorageError>>;
    readonly recordStep: (details: StepDetails) => Promise<Result<unknown, StorageError>>;
    readonly recordProof: (
      step: Sent,
      proof: readonly ProofKind[],
    ) => Promise<Result<unknown, StorageError>>;
    readonly recordMended: (step: Answered, day: Day) => Promise<Result<unknown, StorageError>>;
    readonly recordCheck: (
      step: Answered,
      check: AnswerCheck,
    ) => Promise<Result<unknown, StorageError>>;
    readonly makeLetterFile: (
      letter: ComposedLetter,
      kind: FileKind,
      signal: AbortSignal,
    ) => Promise<LetterFile | null>;
    readonly makeLetterPdf: (
      letter: ComposedLetter,
      choice: PdfChoice,
      ports: PdfPorts,
    ) => Promise<LetterPdf | null>;
    /** With addresses of their pictures, which `releaseAddress` gives back. */
    readonly exhibitsOnPaper: (
      letter: ComposedLetter,
      ports: PdfPorts,
    ) => Promise<readonly PrintedExhibit[] | null>;
    readonly keepOriginal: (recordId: RecordId, file: File) => Promise<Result<unknown, FileError>>;
    /** Who writes, when somebody asked to keep it; else `null`. */
    readonly readProfile: () => Promise<TypedSender | null>;
    readonly report: (error: unknown) => void;
  };

export const DossierModel = createModel((ports: DossierPorts) => {
  const view = signal<DossierState>({ state: 'loading' });
  const task = signal<Task>({ kind: 'none' });
  const problem = signal<Code | null>(null);
  /** What was taken away last, for as long as it can be put back. */
  const offer = signal<Offer | null>(null);

  /** The files that are being added, or were added last. */
  const adding = signal<Adding | null>(null);

  /** Names are kept nowhere: known is what was filled in since the page was opened. */
  const isSenderKnown = signal(false);
  const sender = signal<TypedSender>(nobody);

  /** Exhibits that are printed behind the letter that is read. */
  const printed = signal<readonly PrintedExhibit[]>([]);

  /** Who writes, when that was kept. What was filled in since the page was opened stays. */
  const rememberSender = () =>
    safely(async () => {
      const profile = await ports.readProfile();
      if (profile !== null && sender.value === nobody) sender.value = profile;
    });

  const loaded = computed(() => (view.value.state === 'ready' ? view.value.loaded : null));

  const safely = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      ports.report(error);
      problem.value = 'unexpected';
    }
  };

  const showNewest = newestReading(ports.load, (found) => {
    view.value = found.ok
      ? { state: 'ready', loaded: found.value }
      : { state: 'failed', code: found.error };
  });
  const refresh = () => safely(showNewest);

  /**
   * Runs a change; then shows what is stored now, and `next` when the change went well. `null`: what is
   * open by then stays open.
   */
  const change = (
    run: () => Promise<Result<unknown, FileError | MarkError | ScanError>>,
    next: Task | null,
  ) =>
    safely(async () => {
      const done = await run();
      await refresh();
      batch(() => {
        problem.value = done.ok ? null : done.error;
        if (done.ok && next !== null) task.value = next;
      });
    });

  const changeAndClose: UndoPage['change'] = (run, closing) =>
    change(run, closing === 'closes' ? { kind: 'none' } : null);

  const close = () => {
    pack.leave();
    clearPrinted();
    task.value = { kind: 'none' };
  };

  const addPlaceRecord = (details: PlaceDetails, isFromPaper: boolean) =>
    safely(async () => {
      const added = await ports.addPlaceRecord(details);
      await refresh();
      if (!added.ok) problem.value = added.error;
      else task.value = { kind: 'questions', recordId: added.value.id, isFromPaper };
    });

  const answer = (draft: Draft, given: DraftAnswer) =>
    safely(async () => {
      const answered = await ports.answer(draft, given);
      await refresh();
      if (!answered.ok) problem.value = answered.error;
      else if (answered.value.kind === 'record') task.value = afterSealing(task.value, draft.id);
    });

  /** A letter that could be written had a name and an address; a tip has neither. */
  const previewPack: DossierPorts['previewPack'] = async (order) => {
    const review = await ports.previewPack(order);
    if (order.edition === 'anonymous') return review;
    const { name, address, email } = order;
    sender.value = { name, address, email };
    isSenderKnown.value = isSenderKnown.value || review.ok;
    return review;
  };

  const pack = packActions({ task, ports: { ...ports, previewPack }, safely });

  const composeLetter: DossierPorts['composeLetter'] = async (wish) => {
    const composed = await ports.composeLetter(wish);
    const isSigned = wish.sender !== null && composed.state === 'written';
    isSenderKnown.value = isSenderKnown.value || isSigned;
    return composed;
  };

  const makeLetterFile: DossierPorts['makeLetterFile'] = async (letter, kind, signal) => {
    let made: LetterFile | null = null;
    await safely(async () => {
      made = await ports.makeLetterFile(letter, kind, signal);
    });
    return made;
  };

  const makeLetterPdf: DossierPorts['makeLetterPdf'] = async (letter, choice, pdfPorts) => {
    let made: LetterPdf | null = null;
    await safely(async () => {
      made = await ports.makeLetterPdf(letter, choice, pdfPorts);
    });
    return made;
  };

  const clearPrinted = () => {
    for (const { pictures } of printed.value)
      for (const { url } of pictures) ports.releaseAddress(url);
    printed.value = [];
  };

  /** Whether they are there to be printed. */
  const printExhibits = async (letter: ComposedLetter, pdfPorts: PdfPorts): Promise<boolean> => {
    let exhibits: readonly PrintedExhibit[] | null = null;
    await safely(async () => {
      exhibits = await ports.exhibitsOnPaper(letter, pdfPorts);
    });
    clearPrinted();
    printed.value = exhibits ?? [];
    return exhibits !== null;
  };

  return {
    view,
    loaded,
    task,
    problem,
    offer,
    undo: undoActions({ offer, change: changeAndClose }, ports),
    refresh,
    adding,
    files: fileActions({ adding, problem, refresh, safely }, ports),
    answer,
    addPlaceRecord,
    editNote: (recordId: RecordId, note: string) =>
      change(() => ports.editNote(recordId, note), { kind: 'none' }),
    editAnswers: (recordId: RecordId, answers: readonly Answer[]) =>
      change(() => ports.editAnswers(recordId, answers), { kind: 'none' }),
    editOrganisation: (recordId: RecordId, organisation: OrganisationRef) =>
      change(() => ports.editOrganisation(recordId, organisation), { kind: 'none' }),
    /** Whatever is open stays open. */
    chooseChange: (choice: ChangeChoice, standing: AddedChange['standing']) =>
      change(() => ports.chooseChange(choice, standing), null),
    keepOriginal: (recordId: RecordId, file: File) =>
      change(() => ports.keepOriginal(recordId, file), null),
    /** The panel stays open: what is lacking is seen at once. */
    saveSituation: (situation: Situation) => change(() => ports.saveSituation(situation), null),
    recordStep: (details: StepDetails) =>
      change(() => ports.recordStep(details), afterStep(details)),
    recordProof: (step: Sent, proof: readonly ProofKind[]) =>
      change(() => ports.recordProof(step, proof), {
        kind: 'sent-kept',
        what: { ...step.what, proof },
      }),
    recordMended: (step: Answered, day: Day) =>
      change(() => ports.recordMended(step, day), { kind: 'none' }),
    recordCheck: (step: Answered, check: AnswerCheck) =>
      change(() => ports.recordCheck(step, check), { kind: 'none' }),
    desk: deskActions(ports, (run) => change(run, { kind: 'none' })),
    viewer: viewerActions(ports, (run) => change(run, null)),
    isSenderKnown,
    sender,
    rememberSender,
    letter: letterActions({ task, sender }, { ...ports, composeLetter }, safely),
    makeLetterFile,
    makeLetterPdf,
    printed,
    printExhibits,
    addressOf: ports.addressOf,
    pack,
    open: (next: Task) => {
      close();
      task.value = next;
    },
    close,
  };
});

const afterStep = ({ what }: StepDetails): Task =>
  what.kind === 'sent' ? { kind: 'sent-kept', what } : { kind: 'none' };

/**
 * What was written on paper goes on with the questions about the practice. An answer may be told twice
 * (a double click, typing that is kept a moment later): what was opened since stays open.
 */
function afterSealing(task: Task, sealed: RecordId): Task {
  if (task.kind !== 'questions' || task.recordId !== sealed) return task;
  return { kind: task.isFromPaper ? 'answers' : 'who-may-know', recordId: sealed };
}

export type DossierPage = InstanceType<typeof DossierModel>;
