/** Checks files one after the other, as they were chosen. */
import type { Beside, BesideCheck } from '../domain/beside.ts';
import { besideOutcome } from '../verify/check-beside.ts';
import { type GivenStamps, noStamps } from '../verify/check-stamp.ts';
import { readGiven } from '../verify/read-beside.ts';
import { withStrays } from '../verify/stray-stamps.ts';
import type { VerifiedWith } from '../verify/verify-with.ts';
import type { CheckedBeside, CheckedFile, Outcome, Progress } from './check.ts';
import { checkPorts } from './check-ports.ts';
import { chosenFile } from './given-file.ts';
import { readStamps, type SortedFiles, sortFiles } from './sort-files.ts';

export type Watch = {
  readonly signal: AbortSignal;
  /** Time stamps that were chosen with it. */
  readonly stamps: GivenStamps;
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
  ports: CheckPorts,
): Promise<CheckedFiles> {
  const sorted = sortFiles(chosen);
  const stamps = await readStamps(sorted).catch(() => null);
  // What cannot be read says nothing of the packs, and is no reason to say less of them.
  const given = { ...(await readGiven(sorted.packs.map(chosenFile))), stamps: stamps ?? noStamps };
  const checked: CheckedWith[] = [];
  for (const [at, { file }] of given.packs.entries()) {
    const place = { name: file.name, number: at + 1, of: given.packs.length };
    checked.push(await checkFile(file, place, given, ports));
  }
  const outcomes = given.beside.map(async ({ file, beside: one }, index) => {
    const checks = checked.flatMap((pack) => pack.beside[index] ?? []);
    return { name: file.name, check: await besideOutcome(one, checks, checkPorts) };
  });
  const fitting = strayed(
    checked.map(({ file }) => file),
    given.stamps,
  );
  const files = stamps === null ? [...fitting, ...notRead(sorted)] : fitting;
  return { files, beside: await Promise.all(outcomes) };
}

type Place = Pick<Progress, 'name' | 'number' | 'of'>;

type CheckedWith = { readonly file: CheckedFile; readonly beside: readonly BesideCheck[] };

type GivenWith = {
  readonly beside: readonly { readonly beside: Beside }[];
  readonly stamps: GivenStamps;
};

async function checkFile(
  file: File,
  place: Place,
  { beside, stamps }: GivenWith,
  { verify, signal, onProgress }: CheckPorts,
): Promise<CheckedWith> {
  const tell = (done: number, total: number) => onProgress({ ...place, done, total });
  tell(0, file.size);
  const watch = { signal, stamps, onProgress: tell };
  const looked = await lookAt(
    verify(
      file,
      watch,
      beside.map((one) => one.beside),
    ),
    signal,
  );
  const { outcome } = looked;
  return { ...looked, file: { name: file.name, byteLength: file.size, outcome } };
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
