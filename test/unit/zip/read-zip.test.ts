/** Reading our ZIP files: what was written comes back, and any other ZIP file is refused. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Instant, instantOf } from '../../../src/domain/instant.ts';
import { blobSource } from '../../../src/zip/byte-source.ts';
import { openArchive } from '../../../src/zip/read-zip.ts';
import type { ZipEntry } from '../../../src/zip/ready-entry.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { writeZip } from '../../../src/zip/write-zip.ts';
import { keptBytes } from '../pack/readers.ts';

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const noon: Instant = instantOf(new Date('2026-07-01T12:34:56Z'));

async function zipped(entries: readonly ZipEntry[]): Promise<Bytes> {
  const { sink, bytes } = keptBytes();
  await writeZip(entries, sink);
  return Uint8Array.from(bytes());
}

const sourceOf = (bytes: Bytes) => blobSource(new Blob([bytes]));

async function archiveOf(bytes: Bytes) {
  const opened = await openArchive(sourceOf(bytes));
  if (!opened.ok) throw new Error(opened.faults.map(({ code }) => code).join());
  return opened.value;
}

const files = fc.array(
  fc.record({
    bytes: fc.uint8Array({ maxLength: 5_000 }),
    repeat: fc.integer({ min: 1, max: 30 }),
    compress: fc.boolean(),
  }),
  { maxLength: 12 },
);

test('what was written is read back, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (list) => {
      const entries = list.map(({ bytes, repeat, compress }, index): ZipEntry => {
        const chunks = Array.from({ length: repeat }, () => Uint8Array.from(bytes));
        return { path: `top/${index}.bin`, modifiedAt: noon, compress, chunks };
      });
      const { entries: read, read: bytesOf } = await archiveOf(await zipped(entries));
      expect(read.map(({ path, modifiedAt }) => [path, modifiedAt])).toEqual(
        entries.map(({ path }) => [path, noon]),
      );
      for (const [index, entry] of read.entries()) {
        const { bytes = new Uint8Array(), repeat = 0 } = list[index] ?? {};
        const whole = Buffer.concat(Array.from({ length: repeat }, () => bytes));
        expect(Buffer.from(await bytesOf(entry)).equals(whole)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

const small = () =>
  zipped([
    { path: 'a.txt', modifiedAt: noon, compress: true, chunks: [utf8('ja '.repeat(300))] },
    { path: 'b.bin', modifiedAt: noon, compress: false, chunks: [utf8('PK\x05\x06 nee')] },
    { path: 'c.txt', modifiedAt: noon, compress: true, chunks: [utf8('misschien')] },
  ]);

async function faultOf(bytes: Bytes): Promise<string | null> {
  const opened = await openArchive(sourceOf(bytes));
  if (!opened.ok) return opened.faults[0]?.code ?? 'refused without a reason';
  for (const entry of opened.value.entries)
    try {
      await opened.value.read(entry);
    } catch (fault) {
      return String(fault);
    }
  return null;
}

test('no bit of a file can be another without being seen', async () => {
  const bytes = await small();
  expect(await faultOf(bytes)).toBeNull();
  for (let at = 0; at < bytes.byteLength; at += 1)
    for (let bit = 0; bit < 8; bit += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      expect(await faultOf(changed), `bit ${bit} of byte ${at}`).not.toBeNull();
    }
}, 60_000);

test('no part of a file is taken for the whole', async () => {
  const bytes = await small();
  for (let length = 0; length < bytes.byteLength; length += 1)
    expect(await faultOf(bytes.slice(0, length)), `${length} bytes`).toBe(
      length < 4 ? 'not-a-zip' : 'zip-cut-off',
    );
});

test('nothing may stand before, behind or between', async () => {
  const bytes = await small();
  for (const [before, behind] of [
    ['x', ''],
    ['', 'x'],
    ['', 'x'.repeat(70_000)],
  ] as const) {
    const changed = Buffer.concat([utf8(before), bytes, utf8(behind)]);
    expect(await faultOf(Uint8Array.from(changed))).toBe(
      behind.length > 65_557 ? 'zip-cut-off' : 'zip-bytes-unaccounted',
    );
  }
});
