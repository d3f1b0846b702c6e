/**
 * What the background may ask of a page, once the extension's button was clicked on it. Small answers
 * come back as values; whatever is long comes over a port (see page-stream.ts).
 */
import type { Box } from '../domain/capture.ts';
import type { AnnotationId } from '../domain/ids.ts';
import type { MarkLook } from '../domain/mark-look.ts';
import type { MarkSight } from '../domain/mark-sight.ts';
import type { PageObservation } from '../domain/page-observation.ts';
import type { ScreenWords } from '../domain/screen-words.ts';
import type { AnchorStatus, Rival, Selector } from '../domain/selector.ts';

/** What is selected in one frame. A value in a form field is never read. */
export type FrameSelection =
  | {
      readonly kind: 'passage';
      readonly selectors: readonly Selector[];
      readonly rivals: readonly Rival[];
      /** Where it stands on the screen, as in an Aantekening. */
      readonly shownAt: readonly Box[];
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'form-field' }
  | { readonly kind: 'whole-document' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'unreachable-frame' };

export type FrameReport = {
  /** Address of the frame's own document. */
  readonly source: string;
  readonly hasFocus: boolean;
  /** Media type of the document: `application/pdf` in Chromium's own viewer. */
  readonly contentType: string;
  /** A guess: it seems to be about the person who is logged in. */
  readonly looksPersonal: boolean;
  readonly selection: FrameSelection;
};

export type MarkToPaint = {
  readonly annotationId: AnnotationId;
  readonly source: string;
  readonly selectors: readonly Selector[];
  readonly rivals: readonly Rival[];
  /** How it is painted when it is found for certain. */
  readonly look: MarkLook;
};

/** The random name under which the highlight of each look is registered, new each time. */
export type LookNames = Readonly<Record<MarkLook, string>>;

export type PaintedMark = {
  readonly annotationId: AnnotationId;
  readonly status: AnchorStatus;
};

/** The text of one frame, as the index of the page gives it. */
export type FrameText = {
  readonly source: string;
  /** As the document declares it, `null` when it declares none. */
  readonly language: string | null;
  readonly text: string;
};

/** The functions that the injected script offers to its own extension; the page cannot reach them. */
export type PageCalls = {
  reportFrame(): FrameReport;
  /** Where the passage that was reported stands now: on a picture only what stood still is for certain. */
  placePassageAgain(): readonly Box[];
  /** Where the words of this frame stand now, in the window or on the page; `null` when it is not known where it lies. */
  placeWords(on: 'window' | 'page'): ScreenWords | null;
  /**
   * Paints what stands in this frame, scrolls to the first, and says what was found. From then on the
   * marks follow the page, until they are taken away or the page is left.
   */
  paintMarks(marks: readonly MarkToPaint[], names: LookNames): Promise<readonly PaintedMark[]>;
  /** What is known of the marks now; `null` while none are shown in this frame. */
  paintedMarks(): readonly PaintedMark[] | null;
  goToMark(annotationId: AnnotationId): MarkSight;
  unpaintMarks(): void;
  /** What the page did; the script that captures asks it, in the same world. */
  observe(): Promise<Omit<PageObservation, 'headers'>>;
  /** `null` when the text is not the page's own (the browser translated it), or endless. */
  readPageText(): FrameText | null;
};

/** Where the injected script keeps them: a global of its own isolated world. */
export const pageCallsKey = 'kantlijnPageCalls';
