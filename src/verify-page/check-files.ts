/** Checks files one after the other, as they were chosen. */
import type { Verification } from '../domain/verification.ts';
import type { CheckedFile, Outcome, Progress } from './check.ts';

export type Watch = {
  readonly signal: AbortSignal;
  /** Bytes checked, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** Rejects with an AbortError, and when the file cannot be read. */
export type VerifyFile = (file: Blob, watch: Watch) => Promise<Verification>;

export type CheckPorts = {
  readonly verify: VerifyFile;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

/** One outcome for each file. Rejects with an AbortError when the signal is aborted. */
export async function checkFiles(
  files: readonly File[],
  { verify, signal, onProgress }: CheckPorts,
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const [at, file] of files.entries()) {
    const place = { name: file.name, number: at + 1, of: files.length };
    const tell = (done: number, total: number) => onProgress({ ...place, done, total });
    tell(0, file.size);
    const outcome = await outcomeOf(verify(file, { signal, onProgress: tell }), signal);
    checked.push({ name: file.name, byteLength: file.size, outcome });
  }
  return checked;
}

async function outcomeOf(work: Promise<Verification>, signal: AbortSignal): Promise<Outcome> {
  try {
    return { kind: 'checked', verification: await work };
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: 'not-read' };
  }
}
