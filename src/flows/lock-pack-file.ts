/** From a finished pack to a locked file of it, which may lie on the disk in every mode: nobody can read it there. */
import { fail, ok, type Result } from '../domain/result.ts';
import { type AgeLock, lockFile } from '../hand-over/age-file.ts';
import { slicesOf, watched } from '../hand-over/streams.ts';
import { type KeptFile, keepStream } from './keep-stream.ts';

export type LockedFile = KeptFile & {
  /** Says nothing: `pakket-1a2b3c4d.age`. */
  readonly fileName: string;
};

export type LockPorts = {
  readonly signal: AbortSignal;
  /** Bytes done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Another way of locking, for tests: the real one takes its time on purpose. */
  readonly lock?: typeof lockFile;
};

/** The locked file, or why there is none. Nothing of it is left behind then; `plain` stays as it is. */
export async function lockPackFile(
  plain: Blob,
  how: AgeLock,
  { signal, onProgress, lock = lockFile }: LockPorts,
): Promise<Result<LockedFile, 'storage-full' | 'pack-too-large-for-memory' | 'cancelled'>> {
  if (signal.aborted) return fail('cancelled');
  const progress = (done: number) => onProgress(done, plain.size);
  const locked = await lock(watched(slicesOf(plain), progress, signal), how);
  const kept = await keepStream(locked, { onDisk: true, type: ageType, signal });
  if (kept.ok) return ok({ ...kept.value, fileName: newName() });
  return fail(kept.error === 'too-much' ? 'pack-too-large-for-memory' : kept.error);
}

const ageType = 'application/octet-stream';

const newName = (): string => `pakket-${crypto.randomUUID().slice(0, 8)}.age`;
