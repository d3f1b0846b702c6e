/** What the popup knows and can do. It may be closed at any moment, so every answer is stored at once. */
import { batch, createModel, signal } from '@preact/signals';
import { type CaptureChoices, usualChoices } from '../../domain/capture-choices.ts';
import type {
  ChangeError,
  Code,
  Notice,
  PageError,
  StartError,
  VisitError,
} from '../../domain/codes.ts';
import type { VisitStep, VisitView } from '../../domain/guided-visit.ts';
import type { AnnotationId } from '../../domain/ids.ts';
import type { MarkSight } from '../../domain/mark-sight.ts';
import type { KnownOrganisation } from '../../domain/organisation.ts';
import type { ClosedPage } from '../../domain/page-access.ts';
import type { DossierRecord, Draft } from '../../domain/record.ts';
import type { Result } from '../../domain/result.ts';
import type { MarkHere, QuotedHere } from '../../flows/marks-here.ts';
import type { UnsentLetter } from '../../flows/unsent-letter.ts';
import type { DraftAnswer } from '../../flows/with-answer.ts';
import type { PaintedMark } from '../../messaging/page-calls.ts';
import type { Started, Wish } from '../../messaging/protocol.ts';
import { type PathPorts, type PathState, pathActions } from '../path/path-model.ts';
import {
  type InspectionPorts,
  type InspectionView,
  inspectionActions,
} from './inspection-model.ts';

/** The page that the popup was opened on. */
export type PageView = {
  readonly url: string;
  /** As the browser shows it on the tab; empty when it has none. */
  readonly title: string;
  /** `null` when the host is nobody's that we know. */
  readonly organisation: KnownOrganisation | null;
  readonly marks: readonly MarkHere[];
  /** The newest letter that was made and of which nobody said that it went out; `null` when there is none. */
  readonly unsent: UnsentLetter | null;
  /** Whether a site could notice that the browser's cache is read. */
  readonly isCacheAChoice: boolean;
};

/** A draft with the words that it was begun with; `null` when it is about a page as a whole. */
export type OpenDraft = { readonly draft: Draft; readonly quote: QuotedHere | null };

/** The mark that the person went to last, and what came of it. */
export type Visit = { readonly annotationId: AnnotationId; readonly sight: MarkSight };

/** What was tried, and can be tried again after an answer. */
export type Attempt =
  | { readonly kind: 'record'; readonly wish: Wish }
  | { readonly kind: 'visit-step'; readonly step: VisitStep };

/** What the popup finds when it opens. */
export type Sight =
  /** Nothing can be read from the store here: a private window has one of its own, or none. */
  | { readonly state: 'private-window'; readonly isKept: boolean }
  | { readonly state: 'closed-page'; readonly reason: ClosedPage }
  | { readonly state: 'click-needed' }
  | (OpenDraft & { readonly state: 'question'; readonly notice: Notice | null })
  | { readonly state: 'page'; readonly page: PageView }
  | { readonly state: 'personal'; readonly attempt: Attempt }
  | { readonly state: 'visit'; readonly visit: VisitView | null; readonly isPrivate: boolean }
  | Extract<InspectionView, { readonly state: 'inspecting' }>
  | { readonly state: 'failed'; readonly code: Code };

export type PopupState =
  | Sight
  | PathState
  | InspectionView
  | { readonly state: 'loading' }
  | { readonly state: 'capturing' }
  | { readonly state: 'saved'; readonly record: DossierRecord };

export type PopupPorts = {
  /** Looks at the tab; `withDraft` says whether an unfinished record comes first. */
  readonly look: (withDraft: boolean) => Promise<Sight>;
  readonly startRecord: (
    wish: Wish,
    choices: CaptureChoices,
  ) => Promise<Result<Started, StartError>>;
  readonly keepVisitStep: (
    step: VisitStep,
    choices: CaptureChoices,
  ) => Promise<Result<VisitView | null, VisitError>>;
  readonly endVisit: () => Promise<Result<null, VisitError>>;
  readonly isPrivate: () => Promise<boolean>;
  readonly openDraft: (started: Started) => Promise<OpenDraft | null>;
  readonly answer: (
    draft: Draft,
    answer: DraftAnswer,
  ) => Promise<Result<Draft | DossierRecord, ChangeError>>;
  readonly showMarks: () => Promise<Result<readonly PaintedMark[], StartError>>;
  /** `null` while none are shown. */
  readonly paintedMarks: () => Promise<Result<readonly PaintedMark[] | null, PageError>>;
  readonly goToMark: (id: AnnotationId) => Promise<Result<MarkSight, PageError>>;
  readonly hideMarks: () => Promise<Result<null, PageError>>;
  readonly inspection: InspectionPorts;
  readonly path: PathPorts;
  readonly report: (error: unknown) => void;
};

export const PopupModel = createModel((ports: PopupPorts) => {
  const view = signal<PopupState>({ state: 'loading' });
  /** Marks as they were found on the page, or `null` while none are shown. */
  const painted = signal<readonly PaintedMark[] | null>(null);
  const visit = signal<Visit | null>(null);
  const choices = signal<CaptureChoices>(usualChoices);

  const fail = (code: Code) => {
    view.value = code === 'click-needed' ? { state: code } : { state: 'failed', code };
  };

  /** Runs a person's action; what nobody foresaw becomes a sentence instead of a dead button. */
  const safely = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      ports.report(error);
      fail('unexpected');
    }
  };

  const look = (withDraft: boolean) =>
    safely(async () => {
      view.value = await ports.look(withDraft);
      await readPainted();
    });

  /** What is painted may have been painted before the popup opened, and changes with the page. */
  const readPainted = async () => {
    if (view.value.state !== 'page' || view.value.page.marks.length === 0) return;
    const found = await ports.paintedMarks();
    painted.value = found.ok ? found.value : null;
  };

  /** A page that looks personal is not kept before the person said so. */
  const failOrAsk = (code: Code, attempt: Attempt) => {
    if (code === 'looks-personal') view.value = { state: 'personal', attempt };
    else fail(code);
  };

  const start = (wish: Wish, keepsPersonal = false) =>
    safely(async () => {
      view.value = { state: 'capturing' };
      const started = await ports.startRecord(wish, { ...choices.value, keepsPersonal });
      if (!started.ok) return failOrAsk(started.error, { kind: 'record', wish });
      if (await ports.isPrivate()) {
        view.value = { state: 'private-window', isKept: true };
        return;
      }
      const opened = await ports.openDraft(started.value);
      if (opened === null) return fail('capture-failed');
      view.value = { state: 'question', ...opened, notice: started.value.notice };
    });

  const openVisit = () =>
    safely(async () => {
      view.value = { state: 'visit', visit: null, isPrivate: await ports.isPrivate() };
    });

  const keepVisitStep = (step: VisitStep, keepsPersonal = false) =>
    safely(async () => {
      view.value = { state: 'capturing' };
      const kept = await ports.keepVisitStep(step, { ...choices.value, keepsPersonal });
      if (!kept.ok) return failOrAsk(kept.error, { kind: 'visit-step', step });
      view.value = { state: 'visit', visit: kept.value, isPrivate: await ports.isPrivate() };
    });

  const endVisit = () =>
    safely(async () => {
      const ended = await ports.endVisit();
      if (!ended.ok) return fail(ended.error);
      view.value = (await ports.isPrivate())
        ? { state: 'private-window', isKept: true }
        : await ports.look(true);
    });

  const answer = ({ draft, quote }: OpenDraft, given: DraftAnswer) =>
    safely(async () => {
      const answered = await ports.answer(draft, given);
      if (!answered.ok) return fail(answered.error);
      view.value = afterAnswer(answered.value, quote);
    });

  const showMarks = () =>
    safely(async () => {
      const shown = await ports.showMarks();
      if (!shown.ok) return fail(shown.error);
      batch(() => {
        painted.value = shown.value;
        visit.value = null;
      });
    });

  const hideMarks = () =>
    safely(async () => {
      const hidden = await ports.hideMarks();
      if (!hidden.ok) return fail(hidden.error);
      batch(() => {
        painted.value = null;
        visit.value = null;
      });
    });

  const goToMark = (annotationId: AnnotationId) =>
    safely(async () => {
      visit.value = null; // The same answer twice is told twice.
      const gone = await ports.goToMark(annotationId);
      if (!gone.ok) return fail(gone.error);
      visit.value = { annotationId, sight: gone.value };
    });

  const path = pathActions(ports.path, {
    view,
    safely,
    fail,
    onlyKept: (record) => {
      view.value = { state: 'saved', record };
    },
  });

  const inspection = inspectionActions(ports.inspection, {
    view,
    safely,
    fail,
    look: () => look(false),
  });

  return {
    view,
    painted,
    visit,
    choices,
    choose: (made: Partial<CaptureChoices>) => {
      choices.value = { ...choices.value, ...made };
    },
    open: () => look(true),
    later: () => look(false),
    mark: () => start('selection'),
    capturePage: () => start('page'),
    keepPdf: () => start('file'),
    openVisit,
    keepVisitStep: (step: VisitStep) => keepVisitStep(step),
    keepPersonal: (attempt: Attempt) =>
      attempt.kind === 'record' ? start(attempt.wish, true) : keepVisitStep(attempt.step, true),
    endVisit,
    answer,
    path,
    inspection,
    showMarks,
    hideMarks,
    goToMark,
    /** Asks what has become of the marks, while some are shown. */
    refresh: async () => {
      if (painted.value !== null) await readPainted().catch(ports.report);
    },
  };
});

export type Popup = InstanceType<typeof PopupModel>;

const afterAnswer = (answered: Draft | DossierRecord, quote: QuotedHere | null): PopupState =>
  answered.kind === 'draft'
    ? { state: 'question', draft: answered, quote, notice: null }
    : { state: 'who-may-know', record: answered };
