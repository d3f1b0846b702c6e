/**
 * What is done quietly when the dossier opens: removed records go for good, and what a browser left that
 * was killed: torn-off bytes, and packs that were not saved yet.
 */
import type { Clock } from '../domain/instant.ts';
import type { Store } from '../storage/open.ts';
import { sweepOutFiles } from '../storage/out-file.ts';
import { purgeRecord } from '../storage/purge-record.ts';
import { rowsTagged } from '../storage/rows.ts';
import { sweepBlobs } from '../storage/sweep-blobs.ts';

/** So long a removed record can be put back, in whichever window it was removed. */
const undoMs = 10 * 60 * 1000;

/** Deletes what was removed before, and blobs that a killed browser left behind. */
export async function tidyStore(store: Store, now: Clock): Promise<void> {
  const { entities } = await rowsTagged(await store.session(), ['kind=removed']);
  const before = Date.parse(now()) - undoMs;
  for (const { id, kind, revisedAt } of entities)
    if (kind === 'removed' && Date.parse(revisedAt) < before) await purgeRecord(store, id);
  await sweepBlobs(store);
  await sweepOutFiles();
}
