/** One store for a page, a worker or the background, opened at the first use. */
import type { StorageError } from '../domain/codes.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { openStore, type Store } from './open.ts';
import { orLost, sayable } from './sayable.ts';

let opening: ReturnType<typeof openStore> | null = null;

/** The store. A failure is not remembered, so that the next call tries again. */
export async function theStore(): Promise<Result<Store, StorageError>> {
  opening ??= openStore();
  const opened = await opening;
  if (opened.ok) return ok(opened.value);
  opening = null;
  return fail(sayable(opened.error));
}

/** Runs `work` with the store, or fails with what every screen can explain. */
export async function withStore<T, E extends string>(
  work: (store: Store) => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageError>> {
  const store = await theStore();
  return store.ok ? orLost(() => work(store.value)) : store;
}
