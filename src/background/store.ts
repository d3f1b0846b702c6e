/** The background's own way into the store: opened when needed, for the worker comes and goes. */
import { fail, ok, type Result } from '../domain/result.ts';
import { openStore, type Store } from '../storage/open.ts';

let opening: Promise<Store | null> | null = null;

/** The store. A failure is not remembered, so that the next call tries again. */
export async function backgroundStore(): Promise<Result<Store, 'storage-unavailable'>> {
  opening ??= openStore().then((opened) => (opened.ok ? opened.value : null));
  const store = await opening;
  if (store !== null) return ok(store);
  opening = null;
  return fail('storage-unavailable');
}
