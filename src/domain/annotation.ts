/** Aantekening: the passage that somebody marked. A W3C Web Annotation; the words are in the record. */
import type { Box } from './capture.ts';
import type { AnnotationId, CaptureId, RecordId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Revision } from './revision.ts';
import type { Rival, Selector } from './selector.ts';

export type Annotation = Revision<AnnotationId> & {
  readonly kind: 'annotation';
  readonly recordId: RecordId;
  /** The capture made at the same moment. */
  readonly captureId: CaptureId;
  readonly createdAt: Instant;
  /** Address of the document that holds the passage: of the frame, when it stands in one. */
  readonly source: string;
  /** Address of the page in the tab. */
  readonly scope: string;
  readonly selectors: readonly Selector[];
  readonly rivals: readonly Rival[];
  /**
   * Where it was on the screen when it was marked, in CSS pixels from the top left of what the window
   * showed; empty when that is not known, or when it could not be seen.
   */
  readonly shownAt: readonly Box[];
};
