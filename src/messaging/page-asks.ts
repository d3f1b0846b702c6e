/**
 * What our script in a web page may ask of the background: only while marks are shown in that tab, and
 * only about those. The page itself cannot ask; what comes is distrusted all the same.
 */
import type { Job } from '../anchoring/answer-job.ts';
import type { Found } from '../anchoring/mark.ts';
import type { AnnotationId } from '../domain/ids.ts';
import type { MarkToPaint } from './page-calls.ts';

export type PageAsks = {
  /** The dear part of a search, with what the background knows of the old page. */
  findMarks(job: Job): readonly Found[];
  /** The marks of the page that the tab shows now: it may have become another one meanwhile. */
  marksOfPage(): readonly MarkToPaint[];
  /** The person clicked on a mark: shows its record in the dossier. */
  openMark(annotationId: AnnotationId): null;
};

/** What a job may hold at most; a larger one is done in the page. */
export const jobLimits = {
  textLength: 8_000_000,
  marks: 2_000,
  quoteLength: 100_000,
  contextLength: 1_000,
  rivals: 50,
  budgetMs: 3_000,
} as const;
