/** What our own pages ask of the background. Everything else they do themselves. */
import type { CaptureChoices } from '../domain/capture-choices.ts';
import type {
  InspectionError,
  Notice,
  PageError,
  StartError,
  VisitError,
  WholePageError,
} from '../domain/codes.ts';
import type { VisitStep, VisitView } from '../domain/guided-visit.ts';
import type { AnnotationId, RecordId } from '../domain/ids.ts';
import type { InspectionReach, RequestTelling } from '../domain/inspection.ts';
import type { MarkSight } from '../domain/mark-sight.ts';
import type { Result } from '../domain/result.ts';
import type { PaintedMark } from './page-calls.ts';

/** Raised when a call changes its shape. */
export const protocolVersion = 1;

/** What the person wanted to mark; `file` is what a page of the browser only shows: a PDF. */
export const wishes = ['selection', 'page', 'file'] as const;
export type Wish = (typeof wishes)[number];

export type Started = { readonly recordId: RecordId; readonly notice: Notice | null };

/** The page that can be inspected. */
export type InspectionTarget = {
  readonly tabId: number;
  readonly host: string;
  readonly telling: RequestTelling;
};

/** An inspection that is under way. */
export type InspectionHere = {
  readonly host: string;
  readonly reach: InspectionReach;
  readonly telling: RequestTelling;
};
/** What became of the last picture of a whole page that was asked for in a tab. */
export type WholePageState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly recordId: RecordId;
      readonly taken: number;
      /** 0 while it is not known. */
      readonly expected: number;
    }
  | { readonly kind: 'kept'; readonly recordId: RecordId }
  | { readonly kind: 'failed'; readonly recordId: RecordId; readonly error: WholePageError };

export type BackgroundCalls = {
  /** Captures the tab's page, marks what is selected, and saves both as a draft. */
  startRecord(tabId: number, wish: Wish, choices: CaptureChoices): Result<Started, StartError>;
  /** What menu or shortcut wanted of the tab, when the person has to be asked about it first; told once. */
  waitingWish(tabId: number): Result<Wish | null, never>;
  /** What was kept of the guided visit to the site in the tab; `null` when none is going on. */
  guidedVisit(tabId: number): Result<VisitView | null, VisitError>;
  /** Captures the tab's page as a step of it. The first begins it. */
  keepVisitStep(
    tabId: number,
    step: VisitStep,
    choices: CaptureChoices,
  ): Result<VisitView | null, VisitError>;
  endGuidedVisit(tabId: number): Result<null, VisitError>;
  /** Paints the saved marks of this page. The page could notice that. */
  showMarks(tabId: number): Result<readonly PaintedMark[], StartError>;
  /** What is known of them now; `null` while none are shown. */
  paintedMarks(tabId: number): Result<readonly PaintedMark[] | null, PageError>;
  /** Scrolls the page to a mark that is shown. */
  goToMark(tabId: number, annotationId: AnnotationId): Result<MarkSight, PageError>;
  hideMarks(tabId: number): Result<null, PageError>;
  /** Notes that the person thinks of inspecting this page, so that their yes to the browser is understood. */
  prepareInspection(tabId: number): Result<InspectionTarget, InspectionError>;
  /** Begins to look, once the browser allows it, and loads the page anew. */
  beginInspection(tabId: number, reach: InspectionReach): Result<null, InspectionError>;
  /** `null` when none is under way in this tab. */
  inspectionHere(tabId: number): InspectionHere | null;
  /** Says no more at the button that something is reported about the site, and gives its right back. */
  stopWatching(host: string): null;
  /** Gives everything back, whatever was under way. */
  stopInspection(): null;
  /**
   * Adds a picture of the whole page to the record. Where the browser has to scroll for it, the page could
   * notice. Goes on when the popup closes.
   */
  keepWholePage(tabId: number, recordId: RecordId): Result<null, WholePageError>;
  wholePageState(tabId: number): WholePageState;
  /** Ends it; nothing of it is kept, and the page is put back. */
  cancelWholePage(tabId: number): null;
};
