/** What is marked on the page in front of the person, ready to be listed and painted. */
import type { Annotation } from '../domain/annotation.ts';
import type { AnnotationId } from '../domain/ids.ts';
import type { PracticeId } from '../domain/practice.ts';
import type { Draft } from '../domain/record.ts';
import { quoteOf, type Rival, type Selector } from '../domain/selector.ts';
import type { Store } from '../storage/open.ts';
import { loadPageMarks, type PageMarks } from '../storage/page-marks.ts';
import { rowsTagged } from '../storage/rows.ts';

export type MarkHere = {
  readonly annotationId: AnnotationId;
  readonly source: string;
  readonly selectors: readonly Selector[];
  readonly rivals: readonly Rival[];
  /** The marked words, or `null` when the page as a whole was kept. */
  readonly quote: string | null;
  /** `null` while the draft has none. */
  readonly practice: PracticeId | null;
};

/** The marks of the page at `url`, oldest first. */
export async function marksHere(store: Store, url: string): Promise<MarkHere[]> {
  const marks = await loadPageMarks(store, url);
  return marks.annotations.map((annotation) => describe(annotation, marks));
}

/** The words that a draft was begun with; `null` when it is about a whole page or about no page. */
export async function quoteOfDraft(store: Store, { happening }: Draft): Promise<string | null> {
  if (happening.kind === 'place') return null;
  const words = happening.annotations.map((id) => `id=${id}` as const);
  const { entities } = await rowsTagged(await store.session(), words);
  const mark = entities.find((entity) => entity.kind === 'annotation');
  return mark ? (quoteOf(mark.selectors)?.exact ?? null) : null;
}

const describe = (
  { id, recordId, source, selectors, rivals }: Annotation,
  { records }: PageMarks,
) => ({
  annotationId: id,
  source,
  selectors,
  rivals,
  quote: quoteOf(selectors)?.exact ?? null,
  practice: records.find((record) => record.id === recordId)?.practice ?? null,
});
