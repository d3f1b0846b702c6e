/** Looks into packs that somebody chose, and keeps nothing: first what can be said of them, then what is in them. */
import type { ImportError } from '../domain/codes.ts';
import type { Hashing } from '../domain/hashing.ts';
import type { Clock } from '../domain/instant.ts';
import type { LogBatch } from '../domain/log-batch.ts';
import type { LogEnd } from '../domain/log-line.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Verification } from '../domain/verification.ts';
import { isGoneFile } from '../hand-over/gone-file.ts';
import { type AnyFile, byteLengthOf, sourceOf } from '../hand-over/sealed-file.ts';
import { type OpenedPack, openPack } from '../verify/open-pack.ts';
import { readLog, readLogEnd } from '../verify/read-log.ts';
import { type RowsRead, readRows } from '../verify/read-rows.ts';
import { type Parts, type SetProblem, wholeSet } from './whole-set.ts';

/** A file that somebody chose, open or opened. */
export type ChosenFile = {
  /** Under which it was chosen. */
  readonly name: string;
  readonly file: AnyFile;
};

export type CheckedFile = {
  /** Of the file that was chosen. */
  readonly name: string;
  readonly verification: Verification;
};

/** All parts of one pack, each intact, and what they hold. */
export type PackContent = RowsRead & {
  readonly parts: Parts;
  /** To go on with when it is one's own; `null` when it is not whole. */
  readonly log: LogBatch | null;
  /** Where its log ends, to be signed for when it is somebody else's; `null` when it has none. */
  readonly logEnd: LogEnd | null;
};

export type PackLook = {
  readonly files: readonly CheckedFile[];
  /** Of files that are intact one by one; `null` when there is none, or when one of them is not intact. */
  readonly problem: SetProblem | null;
  /** `null` unless it can be taken over. */
  readonly content: PackContent | null;
};

export type LookPorts = {
  readonly hashing: Hashing;
  readonly now: Clock;
  readonly signal: AbortSignal;
  /** Bytes of the files read, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** Files that the browser cannot read any more make `pack-unreadable`. */
export async function lookAtPacks(
  files: readonly ChosenFile[],
  ports: LookPorts,
): Promise<Result<PackLook, ImportError>> {
  try {
    return ok(await look(files, ports));
  } catch (error) {
    return fail(importErrorOf(error, ports.signal));
  }
}

/** The code for what was thrown. What is neither the file nor the person is thrown on. */
export function importErrorOf(error: unknown, signal: AbortSignal): ImportError {
  if (signal.aborted) return 'cancelled';
  if (isGoneFile(error)) return 'pack-unreadable';
  throw error;
}

async function look(files: readonly ChosenFile[], ports: LookPorts): Promise<PackLook> {
  const checked: CheckedFile[] = [];
  const packs: OpenedPack[] = [];
  const total = files.reduce((sum, { file }) => sum + byteLengthOf(file), 0);
  let before = 0;
  for (const { name, file } of files) {
    const size = byteLengthOf(file);
    const { verification, pack } = await openPack(sourceOf(file), {
      ...ports,
      onProgress: (done, all) => ports.onProgress(before + (size * done) / (all || 1), total),
    });
    checked.push({ name, verification });
    if (pack) packs.push(pack);
    before += size;
  }
  if (packs.length < files.length) return { files: checked, problem: null, content: null };
  const set = wholeSet(packs);
  if (set.kind !== 'whole') return { files: checked, problem: set, content: null };
  const { parts } = set;
  const [rows, log] = [await readRows(parts[0]), await readLog(parts[0])];
  const logEnd = await readLogEnd(parts[0], ports.hashing);
  return { files: checked, problem: null, content: { parts, log, logEnd, ...rows } };
}
