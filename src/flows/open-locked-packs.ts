/**
 * Opens locked packs that somebody chose. What comes out lies on the disk sealed again, so that only this
 * session can read it, and is taken away; where the browser keeps no files for us it stays in memory.
 */
import type { ImportError } from '../domain/codes.ts';
import { mostInMemory } from '../domain/pack.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AgeMeans } from '../hand-over/age-file.ts';
import type { AgeWorkEnd } from '../hand-over/age-work-fault.ts';
import type { PackPlace } from '../hand-over/pack-place.ts';
import { type AnyFile, byteLengthOf } from '../hand-over/sealed-file.ts';
import { newOutFile, type OutFile } from '../storage/out-file.ts';
import { type ChosenFile, importErrorOf } from './look-at-packs.ts';

export type OpenedFiles = {
  /** In their order; those that were not locked are as they were. */
  readonly files: readonly ChosenFile[];
  /** Takes away what was opened. */
  readonly drop: () => Promise<void>;
};

export type OpenPorts = {
  readonly signal: AbortSignal;
  /** Bytes of locked files read, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Has a worker open one, into that place. */
  readonly open: (
    file: Blob,
    means: AgeMeans,
    place: PackPlace,
    onProgress: (done: number) => void,
  ) => Promise<Result<AnyFile, AgeWorkEnd>>;
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
  const outs: OutFile[] = [];
  const drop = async () => {
    for (const out of outs) await out.drop();
  };
  try {
    const opened = await openEach(files, means, outs, ports);
    if (!opened.ok) await drop();
    return opened.ok ? ok({ files: opened.value, drop }) : opened;
  } catch (error) {
    await drop();
    return fail(importErrorOf(error, ports.signal));
  }
}

/** Each file that is opened lies in one of `outs`, also when it was not done. */
async function openEach(
  files: readonly File[],
  means: AgeMeans,
  outs: OutFile[],
  ports: OpenPorts,
): Opened<readonly ChosenFile[]> {
  const opened: ChosenFile[] = [];
  let inMemory = 0;
  for (const file of files) {
    const isOpen = !(await isLocked(file));
    const out = isOpen ? null : await newOutFile();
    if (out !== null) outs.push(out);
    const place: PackPlace =
      out === null
        ? { kind: 'memory', most: mostInMemory - inMemory }
        : { kind: 'sealed', file: out.file };
    const inside = isOpen ? ok(file) : await openOne(file, means, place, ports);
    if (!inside.ok) return inside;
    if (!isOpen && out === null) inMemory += byteLengthOf(inside.value);
    opened.push({ name: file.name, file: inside.value });
  }
  return ok(opened);
}

async function openOne(
  file: File,
  means: AgeMeans,
  place: PackPlace,
  { open, onProgress }: OpenPorts,
): Opened<AnyFile> {
  const progress = (done: number) => onProgress(Math.min(done, file.size), file.size);
  const opened = await open(file, means, place, progress);
  return opened.ok ? opened : fail(errorFor(opened.error));
}

function errorFor(fault: AgeWorkEnd): ImportError {
  switch (fault) {
    case 'too-large-for-memory':
      return 'pack-too-large-to-open';
    case 'file-unreadable':
      return 'pack-unreadable';
    case 'age-not-done':
      throw new Error('a locked file could not be opened');
    default:
      return fault;
  }
}
