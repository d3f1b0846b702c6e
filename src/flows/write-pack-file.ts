/** From a planned pack to a file of it, in the place that suits the mode; and the file is taken away again. */
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { Mode } from '../domain/mode.ts';
import type { Pack } from '../domain/pack.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Store } from '../storage/open.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type PackFile = {
  /** Neutral: `bewijspakket-1a2b3c4d.zip`. */
  readonly fileName: string;
  readonly file: Blob;
  readonly fingerprint: Sha256;
  /** Takes the file away from wherever we keep it. Call it when it was saved, or is not wanted any more. */
  readonly drop: () => Promise<void>;
};

export type PackFileProgress = {
  readonly stage: 'writing' | 'checking';
  readonly done: number;
  readonly total: number;
};

/** As in `workers/make-pack-file.ts`. */
export type WritePorts = {
  readonly place:
    | { readonly kind: 'disk' | 'chosen'; readonly file: FileSystemFileHandle }
    | { readonly kind: 'memory' };
  readonly piecesOf: (id: BlobId) => AsyncIterable<Bytes>;
  readonly onProgress: (progress: PackFileProgress) => void;
};

export type PackFileError =
  | 'blob-damaged'
  | 'storage-full'
  | 'pack-not-sound'
  | 'pack-too-large-for-memory'
  | 'pack-not-written'
  | 'cancelled';

export type PackFilePorts = {
  /** Only in `normal` may it lie on the disk for a while. */
  readonly mode: Mode;
  /** Where it is written at once; `null` when that was not asked. */
  readonly chosen: FileSystemFileHandle | null;
  /** `makePackFile`, which has a worker do it. */
  readonly write: (
    pack: Pack,
    ports: WritePorts,
    signal: AbortSignal,
  ) => Promise<Result<{ readonly file: Blob; readonly fingerprint: Sha256 }, PackFileError>>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PackFileProgress) => void;
};

/** The file, written, read again and checked; or why there is none. Nothing is left behind then. */
export async function writePackFile(
  _store: Store,
  _pack: Pack,
  _ports: PackFilePorts,
): Promise<Result<PackFile, PackFileError>> {
  return fail('pack-not-written');
}
