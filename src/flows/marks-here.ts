/** What is marked on the page in front of the person, ready to be listed and painted. */
import type { Annotation } from '../domain/annotation.ts';
import type { Capture } from '../domain/capture.ts';
import type { AnnotationId, RecordId } from '../domain/ids.ts';
import type { PracticeId } from '../domain/practice.ts';
import type { Draft } from '../domain/record.ts';
import { namesPlace, quoteOf, type Rival, type Selector } from '../domain/selector.ts';
import type { Store } from '../storage/open.ts';
import { loadPageMarks, type PageMarks } from '../storage/page-marks.ts';
import { rowsTagged } from '../storage/rows.ts';
import { capturesWith } from './captures-of.ts';

export type MarkHere = {
  readonly annotationId: AnnotationId;
  readonly recordId: RecordId;
  readonly source: string;
  readonly selectors: readonly Selector[];
  readonly rivals: readonly Rival[];
  /** The marked words, or `null` when they are none: an element, or the page as a whole. */
  readonly quote: string | null;
  /** The language that the page said it was in (BCP 47), or `null`. */
  readonly language: string | null;
  /** False when the page as a whole was kept: then there is nothing to look for. */
  readonly hasPlace: boolean;
  /** `null` while the draft has none. */
  readonly practice: PracticeId | null;
};

/** The marks of the page at `url`, oldest first. */
export async function marksHere(store: Store, url: string): Promise<MarkHere[]> {
  const marks = await loadPageMarks(store, url);
  const captures = await capturesWith(
    store,
    marks.annotations.map(({ captureId }) => captureId),
  );
  return marks.annotations.map((annotation) => describe(annotation, marks, captures));
}

/** Words of a page, and the language that the page said it was in (BCP 47); `null` when it said none. */
export type QuotedHere = { readonly exact: string; readonly language: string | null };

/** The words that a draft was begun with; `null` when it is about a whole page or about no page. */
export async function quoteOfDraft(
  store: Store,
  { happening }: Pick<Draft, 'happening'>,
): Promise<QuotedHere | null> {
  if (happening.kind === 'place') return null;
  const words = happening.annotations.map((id) => `id=${id}` as const);
  const { entities } = await rowsTagged(await store.session(), words);
  const mark = entities.find((entity) => entity.kind === 'annotation');
  const exact = mark && quoteOf(mark.selectors)?.exact;
  if (mark === undefined || exact === undefined) return null;
  return { exact, language: languageOf(mark, await capturesWith(store, [mark.captureId])) };
}

const languageOf = ({ captureId }: Annotation, captures: readonly Capture[]): string | null =>
  captures.find(({ id }) => id === captureId)?.facts.language ?? null;

function describe(
  annotation: Annotation,
  { records }: PageMarks,
  captures: readonly Capture[],
): MarkHere {
  const { id, recordId, source, selectors, rivals } = annotation;
  return {
    ...{ annotationId: id, recordId, source, selectors, rivals },
    quote: quoteOf(selectors)?.exact ?? null,
    language: languageOf(annotation, captures),
    hasPlace: namesPlace(selectors),
    practice: records.find((record) => record.id === recordId)?.practice ?? null,
  };
}
