/**
 * Paginaversie: the text of a page at a later look at its marks, and what had become of them. It is kept
 * when a marked passage no longer stands there as it was marked; the text lies in the blob store.
 */
import type { AddedChange } from './added-change.ts';
import type { Annotation } from './annotation.ts';
import type { AnnotationId, BlobId, PageVersionId, Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';
import { pageAddress } from './page-address.ts';
import { newWords, type PassageChange } from './passage-change.ts';
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

/** A change of one mark, however many texts of the page show the same. */
export type ChangeOfMark = {
  /** Where it was first seen. */
  readonly version: PageVersion;
  readonly change: SeenChange;
  readonly lastSeenAt: Instant;
  /** `null` until the person adds it to the pack. */
  readonly added: AddedChange | null;
};

/** What had become of the mark at later looks, oldest first. */
export function changesOf(
  { id }: Annotation,
  versions: readonly PageVersion[],
  added: readonly AddedChange[],
): ChangeOfMark[] {
  const bySight = new Map<string, Sight[]>();
  for (const sight of sightsOf(id, versions)) {
    const key = JSON.stringify([sight.change.class, newWords(sight.change)]);
    bySight.set(key, [...(bySight.get(key) ?? []), sight]);
  }
  return [...bySight.values()].flatMap((sights) => {
    const own = added.filter(({ annotationId }) => annotationId === id);
    const [first] = sights;
    const last = latest(sights.map(({ version }) => version.lastSeenAt));
    return first && last ? [{ ...first, lastSeenAt: last, added: addedIn(sights, own) }] : [];
  });
}

type Sight = { readonly version: PageVersion; readonly change: SeenChange };

const sightsOf = (id: AnnotationId, versions: readonly PageVersion[]): Sight[] =>
  versions
    .flatMap((version) =>
      version.changes
        .filter(({ annotationId }) => annotationId === id)
        .map((change) => ({ version, change })),
    )
    .sort((a, b) => compare(a.change.seenAt, b.change.seenAt));

const addedIn = (sights: readonly Sight[], added: readonly AddedChange[]): AddedChange | null =>
  added.find(({ versionId }) => sights.some(({ version }) => version.id === versionId)) ?? null;

/** When the page was last seen with the mark as it was made, after it was seen changed; else `null`. */
export function standsAgainAt(mark: Annotation, versions: readonly PageVersion[]): Instant | null {
  const isChanged = ({ changes }: PageVersion) =>
    changes.some(({ annotationId }) => annotationId === mark.id);
  const here = versions.filter((version) => isSamePage(mark, version));
  const lost = latest(here.filter(isChanged).map(({ lastSeenAt }) => lastSeenAt));
  const whole = here.filter((version) => !isChanged(version));
  const again = latest(whole.map(({ lastSeenAt }) => lastSeenAt));
  return lost !== null && again !== null && again > lost ? again : null;
}

const latest = (moments: readonly Instant[]): Instant | null => moments.toSorted().at(-1) ?? null;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
