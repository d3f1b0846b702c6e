/** Aantekening: the passage that somebody marked. A W3C Web Annotation; the words are in the record. */
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
};
