/** Writes a file that only this session can read: see `hand-over/sealed-file.ts`. */
import {
  blockSize,
  newBlockKey,
  openBlock,
  type SealedFile,
  sealBlock,
  sealedBlockSize,
  sealedSource,
} from '../hand-over/sealed-file.ts';
import type { FileSink } from '../zip/chunks.ts';
import { readSync, type SyncFile } from './disk-file.ts';
import type { OpenFile } from './pack-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What lies in `disk` is written over. What is read again is read into memory that `take` gives. */
export async function sealedOut(
  disk: SyncFile,
  take: (byteLength: number) => Bytes,
): Promise<OpenFile<SealedFile>> {
  const key = await newBlockKey();
  const { sink, finish } = sealedSink(disk, key);
  let ended: Promise<number> | null = null;
  const end = () => {
    ended ??= finish();
    return ended;
  };
  return {
    ...sink,
    readAgain: async () => {
      const byteLength = await end();
      const read = async (from: number, to: number) => readSync(disk, from, to);
      return sealedSource({ key, byteLength, read }, take);
    },
    handOver: async () => {
      const byteLength = await end();
      return { sealed: await disk.close(), key, byteLength };
    },
  };
}

/** Whole blocks lie on the disk; the one that is being filled in memory. */
function sealedSink(disk: SyncFile, key: CryptoKey) {
  const filling = new Uint8Array(blockSize);
  let filled = 0;
  let index = 0;
  const put = async (at: number, plain: Bytes) =>
    disk.put(at * sealedBlockSize, await sealBlock(key, at, plain));
  const write = async (bytes: Bytes) => {
    for (let at = 0; at < bytes.byteLength; ) {
      const part = bytes.subarray(at, at + blockSize - filled);
      filling.set(part, filled);
      filled += part.byteLength;
      at += part.byteLength;
      if (filled < blockSize) return;
      await put(index, filling);
      index += 1;
      filled = 0;
    }
  };
  const patchWhole = async (at: number, offset: number, bytes: Bytes) => {
    const from = at * sealedBlockSize;
    const plain = await openBlock(key, at, readSync(disk, from, from + sealedBlockSize));
    plain.set(bytes, offset);
    await put(at, plain);
  };
  const patch = async (offset: number, bytes: Bytes) => {
    for (let done = 0; done < bytes.byteLength; ) {
      const at = Math.floor((offset + done) / blockSize);
      const inside = offset + done - at * blockSize;
      const part = bytes.subarray(done, done + blockSize - inside);
      if (at === index) filling.set(part, inside);
      else await patchWhole(at, inside, part);
      done += part.byteLength;
    }
  };
  const finish = async () => {
    if (filled > 0) await put(index, filling.subarray(0, filled));
    return index * blockSize + filled;
  };
  const sink: FileSink = { write, patch };
  return { sink, finish };
}
