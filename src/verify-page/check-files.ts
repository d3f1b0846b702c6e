/** Checks files one after the other, as they were chosen. */
import type { Beside, BesideCheck } from '../domain/beside.ts';
import { besideOutcome } from '../verify/check-beside.ts';
import { readGiven } from '../verify/read-beside.ts';
import type { VerifiedWith } from '../verify/verify-with.ts';
import type { CheckedBeside, CheckedFile, Outcome, Progress } from './check.ts';
import { checkPorts } from './check-ports.ts';
import { chosenFile } from './given-file.ts';

export type Watch = {
  readonly signal: AbortSignal;
  /** Bytes checked, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** Rejects with an AbortError, and when the file cannot be read. */
export type VerifyFile = (
  file: Blob,
  watch: Watch,
  beside: readonly Beside[],
) => Promise<VerifiedWith>;

export type CheckPorts = {
  readonly verify: VerifyFile;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

export type CheckedFiles = {
  readonly files: readonly CheckedFile[];
  readonly beside: readonly CheckedBeside[];
};

/** One outcome for each file. Rejects with an AbortError when the signal is aborted. */
export async function checkFiles(
  chosen: readonly File[],
  { verify, signal, onProgress }: CheckPorts,
): Promise<CheckedFiles> {
  const given = await readGiven(chosen.map(chosenFile));
  const beside = given.beside.map((one) => one.beside);
  const checked: { file: CheckedFile; beside: readonly BesideCheck[] }[] = [];
  for (const [at, { file }] of given.packs.entries()) {
    const place = { name: file.name, number: at + 1, of: given.packs.length };
    const tell = (done: number, total: number) => onProgress({ ...place, done, total });
    tell(0, file.size);
    const looked = await lookAt(verify(file, { signal, onProgress: tell }, beside), signal);
    const { outcome } = looked;
    checked.push({ ...looked, file: { name: file.name, byteLength: file.size, outcome } });
  }
  const outcomes = given.beside.map(async ({ file, beside: one }, index) => {
    const checks = checked.flatMap((pack) => pack.beside[index] ?? []);
    return { name: file.name, check: await besideOutcome(one, checks, checkPorts) };
  });
  return { files: checked.map(({ file }) => file), beside: await Promise.all(outcomes) };
}

type Looked = { readonly outcome: Outcome; readonly beside: readonly BesideCheck[] };

async function lookAt(work: Promise<VerifiedWith>, signal: AbortSignal): Promise<Looked> {
  try {
    const { verification, beside } = await work;
    return { outcome: { kind: 'checked', verification }, beside };
  } catch (error) {
    if (signal.aborted) throw error;
    return { outcome: { kind: 'not-read' }, beside: [] };
  }
}
