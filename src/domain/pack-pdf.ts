/** PDFs that a pack may hold, with what can be said of each before somebody looks at it. */
import type { Artefact } from './capture.ts';
import type { PictureMask } from './cover-choice.ts';
import { isLookedAt, pdfMasksOf } from './pdf-masks.ts';

export type PdfLook =
  /** `withoutText`: pages in which nothing can be searched, such as a scan. */
  | { readonly kind: 'read'; readonly pageCount: number; readonly withoutText: number }
  /** It asks for a password. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'unreadable' };

export type PackPdf = {
  readonly artefact: Artefact;
  /** Added by a person, or what the browser showed in place of a page. */
  readonly of: 'file' | 'original';
  readonly title: string;
  readonly look: PdfLook;
};

/**
 * Whether nothing may be made before somebody looked at it, or said that it is fine. What cannot be opened is
 * asked about as well: nobody but the person knows what is in it. Where something is covered it stays out.
 */
export function isAskedAbout(
  { artefact, look }: PackPdf,
  masks: readonly PictureMask[],
  isAnythingCovered: boolean,
): boolean {
  const own = pdfMasksOf(masks, artefact.blobId);
  if (look.kind !== 'read') return !isAnythingCovered && !own.isFine;
  return look.withoutText > 0 && !isLookedAt(own, look.pageCount);
}
