/** A copy of a saved pack with its time stamp in it. The pack itself is read only. */
import { bytesIn } from '../domain/base64.ts';
import type { StampError } from '../domain/codes.ts';
import type { Hashing } from '../domain/hashing.ts';
import type { Clock } from '../domain/instant.ts';
import type { PackTimeStamp } from '../domain/pack-time-stamp.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Stamp } from '../domain/time-stamp.ts';
import { stampAnswerFile, stampEntry, stampRequestFile } from '../pack/stamp-files.ts';
import { tagManifestFile } from '../verify/manifest.ts';
import { topFolderOf } from '../verify/top-folder.ts';
import { verifyPack } from '../verify/verify-pack.ts';
import { appendEntries } from '../zip/append-entries.ts';
import { blobSource } from '../zip/byte-source.ts';
import { ReadFault } from '../zip/read-entry.ts';
import { type Archive, openArchive } from '../zip/read-zip.ts';
import { type ReadyEntry, readyEntry } from '../zip/ready-entry.ts';

export type StampPackPorts = {
  readonly hashing: Hashing;
  readonly now: Clock;
  readonly signal: AbortSignal;
  /** Bytes of the pack checked, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** A stamp that was found to hold. */
export type HeldStamp = { readonly stamp: PackTimeStamp; readonly held: Stamp };

type Stamped = Promise<Result<Blob, StampError | 'cancelled'>>;

/** The copy, read again and found to be intact, with a stamp that holds. */
export async function stampPack(pack: Blob, stamped: HeldStamp, ports: StampPackPorts): Stamped {
  try {
    return await stampedCopy(pack, stamped, ports);
  } catch (error) {
    if (ports.signal.aborted) return fail('cancelled');
    if (error instanceof ReadFault) return fail('not-that-pack');
    if (error instanceof DOMException) return fail('stamp-file-not-read');
    throw error;
  }
}

async function stampedCopy(pack: Blob, stamped: HeldStamp, ports: StampPackPorts): Stamped {
  const archive = await openArchive(blobSource(pack), ports);
  const folder = archive.ok ? topFolderOf(archive.value.entries) : null;
  if (!archive.ok || folder === null) return fail('not-that-pack');
  const fault = await faultOf(archive.value, folder, stamped, ports);
  if (fault !== null) return fail(fault);
  const copy = appendEntries(pack, archive.value, await entriesOf(folder, stamped));
  const certificates = stamped.stamp.given.map(bytesIn);
  const source = blobSource(copy);
  const checked = await verifyPack(source, { ...ports, stamps: { answers: [], certificates } });
  const isSound = checked.verdict === 'intact' && checked.knownSince.kind === 'stamp';
  return isSound ? ok(copy) : fail('not-that-pack');
}

/** Why the stamp cannot be put into that pack. */
async function faultOf(
  { entries, read }: Archive,
  folder: string,
  { stamp }: HeldStamp,
  { hashing }: StampPackPorts,
): Promise<StampError | null> {
  const list = entries.find(({ path }) => path === `${folder}/${tagManifestFile}`);
  if (list === undefined) return 'not-that-pack';
  if ((await hashing.digest(await read(list))) !== stamp.of) return 'stamp-of-other-pack';
  const isStamped = entries.some(({ path }) => path.startsWith(`${folder}/timestamps/`));
  return isStamped ? 'already-stamped' : null;
}

/** They bear the moment of the stamp, so that whoever does it gets the same bytes. */
async function entriesOf(folder: string, { stamp, held }: HeldStamp): Promise<ReadyEntry[]> {
  const { request, answer } = stamp;
  if (answer === null) throw new Error('there is no answer yet');
  const entry = (path: string, bytes: Uint8Array<ArrayBuffer>) =>
    readyEntry({ ...stampEntry(folder, path, held.at), chunks: [bytes] });
  return [
    await entry(stampRequestFile, bytesIn(request)),
    await entry(stampAnswerFile, bytesIn(answer)),
  ];
}
