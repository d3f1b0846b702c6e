/** Other threads do the same as this one; what breaks one of them is told. */
import { afterEach, expect, test } from 'vitest';
import { instantOf } from '../../../src/domain/instant.ts';
import { prepareHere } from '../../../src/pack/prepare-file.ts';
import { printHere } from '../../../src/verify/print-of.ts';
import { bufferPool } from '../../../src/workers/buffer-pool.ts';
import { hashing } from '../../../src/workers/hashing.ts';
import { type HelperThreads, startHelpers } from '../../../src/workers/helper-threads.ts';
import { helpersThrough } from '../../../src/workers/helpers.ts';
import { entryOf } from '../../../src/zip/ready-entry.ts';
import { type EntryRecord, localHeader } from '../../../src/zip/records.ts';
import { noise, text } from './sound-pack.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const files = [
  new Uint8Array(),
  text('Wij nemen op.'),
  text('x'.repeat(300_000)),
  noise(1_400_000),
];
const cases = files.flatMap((bytes) => [true, false].map((compress) => ({ bytes, compress })));

let threads: HelperThreads | null = null;
afterEach(() => threads?.end());

/** Both sides of it, with nothing between them. */
function helpersWith(count: number, onBroken: () => void = () => {}) {
  const started = startHelpers({ onAnswer: (answer) => helpers.hear(answer), onBroken }, count);
  const helpers = helpersThrough({ count, ask: started.give, pool: bufferPool() });
  threads = started;
  return helpers;
}

/** As it stands in a ZIP file, with its header. */
async function packedAlone({ bytes, compress }: (typeof cases)[number]) {
  const { packed } = await prepareHere(hashing)(bytes.slice(), compress);
  const head = { path: 'a.bin', modifiedAt: instantOf(new Date('2026-11-26T12:00:00Z')) };
  const { record, kept } = entryOf(head, packed);
  const entry: EntryRecord = { ...record, offset: 0 };
  return { entry, packed: await new Blob([localHeader(entry), ...kept]).bytes() };
}

test('a file is prepared as it is here', async () => {
  const helpers = helpersWith(2);
  for (const { bytes, compress } of cases) {
    const there = await helpers.prepare(bytes.slice(), compress);
    const here = await prepareHere(hashing)(bytes.slice(), compress);
    expect(there.sha256).toBe(here.sha256);
    expect(await joined(there.packed.kept)).toEqual(await joined(here.packed.kept));
    expect({ ...there.packed, kept: [] }).toEqual({ ...here.packed, kept: [] });
  }
}, 30_000);

const joined = async (pieces: readonly Bytes[]) =>
  hashing.digest(await new Blob([...pieces]).bytes());

test('a file in a pack is judged as it is here, also one that is damaged', async () => {
  const helpers = helpersWith(2);
  for (const one of cases) {
    const { entry, packed } = await packedAlone(one);
    for (const bytes of [packed, packed.with(-1, (packed.at(-1) ?? 0) ^ 1)])
      expect(await helpers.printOf(bytes.slice(), entry)).toEqual(
        await printHere(hashing)(bytes.slice(), entry),
      );
  }
}, 30_000);

test('what lies beside a small file stays where it is', async () => {
  const helpers = helpersWith(1);
  const { entry, packed } = await packedAlone({ bytes: text('klein'), compress: false });
  const block = new Uint8Array(256 << 10).fill(7);
  block.set(packed, 100);
  await helpers.printOf(block.subarray(100, 100 + packed.byteLength), entry);
  expect(block.at(-1)).toBe(7);
});

test('a helper that breaks down is told of', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const helpers = helpersWith(1, resolve);
  void helpers.printOf(noise(1_000), null as unknown as EntryRecord);
  await promise;
});

test('what is asked at once goes to all of them', async () => {
  const asked: number[] = [];
  const helpers = helpersThrough({
    count: 3,
    ask: (helper) => asked.push(helper),
    pool: bufferPool(),
  });
  for (let turn = 0; turn < 6; turn++) void helpers.prepare(noise(10), false);
  expect(asked).toEqual([0, 1, 2, 0, 1, 2]);
});
