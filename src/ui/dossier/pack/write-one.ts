/** Writes one file of a pack, with the bytes that were made for it and those that are kept. */
import type { ExportError } from '../../../domain/codes.ts';
import type { BlobId } from '../../../domain/ids.ts';
import type { Mode } from '../../../domain/mode.ts';
import type { Pack } from '../../../domain/pack.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { writePackFile } from '../../../flows/write-pack-file.ts';
import type { Store } from '../../../storage/open.ts';
import { makePackFile } from '../../../workers/make-pack-file.ts';
import type { BuildPorts, MadeFile } from './pack-build.ts';

type Made = ReadonlyMap<BlobId, Blob>;

export const writeOne =
  (mode: Mode, { place, signal, onProgress }: BuildPorts) =>
  async (store: Store, pack: Pack, made: Made): Promise<Result<MadeFile, ExportError>> => {
    const written = await writePackFile(store, pack, {
      mode,
      chosen: place,
      made,
      write: makePackFile,
      signal,
      onProgress: ({ stage, done, total }) => onProgress({ step: stage, done, total }),
    });
    return written.ok ? ok({ ...written.value, savedAs: place?.name ?? null }) : written;
  };
