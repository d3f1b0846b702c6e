/** From a planned pack to a file of it, in the place that suits the mode; and the file is taken away again. */
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { Mode } from '../domain/mode.ts';
import { mostInMemory, type Pack } from '../domain/pack.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { SigningKey } from '../signing/keys.ts';
import { type Bytes, blobChunks } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';
import { chosenOutFile, newOutFile, type OutFile } from '../storage/out-file.ts';

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
  readonly made: ReadonlyMap<BlobId, Blob>;
  readonly isPadded: boolean;
  readonly piecesOf: (id: BlobId) => AsyncIterable<Bytes>;
  readonly signer: SigningKey;
  readonly onProgress: (progress: PackFileProgress) => void;
};

export type PackFileError =
  | 'blob-damaged'
  | 'storage-full'
  | 'pack-not-sound'
  | 'pack-too-large-for-memory'
  | 'pack-not-written'
  | 'leak-found'
  | 'pack-not-searched'
  | 'cancelled';

export type PackFilePorts = {
  /** Only in `normal` may it lie on the disk for a while. */
  readonly mode: Mode;
  /** Where it is written at once; `null` when that was not asked. */
  readonly chosen: FileSystemFileHandle | null;
  /** Whether it goes on in a locked file, and its length is to say no more than a class. */
  readonly isPadded: boolean;
  /** What is in no vault, but was made for this pack just now: PDFs. */
  readonly made: ReadonlyMap<BlobId, Blob>;
  /** With what the pack is signed. */
  readonly signer: SigningKey;
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
  store: Store,
  pack: Pack,
  ports: PackFilePorts,
): Promise<Result<PackFile, PackFileError>> {
  const out = await outFileFor(ports);
  if (out === null && !mayFitInMemory(pack)) return fail('pack-too-large-for-memory');
  const written = await writeTo(out, store, pack, ports).catch(async (error: unknown) => {
    await out?.drop();
    throw error;
  });
  if (!written.ok) await out?.drop();
  if (!written.ok) return written;
  // What a person chose is theirs.
  const drop = async () => (ports.chosen === null ? out?.drop() : undefined);
  return ok({ ...written.value, fileName: fileNameOf(pack), drop });
}

/** `null`: it stays in memory, for what was locked away must not lie open beside the lock. */
async function outFileFor({ mode, chosen }: PackFilePorts): Promise<OutFile | null> {
  if (chosen !== null) return chosenOutFile(chosen);
  return mode === 'normal' ? newOutFile() : null;
}

/** What is not compressed is as large in the file; of the rest it shows when it is written. */
function mayFitInMemory({ entries }: Pack): boolean {
  const stored = entries.map(({ compress, content }) =>
    compress || content.kind === 'bytes' ? 0 : content.byteLength,
  );
  return stored.reduce((sum, byteLength) => sum + byteLength, 0) <= mostInMemory;
}

function writeTo(
  out: OutFile | null,
  store: Store,
  pack: Pack,
  { chosen, made, isPadded, signer, write, signal, onProgress }: PackFilePorts,
) {
  const place: WritePorts['place'] =
    out === null
      ? { kind: 'memory' }
      : { kind: chosen === null ? 'disk' : 'chosen', file: out.file };
  const piecesOf = (id: BlobId) => keptPieces(store, id);
  return write(pack, { place, made, isPadded, signer, onProgress, piecesOf }, signal);
}

/** The bytes of a kept file. What is damaged ends early, and is found out by its fingerprint. */
async function* keptPieces(store: Store, blobId: BlobId): AsyncGenerator<Bytes, void, undefined> {
  for await (const chunk of blobChunks(store, blobId)) {
    if (!chunk.ok) return;
    yield chunk.value;
  }
}

/** Of a part the name says which one it is. */
const fileNameOf = ({ name }: Pack): string => `${name}.zip`;
