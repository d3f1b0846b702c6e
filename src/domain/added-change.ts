/** Toegevoegde wijziging: the person chose to add what had become of a passage to the pack. */
import type { AddedChangeId, AnnotationId, PageVersionId, RecordId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Revision } from './revision.ts';

/** What was taken out keeps its number: a letter that was sent may name it. */
export const standings = ['in-pack', 'taken-out'] as const;

export type AddedChange = Revision<AddedChangeId> & {
  readonly kind: 'added-change';
  readonly recordId: RecordId;
  readonly annotationId: AnnotationId;
  /** The version of the page in which it was first seen. */
  readonly versionId: PageVersionId;
  /** Its number comes after those of all that was there before. */
  readonly addedAt: Instant;
  readonly standing: (typeof standings)[number];
};
