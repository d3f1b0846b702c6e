/**
 * A file that may lie on the disk in every mode: sealed in blocks (AES-GCM) under a key that is never written
 * down, and that nobody has once the page is closed. It can be read from anywhere, as a plain file can.
 */
import { inBlocks } from '../zip/block-source.ts';
import { type ByteSource, blobSource } from '../zip/byte-source.ts';
import { readBlob } from '../zip/read-blob.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type SealedFile = {
  /** As it lies there. */
  readonly sealed: Blob;
  /** Can be handed to a worker, and not be read there either. */
  readonly key: CryptoKey;
  /** Of what is inside. */
  readonly byteLength: number;
};

/** What can be read by us alone, or by anybody. */
export type AnyFile = Blob | SealedFile;

/** Of what can be read in it. */
export const byteLengthOf = (file: AnyFile): number =>
  file instanceof Blob ? file.size : file.byteLength;

/** What one block holds, in bytes; the last one may hold fewer. */
export const blockSize = 256 << 10;

const nonceSize = 12;
const around = nonceSize + 16;

/** How far a block stands from the next. */
export const sealedBlockSize = blockSize + around;

export const newBlockKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** The block stands at one place, and nowhere else. */
const sealing = (nonce: Bytes, index: number) => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new Uint32Array([index]),
});

// A block that is sealed anew gets another nonce. Of random ones 2^32 may be made (NIST SP 800-38D §8.3).
export async function sealBlock(key: CryptoKey, index: number, plain: Bytes): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceSize));
  const sealed = await crypto.subtle.encrypt(sealing(nonce, index), key, plain);
  const block = new Uint8Array(nonceSize + sealed.byteLength);
  block.set(nonce);
  block.set(new Uint8Array(sealed), nonceSize);
  return block;
}

/** Rejects with an `OperationError` when it is not the block that was sealed there. */
export async function openBlock(key: CryptoKey, index: number, block: Bytes): Promise<Bytes> {
  const how = sealing(block.subarray(0, nonceSize), index);
  return new Uint8Array(await crypto.subtle.decrypt(how, key, block.subarray(nonceSize)));
}

export type SealedBlocks = Omit<SealedFile, 'sealed'> & {
  /** The bytes as they lie there, from `from` up to `to`; fewer where the file ends. */
  readonly read: (from: number, to: number) => Promise<Bytes>;
};

const newBytes = (byteLength: number): Bytes => new Uint8Array(byteLength);

/** What is inside. `take` gives the memory that it is read into. */
export function sealedSource({ key, byteLength, read }: SealedBlocks, take = newBytes): ByteSource {
  /** In one reading, for each takes some time. */
  const openRange = async (first: number, last: number): Promise<Bytes[]> => {
    const start = first * sealedBlockSize;
    const sealed = await read(start, (last + 1) * sealedBlockSize);
    const opening = Array.from({ length: last - first + 1 }, (_, at) => {
      const block = sealed.subarray(at * sealedBlockSize, (at + 1) * sealedBlockSize);
      return openBlock(key, first + at, block);
    });
    return Promise.all(opening);
  };
  // Who reads on begins where the one before ended, within the same block.
  let kept: { readonly index: number; readonly plain: Bytes } | null = null;
  const blocksFrom = async (first: number, last: number): Promise<Bytes[]> => {
    const known = kept?.index === first ? [kept.plain] : [];
    const next = first + known.length;
    const blocks = [...known, ...(next > last ? [] : await openRange(next, last))];
    const plain = blocks.at(-1);
    if (plain !== undefined) kept = { index: last, plain };
    return blocks;
  };
  const readInside = async (from: number, to: number): Promise<Bytes> => {
    const end = Math.min(to, byteLength);
    if (end <= from) return take(0);
    const first = Math.floor(from / blockSize);
    const blocks = await blocksFrom(first, Math.floor((end - 1) / blockSize));
    const bytes = take(end - from);
    for (const [at, block] of blocks.entries()) {
      const start = (first + at) * blockSize;
      bytes.set(block.subarray(Math.max(from - start, 0), end - start), Math.max(start - from, 0));
    }
    return bytes;
  };
  return inBlocks({ byteLength, read: readInside });
}

/** To be read from where one likes. */
export const sourceOf = (file: AnyFile, take = newBytes): ByteSource =>
  file instanceof Blob ? blobSource(file, take) : sealedSource(blocksOf(file), take);

const blocksOf = ({ sealed, key, byteLength }: SealedFile): SealedBlocks => ({
  key,
  byteLength,
  read: async (from, to) => {
    const part = sealed.slice(from, to);
    return readBlob(part, newBytes(part.size));
  },
});
