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

/** Held by whoever puts a backup back or takes a pack over: two at once would write the same files. */
export const restoreLock = 'kantlijn-restore';

/** Held, shared, by whatever writes; and alone by whoever says which database is the vault. */
export const vaultLock = (name: string): string => `${name}-vault`;

/** Held by whoever was asked to change the mode: who comes second is told, and does not wait. */
export const modeLock = (name: string): string => `${name}-mode`;

/** Held by whoever makes a new vault, or deletes what an old one left. */
export const changeLock = (name: string): string => `${name}-change`;

/** Held while a passphrase is tried, so that nobody tries two at once. */
export const guessLock = (name: string): string => `${name}-guess`;

/** Held while later texts of pages are looked up and kept, or taken away: each is kept once. */
export const pageVersionLock = 'kantlijn-page-versions';

/** Held while one record is read, changed and saved. */
export const recordLock = (recordId: string): string => `kantlijn-record-${recordId}`;

/** Held while clients are read, changed and saved: numbers are given once, and a pack is of one. */
export const clientsLock = 'kantlijn-clients';

/** Held while one letter is read, changed and saved. */
export const letterLock = (id: string): string => `kantlijn-letter-${id}`;

/** What `work` returns, done while no one else holds the lock (or while all others share it). */
export async function withLock<T>(
  name: string,
  work: () => Promise<T>,
  mode: LockMode = 'exclusive',
): Promise<T> {
  return await navigator.locks.request(name, { mode }, work);
}

/** What `work` returns, or `null` when somebody else holds the lock: then nothing was done. */
export async function ifUnlocked<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  return await navigator.locks.request(name, { ifAvailable: true }, async (lock) =>
    lock === null ? null : work(),
  );
}

/** Held while the copy for paper of one kept file is looked up and made: each is made once. */
export const printCopyLock = (blobId: string): string => `kantlijn-print-copy-${blobId}`;

/** Held by the window that made a file outside the vault, for as long as that file is wanted. */
export const outFileLock = (name: string): string => `kantlijn-out-${name}`;
