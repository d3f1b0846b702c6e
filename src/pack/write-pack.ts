/**
 * Writes a planned pack as one ZIP file. Every kept file is fingerprinted again on its way out, and the
 * pack is refused when one of them is no longer what was captured.
 */
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Content, Pack, PackEntry } from '../domain/pack.ts';
import { type Chunks, gather, joined, type Sink } from '../zip/chunks.ts';
import type { Bytes } from '../zip/records.ts';
import { untilAborted } from '../zip/until-aborted.ts';
import { openZip } from '../zip/write-zip.ts';
import { type Listed, manifest } from './bagit.ts';
import { byteLengthOf } from './plan.ts';

export type WritePorts = {
  /** The bytes of a kept file, in pieces; none when the store has lost it. */
  readonly readBlob: (blobId: BlobId) => Chunks;
  /** SHA-256 of the bytes. */
  readonly digest: (bytes: Bytes) => Promise<Sha256>;
};

export type WriteOptions = {
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

const isDamaged = (content: Content, bytes: Bytes, sha256: Sha256) =>
  content.kind === 'blob' && (bytes.byteLength !== content.byteLength || sha256 !== content.sha256);

type File = Omit<PackEntry, 'content'>;

const bytesOf = async (
  content: Content,
  ports: WritePorts,
  signal?: AbortSignal,
): Promise<Bytes> =>
  content.kind === 'bytes'
    ? content.bytes
    : joined(await gather(ports.readBlob(content.blobId), signal));

const isPayload = ({ path }: Listed) => path.startsWith('data/');

/** When the lists are made: with the newest of what they list. */
const newestOf = (entries: readonly PackEntry[]): Instant => {
  const newest = entries
    .map(({ modifiedAt }) => modifiedAt)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new Error('a pack without entries');
  return newest;
};

/**
 * Writes `pack` to `sink`: its entries in their order, then `manifest-sha256.txt` and
 * `tagmanifest-sha256.txt`. One file is in memory at a time. Rejects with an AbortError when the signal
 * is aborted, and with whatever the ports throw.
 */
export async function writePack(
  pack: Pack,
  ports: WritePorts,
  sink: Sink,
  { signal, onProgress }: WriteOptions = {},
): Promise<WriteResult> {
  const zip = openZip(sink, { signal });
  const listed: Listed[] = [];
  const total = pack.entries.reduce((sum, entry) => sum + byteLengthOf(entry), 0);
  const digest = (bytes: Bytes) => untilAborted(ports.digest(bytes), signal);
  const add = async ({ path, modifiedAt, compress }: File, bytes: Bytes, sha256: Sha256) => {
    await zip.add({ path: `${pack.name}/${path}`, modifiedAt, compress, chunks: [bytes] });
    listed.push({ path, sha256 });
  };

  let done = 0;
  for (const entry of pack.entries) {
    const bytes = await bytesOf(entry.content, ports, signal);
    const sha256 = await digest(bytes);
    if (isDamaged(entry.content, bytes, sha256))
      return { ok: false, error: 'blob-damaged', path: entry.path };
    await add(entry, bytes, sha256);
    done += bytes.byteLength;
    onProgress?.(done, total);
  }

  const modifiedAt = newestOf(pack.entries);
  const addList = async (path: string, files: readonly Listed[]) => {
    const bytes = new TextEncoder().encode(manifest(files));
    const sha256 = await digest(bytes);
    await add({ path, modifiedAt, compress: true }, bytes, sha256);
    return sha256;
  };
  await addList('manifest-sha256.txt', listed.filter(isPayload));
  const tags = listed.filter((file) => !isPayload(file));
  const fingerprint = await addList('tagmanifest-sha256.txt', tags);
  return { ok: true, value: { byteLength: await zip.close(), fingerprint } };
}
