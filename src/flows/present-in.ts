/** What is here before something is added from elsewhere. */
import type { Present } from '../backup/plan-restore.ts';
import type { Store } from '../storage/open.ts';
import { allRows } from '../storage/rows.ts';

/** What lies in the store, and what of it cannot be read. */
export async function presentIn(store: Store): Promise<Present> {
  const { entities, damaged } = await allRows(await store.session());
  return { entities, damaged: new Set(damaged.map(({ rev }) => rev)) };
}
