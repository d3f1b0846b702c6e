/** Writes a pack in a worker of its own, reads it again and checks it: whole and sound, or not at all. */
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { Pack } from '../domain/pack.ts';
import { fail, type Result } from '../domain/result.ts';
import type { PackFault, PackPlace, PackProgress } from './pack-messages.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type WrittenPack = {
  /** Where it was written: on the disk, or in memory. */
  readonly file: Blob;
  /** Of `tagmanifest-sha256.txt`: stands for the whole pack. */
  readonly fingerprint: Sha256;
};

/** `pack-too-large-for-memory`: nothing may be written down, and memory would not hold it. */
export type PackFileError =
  | PackFault
  | 'pack-too-large-for-memory'
  | 'pack-not-written'
  | 'cancelled';

export type MakePackFilePorts = {
  readonly place: PackPlace;
  /** The pieces of a kept file, which are handed over; fewer when it is damaged. */
  readonly piecesOf: (id: BlobId) => AsyncIterable<Bytes>;
  readonly onProgress: (progress: PackProgress) => void;
};

/** The file, which whoever gave the place takes away when there is none. */
export async function makePackFile(
  _pack: Pack,
  _ports: MakePackFilePorts,
  signal: AbortSignal,
): Promise<Result<WrittenPack, PackFileError>> {
  return fail(signal.aborted ? 'cancelled' : 'pack-not-written');
}
