/**
 * Opens locked packs that somebody chose. What comes out may lie on the disk in the ordinary mode only, and is
 * taken away again; otherwise it stays in memory.
 */
import type { ImportError } from '../domain/codes.ts';
import type { Mode } from '../domain/mode.ts';
import { mostInMemory } from '../domain/pack.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { AgeFault, type AgeMeans, unlockFile } from '../hand-over/age-file.ts';
import { watched } from '../hand-over/streams.ts';
import { type KeptFile, keepStream } from './keep-stream.ts';
import { importErrorOf } from './look-at-packs.ts';

export type OpenedFiles = {
  /** In their order; those that were not locked are as they were. */
  readonly files: readonly File[];
  /** Takes away what was opened. */
  readonly drop: () => Promise<void>;
};

export type OpenPorts = {
  readonly mode: Mode;
  readonly signal: AbortSignal;
  /** Bytes of locked files read, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

type Opened<T> = Promise<Result<T, ImportError>>;

const isLocked = async (file: File): Promise<boolean> =>
  (await file.slice(0, 20).text()).startsWith('age-encryption.org/');

/** All of them, by the same `means`; or why not, and then nothing of any is left. */
export async function openLockedPacks(
  files: readonly File[],
  means: AgeMeans,
  ports: OpenPorts,
): Opened<OpenedFiles> {
  const kept: KeptFile[] = [];
  const drop = async () => {
    for (const one of kept) await one.drop();
  };
  const opened: File[] = [];
  try {
    for (const file of files) {
      if (!(await isLocked(file))) {
        opened.push(file);
        continue;
      }
      const before = kept.reduce((sum, one) => sum + one.file.size, 0);
      const inside = await openOne(file, means, before, ports);
      if (!inside.ok) {
        await drop();
        return inside;
      }
      kept.push(inside.value);
      opened.push(new File([inside.value.file], file.name));
    }
    return ok({ files: opened, drop });
  } catch (error) {
    await drop();
    return fail(error instanceof AgeFault ? error.code : importErrorOf(error, ports.signal));
  }
}

async function openOne(
  file: File,
  means: AgeMeans,
  inMemory: number,
  { mode, signal, onProgress }: OpenPorts,
): Opened<KeptFile> {
  const plain = await unlockFile(file, means);
  if (!plain.ok) return plain;
  const progress = (done: number) => onProgress(Math.min(done, file.size), file.size);
  const kept = await keepStream(watched(plain.value, progress, signal), {
    onDisk: mode === 'normal',
    type: 'application/zip',
    signal,
    most: mostInMemory - (mode === 'normal' ? 0 : inMemory),
  });
  if (kept.ok) return kept;
  return fail(kept.error === 'too-much' ? 'pack-too-large-to-open' : kept.error);
}
