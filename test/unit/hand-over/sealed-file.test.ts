/** A sealed file reads as the plain one that it is, and lies on the disk as nothing that anybody could read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blockSize,
  byteLengthOf,
  type SealedFile,
  sealedBlockSize,
  sourceOf,
} from '../../../src/hand-over/sealed-file.ts';
import type { SyncFile } from '../../../src/workers/disk-file.ts';
import { sealedOut } from '../../../src/workers/sealed-out.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A disk that is an array. */
function disk(): SyncFile & { readonly bytes: () => Bytes } {
  let bytes: Bytes = new Uint8Array();
  return {
    bytes: () => bytes,
    put: (at, piece) => {
      const longer = new Uint8Array(Math.max(bytes.byteLength, at + piece.byteLength));
      longer.set(bytes);
      longer.set(piece, at);
      bytes = longer;
    },
    read: (into, at) => {
      const part = bytes.subarray(at, at + into.byteLength);
      into.set(part);
      return part.byteLength;
    },
    close: async () => new File([bytes], 'x'),
  };
}

const take = (byteLength: number): Bytes => new Uint8Array(byteLength);

const noise = (byteLength: number): Bytes =>
  new Uint8Array(byteLength).map((_, at) => (at * 7 + (at >> 8)) % 251);

type Step = { readonly write: number } | { readonly at: number; readonly patch: number };

/** The steps on a sealed file, and on an array. */
async function written(steps: readonly Step[]) {
  const lying = disk();
  const out = await sealedOut(lying, take);
  let plain = new Uint8Array();
  for (const step of steps) {
    if ('write' in step) {
      const bytes = noise(step.write);
      await out.write(bytes);
      plain = Uint8Array.from([...plain, ...bytes]);
      continue;
    }
    const at = Math.floor(step.at * plain.byteLength);
    const bytes = noise(step.patch)
      .map((byte) => 255 - byte)
      .subarray(0, plain.byteLength - at);
    await out.patch(at, bytes);
    plain.set(bytes, at);
  }
  return { lying, out, plain };
}

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ write: fc.integer({ min: 0, max: 2.5 * blockSize }) }),
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    patch: fc.integer({ min: 0, max: 1.5 * blockSize }),
  }),
);

test('whatever is written and written anew, it reads as the plain file would, from everywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(3 * blockSize)), { maxLength: 3 }),
      async (steps, reads) => {
        const { out, plain } = await written(steps);
        const again = await out.readAgain();
        expect(again.byteLength).toBe(plain.byteLength);
        const file = await out.handOver();
        expect(byteLengthOf(file)).toBe(plain.byteLength);
        for (const source of [again, sourceOf(file)])
          for (const [start, length] of [[0, plain.byteLength] as const, ...reads]) {
            const from = start % (plain.byteLength + 1);
            const bytes = await source.read(from, from + length);
            const wanted = plain.subarray(from, from + length);
            expect(Buffer.compare(bytes, wanted)).toBe(0);
          }
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

test('nothing of it stands on the disk, and the same block never twice in the same way', async () => {
  const lying = disk();
  const out = await sealedOut(lying, take);
  const secret = new TextEncoder().encode('123456782');
  const block = new Uint8Array(blockSize);
  block.set(secret);
  await out.write(block);
  const once = lying.bytes();
  await out.patch(0, secret);
  expect(Buffer.from(once).includes(Buffer.from(secret))).toBe(false);
  expect(Buffer.compare(lying.bytes(), once)).not.toBe(0);
});

test('its key cannot be read', async () => {
  const { key } = await sealed(1);
  expect(key.extractable).toBe(false);
});

async function sealed(byteLength: number): Promise<SealedFile> {
  const { out } = await written([{ write: byteLength }]);
  const file = await out.handOver();
  if (file instanceof Blob) throw new Error('it is open');
  return file;
}

const spoilt = async (file: SealedFile, spoil: (bytes: Bytes) => Bytes): Promise<SealedFile> => ({
  ...file,
  sealed: new Blob([spoil(new Uint8Array(await file.sealed.arrayBuffer()))]),
});

test.each([
  ['a byte is another', (bytes: Bytes) => bytes.with(700, 1 + (bytes[700] ?? 0))],
  ['it was cut off', (bytes: Bytes) => bytes.slice(0, -1)],
  [
    'two blocks changed places',
    (bytes: Bytes) => {
      const [one, two] = [0, 1].map((at) =>
        bytes.slice(at * sealedBlockSize, (at + 1) * sealedBlockSize),
      );
      return Uint8Array.from([...(two ?? []), ...(one ?? []), ...bytes.slice(2 * sealedBlockSize)]);
    },
  ],
])('it is not read when %s', async (_, spoil) => {
  const file = await sealed(2.5 * blockSize);
  const source = sourceOf(await spoilt(file, spoil));
  await expect(source.read(0, source.byteLength)).rejects.toThrow();
});
