/** The captures that a record rests on. */
import type { Capture } from '../domain/capture.ts';
import type { CaptureId } from '../domain/ids.ts';
import type { RecordContent } from '../domain/record.ts';
import { heads } from '../domain/revision.ts';
import type { Store } from '../storage/open.ts';
import { rowsTagged } from '../storage/rows.ts';

/** In the order of the record; one that cannot be read is left out. */
export const capturesOf = async (
  store: Store,
  { happening }: Pick<RecordContent, 'happening'>,
): Promise<Capture[]> =>
  happening.kind === 'place' ? [] : capturesWith(store, happening.captures);

/** Those of these ids that can be read, in that order. */
export async function capturesWith(store: Store, ids: readonly CaptureId[]): Promise<Capture[]> {
  const words = ids.map((id) => `id=${id}` as const);
  const { entities } = await rowsTagged(await store.session(), words);
  const captures = heads(entities.filter((entity) => entity.kind === 'capture'));
  return ids.flatMap((id) => captures.find((capture) => capture.id === id) ?? []);
}
