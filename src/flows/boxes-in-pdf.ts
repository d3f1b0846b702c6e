/** Where on the pages of a PDF something stands that is covered: each place is proposed as a box. */
import type { Box } from '../domain/capture.ts';
import type { Cover } from '../domain/cover.ts';
import { coveringPart } from '../domain/covering-part.ts';
import type { BlobId } from '../domain/ids.ts';
import { pageBreak } from '../domain/print-copy.ts';
import type { Store } from '../storage/open.ts';
import { readPlacedTexts } from '../storage/placed-texts.ts';
import { findPrintCopy } from '../storage/print-copies.ts';
import { coversIn } from './covering.ts';
import { textsOf } from './read-exhibit.ts';

export type PlacedBox = { readonly page: number; readonly box: Box };

/** In points from the top left of each page. None where its copy tells no text. */
export async function boxesInPdf(
  store: Store,
  of: BlobId,
  covers: readonly Cover[],
): Promise<readonly PlacedBox[]> {
  const copy = await findPrintCopy(store, of);
  if (copy === null) return [];
  const text = (await textsOf(store, copy)).join(pageBreak);
  // Tokens are not used: only where they would stand.
  const { edits } = coversIn({ language: 'nl' }, covers).cover(text);
  const places = edits.length === 0 ? [] : await readPlacedTexts(store, copy);
  return places.flatMap((piece) =>
    edits.flatMap((edit) => {
      const box = coveringPart(text, piece, edit);
      return box === null ? [] : [{ page: piece.page, box }];
    }),
  );
}
