/**
 * Paginaversie: the text of a page at a later look at its marks, and what had become of them. It is kept
 * when a marked passage no longer stands there as it was marked; the text lies in the blob store.
 */
import type { AnnotationId, BlobId, PageVersionId, Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';
import { pageAddress } from './page-address.ts';
import type { PassageChange } from './passage-change.ts';
import type { Revision } from './revision.ts';

/** As it lies there: a text of our own is packed, one that a capture kept is shared with it. */
export const packings = ['gzip', 'plain'] as const;

export type KeptText = {
  readonly blobId: BlobId;
  /** Of the bytes as they lie there. */
  readonly byteLength: number;
  readonly sha256: Sha256;
  readonly packing: (typeof packings)[number];
};

/** What had become of one mark. */
export type SeenChange = PassageChange & {
  readonly annotationId: AnnotationId;
  /** When this was first seen with this text of the page. */
  readonly seenAt: Instant;
};

/** Address of a document, and of the page in the tab. They differ when the document stands in a frame. */
export type PageInTab = { readonly source: string; readonly scope: string };

export type PageVersion = Revision<PageVersionId> &
  PageInTab & {
    readonly kind: 'page-version';
    /** Of the whole text, in UTF-8. */
    readonly sha256: Sha256;
    readonly firstSeenAt: Instant;
    readonly lastSeenAt: Instant;
    readonly file: KeptText;
    readonly changes: readonly SeenChange[];
  };

/** Whether both are about the same document on the same page, however its address is written. */
export const isSamePage = (a: PageInTab, b: PageInTab): boolean =>
  pageAddress(a.source) === pageAddress(b.source) && pageAddress(a.scope) === pageAddress(b.scope);
