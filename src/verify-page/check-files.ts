/** Checks files one after the other, as they were chosen. */
import type { Verification } from '../domain/verification.ts';
import { type GivenStamps, noStamps } from '../verify/check-stamp.ts';
import { withStrays } from '../verify/stray-stamps.ts';
import type { CheckedFile, Outcome, Progress } from './check.ts';
import { readStamps, type SortedFiles, sortFiles } from './sort-files.ts';

export type Watch = {
  readonly signal: AbortSignal;
  /** Time stamps that were chosen with it. */
  readonly stamps: GivenStamps;
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

/** One outcome for each pack. Rejects with an AbortError when the signal is aborted. */
export async function checkFiles(
  files: readonly File[],
  ports: CheckPorts,
): Promise<readonly CheckedFile[]> {
  const sorted = sortFiles(files);
  const stamps = await readStamps(sorted).catch(() => null);
  // What cannot be read says nothing of the packs, and is no reason to say less of them.
  const given = stamps ?? noStamps;
  const checked: CheckedFile[] = [];
  for (const [at, file] of sorted.packs.entries()) {
    const place = { name: file.name, number: at + 1, of: sorted.packs.length };
    checked.push(await checkFile(file, place, given, ports));
  }
  const fitting = strayed(checked, given);
  return stamps === null ? [...fitting, ...notRead(sorted)] : fitting;
}

type Place = Pick<Progress, 'name' | 'number' | 'of'>;

async function checkFile(
  file: File,
  place: Place,
  stamps: GivenStamps,
  { verify, signal, onProgress }: CheckPorts,
): Promise<CheckedFile> {
  const tell = (done: number, total: number) => onProgress({ ...place, done, total });
  tell(0, file.size);
  const outcome = await outcomeOf(verify(file, { signal, stamps, onProgress: tell }), signal);
  return { name: file.name, byteLength: file.size, outcome };
}

/** What was chosen with the packs must be of one of them. */
function strayed(files: readonly CheckedFile[], { answers }: GivenStamps): CheckedFile[] {
  const said = files.flatMap(({ outcome }) =>
    outcome.kind === 'checked' ? [outcome.verification] : [],
  );
  const all = withStrays(said, answers).values();
  return files.map((file) => {
    const verification = file.outcome.kind === 'checked' ? all.next().value : undefined;
    return verification ? { ...file, outcome: { kind: 'checked', verification } } : file;
  });
}

const notRead = ({ answers, certificates }: SortedFiles): CheckedFile[] =>
  [...answers, ...certificates].map(({ name, size }) => ({
    name,
    byteLength: size,
    outcome: { kind: 'not-read' },
  }));

async function outcomeOf(work: Promise<Verification>, signal: AbortSignal): Promise<Outcome> {
  try {
    return { kind: 'checked', verification: await work };
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: 'not-read' };
  }
}
