/** Passage in een stuk: what somebody marked in a letter, an e-mail or a photo that they added. */
import type { Box } from './capture.ts';
import type { AddedFileId, FilePassageId, RecordId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Revision } from './revision.ts';
import type { Selector } from './selector.ts';

/** Where it stands on a page of the file: in points of a PDF, in pixels of a picture, from the top left. */
export type FilePlace = { readonly page: number; readonly boxes: readonly Box[] };

export type FilePassage = Revision<FilePassageId> & {
  readonly kind: 'file-passage';
  readonly recordId: RecordId;
  readonly fileId: AddedFileId;
  readonly createdAt: Instant;
  /**
   * A `TextQuoteSelector` and a `TextPositionSelector` in the file's text (pages parted by form feeds)
   * where there is text, and a `FragmentSelector` with the page or with the part of the picture.
   */
  readonly selectors: readonly Selector[];
  /** In order of pages; empty for text without pages, such as an e-mail. */
  readonly places: readonly FilePlace[];
  /** Taken away by mistake or on purpose; it stays on disk, and counts for nothing. */
  readonly isWithdrawn: boolean;
};

/** The page of a PDF that it begins on, from 1; `null` for what has no pages, such as a photo. */
export function pageOfPassage({ selectors }: Pick<FilePassage, 'selectors'>): number | null {
  const fragment = selectors.find(({ type }) => type === 'FragmentSelector');
  const page = fragment?.type === 'FragmentSelector' && /^page=([0-9]{1,9})/.exec(fragment.value);
  return page ? Number(page[1]) : null;
}
