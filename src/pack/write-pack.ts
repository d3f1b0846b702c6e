/**
 * Writes a planned pack as one ZIP file. Every kept file is fingerprinted again on its way out, and the
 * pack is refused when one of them is no longer what was captured.
 */
import type { Hashing } from '../domain/hashing.ts';
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { Content, Pack, PackEntry } from '../domain/pack.ts';
import type { Signer } from '../domain/signature.ts';
import { sizeClass } from '../domain/size-class.ts';
import { type Chunks, type FileSink, gatherFile } from '../zip/chunks.ts';
import { readAhead } from '../zip/read-ahead.ts';
import { entryOf } from '../zip/ready-entry.ts';
import type { Bytes } from '../zip/records.ts';
import { untilAborted } from '../zip/until-aborted.ts';
import { openZip, type ZipWriter } from '../zip/write-zip.ts';
import { type Listed, manifest, newestOf } from './bagit.ts';
import { paddingFile } from './padding.ts';
import { byteLengthOf } from './plan.ts';
import { type PreparedFile, type PrepareFile, prepareHere } from './prepare-file.ts';
import { signatureFiles } from './signature-files.ts';

export type WritePorts = {
  /**
   * The bytes of a kept file, in pieces; none when the store has lost it. They are given away, with whatever
   * lies beside them in their buffer.
   */
  readonly readBlob: (blobId: BlobId) => Chunks;
  readonly hashing: Hashing;
  /** For who has other threads to do it on. */
  readonly prepare?: PrepareFile | undefined;
  /** With what the whole is signed. */
  readonly signer?: Signer | undefined;
};

export type WriteOptions = {
  /** Whether its length is to say no more than a class: for a pack that goes on in a locked file. */
  readonly isPadded?: boolean | undefined;
  readonly signal?: AbortSignal;
  /** Hears how many bytes of the content are written, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
};

export type Written = {
  /** Of the ZIP file, in bytes. */
  readonly byteLength: number;
  /** The one fingerprint that stands for all of it: of `tagmanifest-sha256.txt`. */
  readonly fingerprint: Sha256;
};

/** A pack, or the file that is not what was captured. Then what the sink has must be dropped. */
export type WriteResult =
  | { readonly ok: true; readonly value: Written }
  | { readonly ok: false; readonly error: 'blob-damaged'; readonly path: string };

/** A larger one goes through piece by piece, on this thread alone. */
export const largestInMemory = 8 << 20;

// Reading, decrypting, fingerprinting, deflating and writing go on beside each other. More than this takes
// memory and no less time.
const roomAhead = 8 << 20;

/** An entry of which the bytes are there, or one that will be read when its turn comes. */
type Loaded =
  | { readonly kind: 'ready'; readonly entry: PackEntry; readonly file: PreparedFile }
  | { readonly kind: 'large'; readonly entry: PackEntry; readonly content: KeptContent };

type KeptContent = Exclude<Content, { readonly kind: 'bytes' }>;

const isPayload = ({ path }: Listed) => path.startsWith('data/');

/**
 * Writes `pack` to `sink`: its entries in their order, then `manifest-sha256.txt` and
 * `tagmanifest-sha256.txt`, and `padding` when that is asked for. Some 8 MB are in memory at a time; a larger file alone. Rejects with an
 * AbortError when the signal is aborted, and with whatever the ports throw.
 */
export async function writePack(
  pack: Pack,
  ports: WritePorts,
  sink: FileSink,
  { isPadded, signal, onProgress }: WriteOptions = {},
): Promise<WriteResult> {
  const zip = openZip(sink, { signal });
  const prepare = ports.prepare ?? prepareHere(ports.hashing, signal);
  const file = { pack, ports, zip, signal, prepare };
  const listed: Listed[] = [];
  const total = pack.entries.reduce((sum, entry) => sum + byteLengthOf(entry), 0);
  let done = 0;
  for await (const loaded of loadedAhead(file)) {
    const { path } = loaded.entry;
    const sha256 = await put(loaded, file, (bytes) => onProgress?.(done + bytes, total));
    if (!isAsKept(loaded.entry.content, sha256)) return { ok: false, error: 'blob-damaged', path };
    listed.push({ path, sha256 });
    done += byteLengthOf(loaded.entry);
    onProgress?.(done, total);
  }
  const fingerprint = await addLists(file, listed);
  const head = { path: `${pack.name}/${paddingFile}`, modifiedAt: newestOf(pack) };
  if (isPadded) await zip.fill(head, sizeClass);
  return { ok: true, value: { byteLength: await zip.close(), fingerprint } };
}

/** The file that is being written, and with what. */
type Writing = {
  readonly pack: Pack;
  readonly ports: WritePorts;
  readonly zip: ZipWriter;
  readonly prepare: PrepareFile;
  readonly signal: AbortSignal | undefined;
};

// Its length is part of its fingerprint.
const isAsKept = (content: Content, sha256: Sha256) =>
  content.kind === 'bytes' || sha256 === content.sha256;

const loadedAhead = (writing: Writing) =>
  readAhead(writing.pack.entries, {
    load: (entry) => loaded(entry, writing),
    weightOf: (entry) => (isLarge(entry) ? 0 : byteLengthOf(entry)),
    room: roomAhead,
  });

const isLarge = (entry: PackEntry) =>
  entry.content.kind !== 'bytes' && entry.content.byteLength > largestInMemory;

async function loaded(entry: PackEntry, writing: Writing): Promise<Loaded> {
  const { content } = entry;
  if (content.kind === 'bytes')
    return { kind: 'ready', entry, file: await prepareOwn(content.bytes, entry, writing) };
  if (isLarge(entry)) return { kind: 'large', entry, content };
  const { ports, signal } = writing;
  const bytes = await gatherFile(chunksOf(content, ports), content.byteLength, signal);
  return { kind: 'ready', entry, file: await writing.prepare(bytes, entry.compress) };
}

/** The plan keeps its bytes, so a copy is given away. */
const prepareOwn = (bytes: Bytes, { compress }: FileHead, { prepare }: Writing) =>
  prepare(bytes.slice(), compress);

/** They may be given away: those of the plan are copies. */
async function* chunksOf(content: KeptContent, { readBlob }: WritePorts): AsyncGenerator<Bytes> {
  const pieces = content.kind === 'blob' ? [content] : content.pieces;
  for (const piece of pieces)
    if (piece instanceof Uint8Array) yield piece.slice();
    else yield* readBlob(piece.blobId);
}

type FileHead = Omit<PackEntry, 'content'>;

const headOf = ({ path, modifiedAt, compress }: FileHead, { pack }: Writing) => ({
  path: `${pack.name}/${path}`,
  modifiedAt,
  compress,
});

/** Its fingerprint, once it is written. */
async function put(
  loading: Loaded,
  writing: Writing,
  onBytes: (done: number) => void,
): Promise<Sha256> {
  if (loading.kind === 'large') return stream(loading, writing, onBytes);
  return add(loading.entry, loading.file, writing);
}

async function add(head: FileHead, file: PreparedFile, writing: Writing): Promise<Sha256> {
  await writing.zip.add(entryOf(headOf(head, writing), file.packed));
  file.release?.();
  return file.sha256;
}

async function stream(
  { entry, content }: Extract<Loaded, { kind: 'large' }>,
  writing: Writing,
  onBytes: (done: number) => void,
): Promise<Sha256> {
  const { ports, zip, signal } = writing;
  const hash = await untilAborted(ports.hashing.begin(), signal);
  const hashed = async function* () {
    let done = 0;
    for await (const piece of chunksOf(content, ports)) {
      const { byteLength } = piece;
      if (entry.compress) hash.add(piece);
      yield piece;
      // By now it is written, unless it is being deflated.
      if (!entry.compress) (hash.addLast ?? hash.add)(piece);
      done += byteLength;
      onBytes(done);
    }
  };
  const { byteLength } = content;
  await zip.stream({ ...headOf(entry, writing), byteLength, chunks: hashed() });
  return hash.end();
}

/** Both lists of fingerprints, and the signature over the second; what comes back is the fingerprint of that. */
async function addLists(writing: Writing, listed: readonly Listed[]): Promise<Sha256> {
  const payload = await addOwn(writing, 'manifest-sha256.txt', listOf(listed.filter(isPayload)));
  const tags = listOf([...listed.filter((file) => !isPayload(file)), payload]);
  const { sha256 } = await addOwn(writing, 'tagmanifest-sha256.txt', tags);
  const { signer } = writing.ports;
  const signed = signer === undefined ? [] : await signatureFiles(signer, tags);
  for (const { path, bytes } of signed) await addOwn(writing, path, bytes);
  return sha256;
}

const listOf = (files: readonly Listed[]): Bytes => new TextEncoder().encode(manifest(files));

async function addOwn(writing: Writing, path: string, bytes: Bytes): Promise<Listed> {
  const head = { path, modifiedAt: newestOf(writing.pack), compress: true };
  return { path, sha256: await add(head, await prepareOwn(bytes, head, writing), writing) };
}
