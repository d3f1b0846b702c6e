/** From a folder of packs to a folder of tables, which is there whole or not at all. */
import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, ok, type Result } from '../domain/result.ts';
import { type CollectPorts, collectPacks } from './collect-packs.ts';
import type { CollectedPack } from './collected-pack.ts';
import { findPacks, type PackFiles } from './find-packs.ts';
import { findingsTable, packsTable } from './own-tables.ts';
import { openRowFiles } from './row-files.ts';
import { packTables } from './tables.ts';
import { type TableCount, writeParquet } from './write-parquet.ts';

export type CollectOrder = {
  readonly folder: string;
  /** Must not be there yet, or be empty. */
  readonly out: string;
};

export type CollectTools = {
  readonly withPack: CollectPorts['withPack'];
  /** Hears of each pack when it is done, and of how many it is one. */
  readonly onPack: (pack: CollectedPack, of: number) => void;
  readonly signal?: AbortSignal | undefined;
};

export type Collected = {
  /** How many files there are that are no packs by their names: they are not read. */
  readonly others: number;
  readonly tables: readonly TableCount[];
};

/** `nothing-readable`: there are packs, and not one of them can be opened. Then nothing is written. */
export type CollectError = 'no-such-folder' | 'no-packs' | 'out-not-empty' | 'nothing-readable';

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? error.code : undefined;

async function isFree(out: string): Promise<boolean> {
  try {
    return (await readdir(out)).length === 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    if (codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** What `run` gives, or `null` when there is no such folder. */
async function orNotThere<T>(run: Promise<T>): Promise<T | null> {
  try {
    return await run;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** Reads the packs into files in `work`; false when not one could be opened. */
async function readAll({ packs }: PackFiles, work: string, tools: CollectTools): Promise<boolean> {
  const { withPack, onPack, signal } = tools;
  const rows = await openRowFiles(work, [packsTable, findingsTable, ...packTables]);
  let isOneReadable = false;
  const hear = (pack: CollectedPack) => {
    isOneReadable ||= pack.verdict !== 'unreadable';
    onPack(pack, packs.length);
  };
  try {
    await collectPacks(packs, { withPack, rows, onPack: hear, signal });
  } finally {
    await rows.close();
  }
  return isOneReadable;
}

/** Everything is made beside `out`, on the same disk, and gets its name when it is whole. */
async function inWorkshop<T>(out: string, run: (work: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(out), { recursive: true });
  const work = await mkdtemp(join(dirname(out), '.collect-'));
  try {
    return await run(work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function moveTo(out: string, made: string): Promise<void> {
  await orNotThere(rmdir(out));
  await rename(made, out);
}

/** Rejects with an AbortError, and when the disk is full; then there is no `out`. */
export async function collectFolder(
  { folder, out: outName }: CollectOrder,
  tools: CollectTools,
): Promise<Result<Collected, CollectError>> {
  const out = resolve(outName);
  const files = await orNotThere(findPacks(folder));
  if (files === null) return fail('no-such-folder');
  if (files.packs.length === 0) return fail('no-packs');
  if (!(await isFree(out))) return fail('out-not-empty');
  return inWorkshop(out, async (work) => {
    if (!(await readAll(files, work, tools))) return fail('nothing-readable');
    const made = join(work, 'tables');
    await mkdir(made);
    const tables = await writeParquet(work, made);
    tools.signal?.throwIfAborted();
    await moveTo(out, made);
    return ok({ others: files.others, tables });
  });
}
