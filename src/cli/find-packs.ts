/** The packs in a folder and the folders in it. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export type PackFiles = {
  /** As seen from the folder, `/` between folders, always in the same order. */
  readonly packs: readonly string[];
  /** How many other files there are; they are not read. */
  readonly others: number;
};

/** By the end of the name. What a link points at is not followed. Rejects when there is no such folder. */
export async function findPacks(folder: string): Promise<PackFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const packs = files.filter((file) => /\.zip$/i.test(file)).toSorted();
  return { packs, others: files.length - packs.length };
}
