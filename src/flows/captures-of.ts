/** The captures that a record rests on. */
import type { Capture } from '../domain/capture.ts';
import type { RecordContent } from '../domain/record.ts';
import { heads } from '../domain/revision.ts';
import type { Store } from '../storage/open.ts';
import { rowsTagged } from '../storage/rows.ts';

/** In the order of the record; one that cannot be read is left out. */
export async function capturesOf(store: Store, { happening }: RecordContent): Promise<Capture[]> {
  if (happening.kind === 'place') return [];
  const words = happening.captures.map((id) => `id=${id}` as const);
  const { entities } = await rowsTagged(await store.session(), words);
  const captures = heads(entities.filter((entity) => entity.kind === 'capture'));
  return happening.captures.flatMap((id) => captures.find((capture) => capture.id === id) ?? []);
}
