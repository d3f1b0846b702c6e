/**
 * From a planned pack to a file of it, open or locked, in the place that suits the mode; and the file is taken
 * away again.
 */
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { Mode } from '../domain/mode.ts';
import { mostInMemory, type Pack } from '../domain/pack.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PackPlace } from '../hand-over/pack-place.ts';
import type { AnyFile } from '../hand-over/sealed-file.ts';
import type { SigningKey } from '../signing/keys.ts';
import { type Bytes, blobChunks } from '../storage/blobs.ts';
import type { Store } from '../storage/open.ts';
import { chosenOutFile, newOutFile, type OutFile } from '../storage/out-file.ts';

export type PackFile = {
  /** Neutral: `bewijspakket-1a2b3c4d.zip`; of a locked one it says nothing: `pakket-1a2b3c4d.age`. */
  readonly fileName: string;
  readonly file: Blob;
  readonly fingerprint: Sha256;
  /** Nothing of it lies on the disk. */
  readonly isInMemory: boolean;
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
  readonly place: PackPlace;
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
  /** What is in no vault, but was made for this pack just now: PDFs. */
  readonly made: ReadonlyMap<BlobId, Blob>;
  /** With what the pack is signed. */
  readonly signer: SigningKey;
  /** Has a worker write it, read it again and check it; sealed in a place that is. */
  readonly write: (
    pack: Pack,
    ports: WritePorts,
    signal: AbortSignal,
  ) => Promise<Result<{ readonly file: AnyFile; readonly fingerprint: Sha256 }, PackFileError>>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PackFileProgress) => void;
};

export type OpenPackPorts = PackFilePorts & {
  /** Only in `normal` may it lie on the disk for a while. */
  readonly mode: Mode;
  /** Where it is written at once; `null` when that was not asked. */
  readonly chosen: FileSystemFileHandle | null;
};

type Written = Promise<Result<PackFile, PackFileError>>;

/** The file, written, read again and checked; or why there is none. Nothing is left behind then. */
export async function writePackFile(store: Store, pack: Pack, ports: OpenPackPorts): Written {
  const { chosen } = ports;
  const out = await outFileFor(ports);
  const place = placeIn(out, chosen === null ? 'disk' : 'chosen');
  return orDropped(out, async () => {
    const written = await writeTo(place, store, pack, { ...ports, isPadded: false });
    if (!written.ok) return written;
    // What a person chose is theirs.
    const drop = async () => (chosen === null ? out?.drop() : undefined);
    return ok({
      ...written.value,
      file: openFileOf(written.value.file),
      fileName: fileNameOf(pack),
      isInMemory: out === null,
      drop,
    });
  });
}

export type LockedPackPorts = PackFilePorts & {
  /** Has a worker lock it. */
  readonly lock: (file: AnyFile, place: PackPlace) => Promise<Result<AnyFile, PackFileError>>;
};

/**
 * The same, locked. Neither file on the disk can be read by anybody without the words or the key, in no mode:
 * until it is locked only this session can.
 */
export async function writeLockedPack(store: Store, pack: Pack, ports: LockedPackPorts): Written {
  const scratch = await newOutFile();
  try {
    const place = placeIn(scratch, 'sealed');
    const written = await writeTo(place, store, pack, { ...ports, isPadded: true });
    return written.ok ? await lockWritten(written.value, ports) : written;
  } finally {
    await scratch?.drop();
  }
}

async function lockWritten(
  { file, fingerprint }: { readonly file: AnyFile; readonly fingerprint: Sha256 },
  { lock }: LockedPackPorts,
): Written {
  const out = await newOutFile();
  return orDropped(out, async () => {
    const locked = await lock(file, placeIn(out, 'disk'));
    if (!locked.ok) return locked;
    return ok({
      file: openFileOf(locked.value),
      fingerprint,
      fileName: `pakket-${crypto.randomUUID().slice(0, 8)}.age`,
      isInMemory: out === null,
      drop: async () => out?.drop(),
    });
  });
}

/** What `make` made; when it made nothing, nothing of it is left. */
async function orDropped(out: OutFile | null, make: () => Written): Written {
  let isKept = false;
  try {
    const made = await make();
    isKept = made.ok;
    return made;
  } finally {
    if (!isKept) await out?.drop();
  }
}

/** `null`: it stays in memory, for what was locked away must not lie open beside the lock. */
async function outFileFor({
  mode,
  chosen,
}: Pick<OpenPackPorts, 'mode' | 'chosen'>): Promise<OutFile | null> {
  if (chosen !== null) return chosenOutFile(chosen);
  return mode === 'normal' ? newOutFile() : null;
}

const placeIn = (out: OutFile | null, kind: 'disk' | 'sealed' | 'chosen'): PackPlace =>
  out === null ? { kind: 'memory' } : { kind, file: out.file };

function openFileOf(file: AnyFile): Blob {
  if (file instanceof Blob) return file;
  throw new Error('sealed, and nobody asked for that');
}

/** What is not compressed is as large in the file; of the rest it shows when it is written. */
function mayFitInMemory({ entries }: Pack): boolean {
  const stored = entries.map(({ compress, content }) =>
    compress || content.kind === 'bytes' ? 0 : content.byteLength,
  );
  return stored.reduce((sum, byteLength) => sum + byteLength, 0) <= mostInMemory;
}

async function writeTo(
  place: PackPlace,
  store: Store,
  pack: Pack,
  ports: PackFilePorts & Pick<WritePorts, 'isPadded'>,
) {
  if (place.kind === 'memory' && !mayFitInMemory(pack)) return fail('pack-too-large-for-memory');
  const { made, isPadded, signer, write, signal, onProgress } = ports;
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
