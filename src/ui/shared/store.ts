/** Our pages read and write the store themselves. */
import { fail, ok, type Result } from '../../domain/result.ts';
import { openStore, type Store } from '../../storage/open.ts';

let opening: ReturnType<typeof openStore> | null = null;

/** The page's store. A failure is not remembered, so that the next call tries again. */
export async function pageStore(): Promise<Result<Store, 'storage-unavailable'>> {
  opening ??= openStore();
  const opened = await opening;
  if (opened.ok) return ok(opened.value);
  opening = null;
  return fail('storage-unavailable');
}

/** Runs `work` with the store, or fails the way every screen can explain. */
export async function withStore<T, E extends string>(
  work: (store: Store) => Promise<Result<T, E>>,
): Promise<Result<T, E | 'storage-unavailable'>> {
  const store = await pageStore();
  return store.ok ? work(store.value) : store;
}
