/** The time stamps that are kept, and the packs that they can be asked for. */
import type { Sha256 } from '../domain/ids.ts';
import type { Day, Instant } from '../domain/instant.ts';
import type { Edition, PackPart } from '../domain/pack.ts';
import type { PackExport } from '../domain/pack-export.ts';
import type { PackTimeStamp } from '../domain/pack-time-stamp.ts';
import type { Result } from '../domain/result.ts';
import type { Stamp } from '../domain/time-stamp.ts';
import type { Store } from '../storage/open.ts';
import { newestIn, rowsTagged } from '../storage/rows.ts';
import { type HeldFault, heldStamp } from './held-stamp.ts';

/** The newest version of each, the oldest first. */
export async function keptStamps(store: Store): Promise<readonly PackTimeStamp[]> {
  const rows = newestIn(await rowsTagged(await store.session(), ['kind=time-stamp']));
  return rows.filter((row) => row.kind === 'time-stamp');
}

export type ShownStamp = {
  readonly stamp: PackTimeStamp;
  /** What is certain of it now; `null` when there is no answer. */
  readonly held: Result<Stamp, HeldFault> | null;
};

/** A file of a pack that was made, with its stamps. */
export type PackMade = {
  /** Of `tagmanifest-sha256.txt`. */
  readonly fingerprint: Sha256;
  readonly edition: Edition;
  readonly day: Day;
  readonly madeAt: Instant;
  readonly part: PackPart;
  readonly stamps: readonly ShownStamp[];
};

/** Of the packs that were made here, the newest first; each once, however often it was made. */
export async function packsMade(store: Store): Promise<readonly PackMade[]> {
  const rows = newestIn(await rowsTagged(await store.session(), ['kind=pack-export']));
  const files = rows.flatMap((row) => (row.kind === 'pack-export' ? filesOf(row) : []));
  const newest = new Map<Sha256, Omit<PackMade, 'stamps'>>();
  for (const file of files) {
    newest.delete(file.fingerprint); // What was made again stands where it was made last.
    newest.set(file.fingerprint, file);
  }
  const stamps = await Promise.all((await keptStamps(store)).map(shown));
  return [...newest.values()]
    .map((file) => ({
      ...file,
      stamps: stamps.filter(({ stamp }) => stamp.of === file.fingerprint),
    }))
    .toReversed();
}

const shown = async (stamp: PackTimeStamp): Promise<ShownStamp> => ({
  stamp,
  held: await heldStamp(stamp),
});

const filesOf = ({ edition, day, revisedAt, parts }: PackExport): Omit<PackMade, 'stamps'>[] =>
  parts.map(({ fingerprint }, at) => ({
    ...{ fingerprint, edition, day, madeAt: revisedAt },
    part: { number: at + 1, of: parts.length },
  }));
