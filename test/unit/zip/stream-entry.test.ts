/** Files that are larger than memory: written in pieces, they are what they would be in one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../src/domain/instant.ts';
import { readyEntry } from '../../../src/zip/ready-entry.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { openRecord } from '../../../src/zip/stream-entry.ts';
import { openZip, type ZipWriter } from '../../../src/zip/write-zip.ts';
import { inFolder, keptBytes, readers } from '../pack/readers.ts';

const modifiedAt = instantOf(new Date('2026-07-01T12:34:56Z'));

type File = { readonly bytes: Bytes; readonly compress: boolean };

const headOf = ({ compress }: File, at: number) => ({ path: `top/${at}`, modifiedAt, compress });

function* piecesOf(bytes: Bytes, length: number): Generator<Bytes> {
  for (let from = 0; from < bytes.byteLength; from += length)
    yield bytes.slice(from, from + length);
}

async function zipOf(
  files: readonly File[],
  add: (zip: ZipWriter, file: File, at: number) => Promise<void>,
): Promise<Buffer> {
  const { file: sink, bytes } = keptBytes();
  const zip = openZip(sink);
  for (const [at, file] of files.entries()) await add(zip, file, at);
  expect(await zip.close()).toBe(bytes().byteLength);
  return bytes();
}

const whole = async (zip: ZipWriter, file: File, at: number) =>
  zip.add(await readyEntry({ ...headOf(file, at), chunks: [file.bytes] }));

const streamed = (length: number) => (zip: ZipWriter, file: File, at: number) =>
  zip.stream({
    ...headOf(file, at),
    byteLength: file.bytes.byteLength,
    chunks: piecesOf(file.bytes, length),
  });

const files = fc.array(
  fc.record({
    bytes: fc.uint8Array({ maxLength: 3_000 }).map((bytes) => Uint8Array.from(bytes)),
    compress: fc.boolean(),
  }),
  { maxLength: 8 },
);

test('the file is the same, byte for byte, whether an entry comes whole or in pieces', () =>
  fc.assert(
    fc.asyncProperty(files, fc.integer({ min: 1, max: 900 }), async (all, length) => {
      const inPieces = await zipOf(all, streamed(length));
      expect(inPieces.equals(await zipOf(all, whole))).toBe(true);
    }),
    { numRuns: 40 },
  ));

describe.skipIf(readers.length === 0)('an entry in pieces, beside small ones', () => {
  test('is accepted by every reader, although its header was written last', async () => {
    const large = Uint8Array.from({ length: 5_000_000 }, (_, at) => (at * 7919) % 251);
    const small = { bytes: large.slice(0, 100), compress: true };
    const all = [small, { bytes: large, compress: false }, { bytes: large, compress: true }, small];
    const bytes = await zipOf(all, (zip, file, at) =>
      (file === small ? whole : streamed(700_001))(zip, file, at),
    );
    await inFolder((folder) => {
      writeFileSync(join(folder, 'pack.zip'), bytes);
      for (const reader of readers) reader.test(join(folder, 'pack.zip'));
    });
  });
});

const never = new Promise<never>(() => {});

test('writing in pieces stops at once, also while a piece never comes', async () => {
  const stopping = new AbortController();
  const zip = openZip(keptBytes().file, { signal: stopping.signal });
  const chunks = (async function* (): AsyncGenerator<Bytes> {
    yield new Uint8Array(10);
    await never;
  })();
  for (const compress of [true, false]) {
    const writing = zip.stream({
      ...headOf({ bytes: new Uint8Array(), compress }, 1),
      byteLength: 20,
      chunks,
    });
    setTimeout(() => stopping.abort(), 20);
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
  }
});

const fourGiB = 2 ** 32;
const sized = (byteLength: number) => ({
  ...headOf({ bytes: new Uint8Array(), compress: true }, 1),
  byteLength,
  chunks: [],
});

test('what may come out longer than its header has room for is not deflated', () => {
  expect(openRecord(sized(fourGiB - 2 ** 25), 0).method).toBe('deflated');
  expect(openRecord(sized(fourGiB - 2 ** 23), 0).method).toBe('stored');
});

test('a file that is not as long as it was said to be, from 4 GiB on, is a fault', async () => {
  const zip = openZip(keptBytes().file);
  await expect(zip.stream({ ...sized(fourGiB), chunks: [new Uint8Array(9)] })).rejects.toThrow(
    'top/1 is not as long',
  );
});
