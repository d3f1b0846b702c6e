/**
 * A file that lies outside the vault for a while, readable, on its way to whoever it is saved for. Each has
 * a lock while its window lives; what has none was left by a window that died, and is swept.
 */
import { ifUnlocked, outFileLock, withLock } from './locks.ts';

export type OutFile = {
  readonly file: FileSystemFileHandle;
  /** Takes it away. What cannot be taken away now is swept at the next start. */
  readonly drop: () => Promise<void>;
};

const folder = 'pack-out';

/** A new file in the folder that the browser keeps for us; `null` where it keeps none (private windows). */
export async function newOutFile(): Promise<OutFile | null> {
  const out = await outFolder();
  if (out === null) return null;
  const name = crypto.randomUUID();
  const free = await holdLock(outFileLock(name));
  const leaving = new AbortController();
  const drop = async () => {
    leaving.abort();
    await remove(out, name);
    free();
  };
  // A page that goes away does not wait, but what it asks for at once is still done.
  addEventListener('pagehide', () => void remove(out, name), { signal: leaving.signal });
  try {
    return { file: await out.getFileHandle(name, { create: true }), drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function outFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(folder, { create: true });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}

/** Comes back when the lock is held; what comes back frees it. */
function holdLock(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const held = withLock(name, () => new Promise<void>((free) => resolve(free)));
    held.catch(reject);
  });
}

const triesToRemove = 20;

// A worker that was ended lets go of its file a moment later.
const patienceMs = 100;

/** Removes it with `remove`; what is still in use is tried again for a while. */
async function removeSoon(remove: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < triesToRemove; tries++) {
    const outcome = await remove().then(() => null, nameOf);
    if (outcome !== 'NoModificationAllowedError') return;
    await new Promise((resolve) => setTimeout(resolve, patienceMs));
  }
}

const remove = (out: FileSystemDirectoryHandle, name: string): Promise<void> =>
  removeSoon(() => out.removeEntry(name));

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** Takes away what windows left that died. Files of other windows that are alive stay. */
export async function sweepOutFiles(): Promise<void> {
  const out = await outFolder();
  if (out === null) return;
  const names: string[] = [];
  for await (const name of out.keys()) names.push(name);
  await Promise.all(names.map((name) => ifUnlocked(outFileLock(name), () => remove(out, name))));
}

/**
 * A file in a place that the person chose. To drop it takes away what was begun there; what had stood there
 * before, and was not replaced yet, stays.
 */
export async function chosenOutFile(file: FileSystemFileHandle): Promise<OutFile> {
  const isNew = (await file.getFile()).size === 0;
  const drop = async () => {
    // Not every browser can; then an empty file stays.
    if (isNew) await removeSoon(async () => file.remove?.());
  };
  return { file, drop };
}
