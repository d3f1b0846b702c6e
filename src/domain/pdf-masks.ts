/** What somebody decided about the pages of a PDF, and what follows from that for a pack that others get. */
import type { PictureMask } from './cover-choice.ts';
import type { BlobId } from './ids.ts';
import { coversNothing, emptyMask, type Mask } from './mask.ts';

export type PdfMasks = {
  /** Of the pages that somebody looked at, from 1. */
  readonly pages: ReadonlyMap<number, Mask>;
  /** Somebody said that nothing has to be covered on any other page. */
  readonly isFine: boolean;
};

/** Of a PDF a mask without a page says that the rest of it is fine. */
export function pdfMasksOf(masks: readonly PictureMask[], of: BlobId): PdfMasks {
  const own = masks.filter(({ blobId }) => blobId === of);
  const pages = own.flatMap(({ page, mask }) =>
    page === undefined ? [] : [[page, mask] as const],
  );
  return { pages: new Map(pages), isFine: own.some(({ page }) => page === undefined) };
}

export const maskOfPage = ({ pages }: PdfMasks, page: number): Mask => pages.get(page) ?? emptyMask;

/** Somebody looked at every page, or knows what is on the others. */
export const isLookedAt = ({ pages, isFine }: PdfMasks, pageCount: number): boolean =>
  isFine || Array.from({ length: pageCount }, (_, at) => at + 1).every((page) => pages.has(page));

const hasBox = ({ pages }: PdfMasks): boolean =>
  [...pages.values()].some((mask) => !coversNothing(mask));

/** What is known of a PDF when a pack is made. */
export type PdfFacts = {
  /** `null`: it cannot be opened. */
  readonly pageCount: number | null;
  /** Something that is covered stands in its text. */
  readonly showsCovered: boolean;
  /** Something is covered anywhere in the pack. */
  readonly isAnythingCovered: boolean;
};

/** `drawn`: pictures of its pages go out in its place. */
export type PdfHandling = 'as-it-is' | 'drawn' | 'left-out';

/** What stands in no box is not covered: whoever looked at every page saw that. */
export function handlingOf(facts: PdfFacts, masks: PdfMasks): PdfHandling {
  const { pageCount, showsCovered, isAnythingCovered } = facts;
  // Nobody can say what is in it, nor take it out.
  if (pageCount === null) return isAnythingCovered ? 'left-out' : 'as-it-is';
  if (showsCovered && !isLookedAt(masks, pageCount)) return 'left-out';
  if (hasBox(masks)) return 'drawn';
  // Its text would still tell what is covered.
  return showsCovered ? 'left-out' : 'as-it-is';
}
