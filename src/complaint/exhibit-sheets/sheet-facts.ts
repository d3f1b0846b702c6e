/** What has to be known of an exhibit, besides the exhibit itself, to put it on paper. */
import type { CopyFault } from '../../domain/copy-piece.ts';
import type { FilePlace } from '../../domain/file-passage.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { PageReport } from '../../domain/page-report.ts';
import type { PrintCopy } from '../../domain/print-copy.ts';
import type { PackRecord } from '../../domain/record.ts';
import type { VisitComparison } from '../../domain/visit-comparison.ts';

/** What a picture shows: the window, the page from top to bottom, or pages of a file. */
export const shownKinds = ['window', 'whole-page', 'file'] as const;
export type ShownKind = (typeof shownKinds)[number];

export type ShownCopy = {
  readonly shows: ShownKind;
  readonly copy: PrintCopy;
  /** Of each page; empty when there is no text, or when it cannot be read. */
  readonly texts: readonly string[];
  /** What was marked on it, in the units of its source. */
  readonly marked: readonly FilePlace[];
};

/** Why a picture is not on paper. */
export type NotShownReason = CopyFault | 'blob-damaged';

export type NotShown = { readonly shows: ShownKind; readonly reason: NotShownReason };

export type SheetFacts = {
  readonly language: LetterLanguage;
  /** The report that it belongs to; `null` when that is not known. */
  readonly record: PackRecord | null;
  /** Text of the captured page; `null` when it was not kept or cannot be read. */
  readonly pageText: string | null;
  /** What the page did; `null` when that is not known. */
  readonly report: PageReport | null;
  /** Of a guided visit; `null` when it is not known. */
  readonly comparison: VisitComparison | null;
  readonly copies: readonly ShownCopy[];
  readonly notShown: readonly NotShown[];
};
