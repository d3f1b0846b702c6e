/** Our ZIP files: other programs read them, they are the same everywhere, and writing can be stopped. */
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, instantOf } from '../../../src/domain/instant.ts';
import { crc32 } from '../../../src/zip/crc32.ts';
import type { ZipEntry } from '../../../src/zip/ready-entry.ts';
import {
  type Bytes,
  directoryEnd,
  directoryEntry,
  dosTime,
  type EntryRecord,
  localHeader,
} from '../../../src/zip/records.ts';
import { writeZip } from '../../../src/zip/write-zip.ts';
import {
  compareWithFolder,
  hasPython,
  inFolder,
  inTimeZone,
  keptBytes,
  readers,
  writeUnder,
} from '../pack/readers.ts';

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const at = (text: string): Instant => instantOf(new Date(text));
const noon = at('2026-07-01T12:34:56Z');

const entry = (path: string, text: string, change: Partial<ZipEntry> = {}): ZipEntry => ({
  path,
  modifiedAt: noon,
  compress: true,
  chunks: [bytesOf(text)],
  ...change,
});

async function zipped(entries: readonly ZipEntry[]): Promise<Buffer> {
  const { sink, bytes } = keptBytes();
  const length = await writeZip(entries, sink);
  expect(length).toBe(bytes().byteLength);
  return bytes();
}

test('the CRC is the one that everybody has', () => {
  expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
  expect(crc32(bytesOf(''))).toBe(0);
  expect(crc32(bytesOf('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
});

test('the CRC of a whole is that of its parts, wherever it is cut', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 99 }), fc.nat(99), (bytes, cut) => {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
    }),
  );
});

const randomEntries = fc.array(
  fc.record({
    bytes: fc.uint8Array({ maxLength: 5_000 }),
    repeat: fc.integer({ min: 1, max: 30 }),
    compress: fc.boolean(),
    modifiedAt: fc
      .date({ min: new Date(0), max: new Date('2150-01-01'), noInvalidDate: true })
      .map(instantOf),
  }),
  { maxLength: 20 },
);

test.skipIf(!hasPython)(
  'what was written is read back by others, byte for byte',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomEntries, (files) =>
        inFolder(async (folder) => {
          const entries = files.map(({ bytes, repeat, ...rest }, index): ZipEntry => {
            const chunks = Array.from({ length: repeat }, () => Uint8Array.from(bytes));
            const path = `top/d${index % 3}/file-${index}.bin`;
            writeUnder(folder, path, Buffer.concat(chunks));
            return { path, chunks, ...rest };
          });
          const zip = join(folder, 'pack.zip');
          writeFileSync(zip, await zipped(entries));
          expect(compareWithFolder(zip, folder)).toBe(entries.length);
          // unzip calls an empty archive a warning, and warnings fail.
          if (entries.length > 0) for (const reader of readers) reader.test(zip);
        }),
      ),
      { numRuns: 12 },
    );
  },
  60_000,
);

describe.skipIf(readers.length === 0)('an archive with 70,000 entries', () => {
  test('is accepted by every reader', async () => {
    await inFolder(async (folder) => {
      const zip = join(folder, 'many.zip');
      const file = createWriteStream(zip);
      function* many() {
        for (let index = 0; index < 70_000; index += 1)
          yield entry(`d${index % 100}/${index}.txt`, `${index}`, { compress: false });
      }
      await writeZip(many(), (chunk) => void file.write(chunk.slice()));
      await new Promise<void>((resolve) => file.end(resolve));
      for (const reader of readers) reader.test(zip);
    });
  }, 120_000);
});

test('one flipped byte is seen by every reader', async () => {
  const bytes = await zipped([entry('a.txt', 'Dit staat er.', { compress: false })]);
  const place = bytes.indexOf('staat');
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  await inFolder((folder) => {
    const zip = join(folder, 'pack.zip');
    writeFileSync(zip, bytes);
    for (const reader of readers) expect(() => reader.test(zip), reader.name).toThrow();
  });
});

test('the bytes are the same in every time zone', async () => {
  const entries = [
    entry('a.txt', 'zomer'),
    entry('b.txt', 'winter', { modifiedAt: at('2026-01-01T00:30:00Z') }),
  ];
  const here = await zipped(entries);
  for (const zone of ['Pacific/Auckland', 'America/New_York', 'Asia/Kathmandu']) {
    const there = await inTimeZone(zone, () => {
      expect(new Date(noon).getHours()).not.toBe(12); // so the zone is really another one
      return zipped(entries);
    });
    expect(there.equals(here)).toBe(true);
  }
});

test.each([
  ['1970-01-01T00:00:00Z', 1980, 1, 1, 0, 0, 0],
  ['1979-12-31T23:59:59Z', 1980, 1, 1, 0, 0, 0],
  ['1980-01-01T00:00:00Z', 1980, 1, 1, 0, 0, 0],
  ['2026-11-25T17:14:05.999Z', 2026, 11, 25, 17, 14, 4],
  ['2107-12-31T23:59:59Z', 2107, 12, 31, 23, 59, 58],
  ['2108-01-01T00:00:00Z', 2107, 12, 31, 23, 59, 58],
])('%s is written as MS-DOS can', (moment, year, month, day, hour, minute, second) => {
  const { time, date } = dosTime(at(moment));
  expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([year, month, day]);
  expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([hour, minute, second]);
});

const fourGiB = 2 ** 32;
const record = (change: Partial<EntryRecord>): EntryRecord => ({
  name: bytesOf('big.bin'),
  modifiedAt: noon,
  method: 'stored',
  crc32: 1,
  size: 5,
  compressedSize: 5,
  compressedCrc32: null,
  offset: 0,
  ...change,
});
const viewOf = (bytes: Bytes) => new DataView(bytes.buffer);

test('sizes from 4 GiB stand in a ZIP64 field in both headers', () => {
  const big = record({ size: fourGiB + 7, compressedSize: fourGiB + 3, offset: fourGiB + 1 });
  const local = viewOf(localHeader(big));
  expect([local.getUint16(4, true), local.getUint32(18, true), local.getUint32(22, true)]).toEqual([
    45, 0xffffffff, 0xffffffff,
  ]);
  expect(local.getUint16(28, true)).toBe(20);
  expect(local.getBigUint64(30 + 7 + 4, true)).toBe(BigInt(fourGiB + 7));
  const central = viewOf(directoryEntry(big));
  expect(central.getUint32(42, true)).toBe(0xffffffff);
  expect(central.getBigUint64(46 + 7 + 4, true)).toBe(BigInt(fourGiB + 7));
  expect(central.getBigUint64(46 + 7 + 12, true)).toBe(BigInt(fourGiB + 3));
  expect(central.getBigUint64(46 + 7 + 20, true)).toBe(BigInt(fourGiB + 1));
});

test('a small entry far away needs its place alone in 64 bits', () => {
  const far = record({ offset: fourGiB });
  expect(localHeader(far).byteLength).toBe(30 + 7);
  const central = viewOf(directoryEntry(far));
  expect(central.getUint16(30, true)).toBe(12);
  expect(central.getUint32(20, true)).toBe(5);
  expect(central.getBigUint64(46 + 7 + 4, true)).toBe(BigInt(fourGiB));
});

test.each([
  [{ count: 65_534, offset: 1, byteLength: 1 }, 1],
  [{ count: 65_535, offset: 1, byteLength: 1 }, 3],
  [{ count: 1, offset: 0xffffffff, byteLength: 1 }, 3],
  [{ count: 1, offset: 1, byteLength: 0xffffffff }, 3],
])('the end of %j has %i records', (directory, records) => {
  expect(directoryEnd(directory)).toHaveLength(records);
});

const never = new Promise<never>(() => {});
async function* stuck(): AsyncGenerator<Bytes> {
  yield bytesOf('begin');
  await never;
}
async function* endless(): AsyncGenerator<ZipEntry> {
  for (let index = 0; ; index += 1) yield entry(`${index}.txt`, 'x'.repeat(10_000));
}

test.each([
  ['while entries keep coming', endless(), () => {}],
  ['while an entry hangs', [entry('a', '', { chunks: stuck() })], () => {}],
  [
    'while the sink hangs',
    [entry('a', '', { chunks: [new Uint8Array(2 << 20)], compress: false })],
    () => never,
  ],
])('writing stops at once %s', async (_when, entries, sink) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20);
  const from = performance.now();
  await expect(writeZip(entries, sink, { signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(performance.now() - from).toBeLessThan(500);
});

test('nothing is written when it was stopped before', async () => {
  const { sink, bytes } = keptBytes();
  const signal = AbortSignal.abort();
  await expect(writeZip([entry('a', 'b')], sink, { signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(bytes()).toHaveLength(0);
});

test('a fault of the sink or of an entry comes out', async () => {
  const full = () => Promise.reject(new Error('disk full'));
  await expect(writeZip([entry('a', 'b')], full)).rejects.toThrow('disk full');
  const broken = (async function* (): AsyncGenerator<Bytes> {
    yield bytesOf('x');
    throw new Error('unreadable');
  })();
  await expect(writeZip([entry('a', '', { chunks: broken })], () => {})).rejects.toThrow(
    'unreadable',
  );
});

test('progress counts entries', async () => {
  const heard: number[] = [];
  await writeZip([entry('a', '1'), entry('b', '2')], () => {}, {
    onProgress: (done) => heard.push(done),
  });
  expect(heard).toEqual([1, 2]);
});
