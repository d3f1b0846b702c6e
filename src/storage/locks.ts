/** One at a time, across all windows and the worker: a lock that the browser frees when a page dies. */

/** Held while a root key is looked up or made. */
export const keyLock = 'kantlijn-key';

/** Held while the current dossier is looked up or made. */
export const dossierLock = 'kantlijn-dossier';

/**
 * Held by whoever writes blobs, from the first chunk until the row that names them is saved; sweeping
 * waits for it. Captures may share it, sweeping holds it alone.
 */
export const captureLock = 'kantlijn-capture';

/** Held while one record is read, changed and saved. */
export const recordLock = (recordId: string): string => `kantlijn-record-${recordId}`;

/** What `work` returns, done while no one else holds the lock (or while all others share it). */
export async function withLock<T>(
  name: string,
  work: () => Promise<T>,
  mode: LockMode = 'exclusive',
): Promise<T> {
  return await navigator.locks.request(name, { mode }, work);
}
