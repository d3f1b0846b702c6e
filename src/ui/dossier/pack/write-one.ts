/** Writes the files of a pack one by one, with the bytes that were made for it and those that are kept. */
import type { ExportError } from '../../../domain/codes.ts';
import type { BlobId } from '../../../domain/ids.ts';
import type { Unwanted } from '../../../domain/leak.ts';
import type { Mode } from '../../../domain/mode.ts';
import { mostInMemory, type Pack } from '../../../domain/pack.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import {
  type PackFile,
  type PackFileError,
  type PackFilePorts,
  writeLockedPack,
  writePackFile,
} from '../../../flows/write-pack-file.ts';
import type { AgeLock } from '../../../hand-over/age-file.ts';
import type { SigningKey } from '../../../signing/keys.ts';
import type { Store } from '../../../storage/open.ts';
import { makePackFile } from '../../../workers/make-pack-file.ts';
import { lockMade } from './lock-made.ts';
import type { BuildPorts, MadeFile } from './pack-build.ts';
import { searchFile } from './search-file.ts';

export type WriteOrder = {
  readonly store: Store;
  readonly part: Pack;
  /** What was made for it just now. */
  readonly made: ReadonlyMap<BlobId, Blob>;
  readonly signer: SigningKey;
  /** What must not stand in it; `null`: it may hold everything. */
  readonly unwanted: Unwanted | null;
};

type Written = Promise<Result<PackFile, PackFileError>>;

/**
 * To be asked for each part in turn; what lies in memory of all of them is counted together. `lock`: each is
 * locked so, once it was searched; `null`: they stay open.
 */
export function writeOne(mode: Mode, ports: BuildPorts, lock: AgeLock | null = null) {
  const { place, signal, onProgress } = ports;
  const search = searchFile(ports);
  const write = (store: Store, part: Pack, asked: PackFilePorts): Written =>
    lock === null
      ? writePackFile(store, part, { ...asked, mode, chosen: place })
      : writeLockedPack(store, part, { ...asked, lock: lockMade(lock, ports) });
  let inMemory = 0;
  return async ({
    store,
    part,
    made,
    signer,
    unwanted,
  }: WriteOrder): Promise<Result<MadeFile, ExportError>> => {
    const written = await write(store, part, {
      made,
      signer,
      write: async (...order) => {
        const file = await makePackFile(...order);
        const clean = file.ok ? await search(file.value.file, unwanted) : file;
        return clean.ok ? file : clean;
      },
      signal,
      onProgress: ({ stage, done, total }) => onProgress({ step: stage, done, total }),
    });
    if (!written.ok) return written;
    inMemory += written.value.isInMemory ? written.value.file.size : 0;
    if (inMemory > mostInMemory) return fail('pack-too-large-for-memory');
    return ok({ ...written.value, savedAs: place?.name ?? null });
  };
}
