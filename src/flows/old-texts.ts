/** The text of the page as it was when it was marked: what shows where a passage went. */
import type { Annotation } from '../domain/annotation.ts';
import { artefactOf, type Capture } from '../domain/capture.ts';
import type { AnnotationId } from '../domain/ids.ts';
import { pageAddress } from '../domain/page-address.ts';
import { heads } from '../domain/revision.ts';
import type { Store } from '../storage/open.ts';
import { rowsTagged } from '../storage/rows.ts';
import { readText } from './capture-text.ts';
import { capturesWith } from './captures-of.ts';

/**
 * By mark. A mark has none when its text cannot be read, or when it stands in a frame: what a capture keeps
 * is the text of the page around it.
 */
export async function oldTextsOf(
  store: Store,
  ids: readonly AnnotationId[],
): Promise<ReadonlyMap<AnnotationId, string>> {
  const marks = (await annotationsWith(store, ids)).filter(isOnPageItself);
  const captures = await capturesWith(store, [...new Set(marks.map(({ captureId }) => captureId))]);
  const texts = new Map(
    await Promise.all(
      captures.map(async (capture) => [capture.id, await textOf(store, capture)] as const),
    ),
  );
  return new Map(
    marks.flatMap(({ id, captureId }) => {
      const text = texts.get(captureId) ?? null;
      return text === null ? [] : [[id, text] as const];
    }),
  );
}

async function annotationsWith(store: Store, ids: readonly AnnotationId[]): Promise<Annotation[]> {
  const words = ids.map((id) => `id=${id}` as const);
  const { entities } = await rowsTagged(await store.session(), words);
  return heads(entities.filter((entity) => entity.kind === 'annotation'));
}

const isOnPageItself = ({ source, scope }: Annotation): boolean =>
  pageAddress(source) === pageAddress(scope);

function textOf(store: Store, capture: Capture): Promise<string | null> | null {
  const file = artefactOf(capture, 'text');
  return file && readText(store, file);
}
