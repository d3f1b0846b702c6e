/** A written pack: checkable with standard tools, the same every time, and refused when damaged. */
import { setMaxListeners } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackEntry } from '../../../src/domain/pack.ts';
import { newestOf } from '../../../src/pack/bagit.ts';
import { type PrepareFile, prepareHere } from '../../../src/pack/prepare-file.ts';
import { rowsFile } from '../../../src/pack/rows.ts';
import { largestInMemory } from '../../../src/pack/write-pack.ts';
import { hasCommand } from '../../support/find-browsers.mjs';
import { planned, sha256Of, smallDossier, textIn, written } from './packs.ts';
import { canUnzip, inFolder, inTimeZone, readers, run } from './readers.ts';

const canCheck = canUnzip && hasCommand('sha256sum');

const manifests = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'];

const check = (folder: string) =>
  manifests.map((list) => run('sha256sum', ['-c', '--strict', list], folder)).join('');

/** The pack of `note`, unpacked; `work` gets its folder. */
async function unpacked<T>(
  note: string,
  work: (folder: string, zip: Buffer) => T | Promise<T>,
): Promise<T> {
  const { contents, blobs } = smallDossier(note);
  const pack = planned(contents);
  const { zip } = await written(pack, blobs.ports);
  return inFolder((place) => {
    writeFileSync(join(place, 'pack.zip'), zip);
    run('unzip', ['-qq', 'pack.zip'], place);
    return work(join(place, pack.name), zip);
  });
}

describe.skipIf(!canCheck)('sha256sum', () => {
  test('accepts both manifests, and they list every file', () =>
    unpacked('Er hing een camera.', (folder) => {
      const lines = check(folder).trim().split('\n');
      expect(lines.every((line) => line.endsWith(': OK'))).toBe(true);
      const files = run('find', ['.', '-type', 'f'], folder).trim().split('\n');
      expect(lines).toHaveLength(files.length - 1); // all but the tagmanifest itself
    }));

  test(
    'refuses after one flipped byte, in whatever file',
    () =>
      unpacked('Er hing een camera.', async (folder) => {
        const files = run('find', ['.', '-type', 'f', '!', '-name', 'tagmanifest*'], folder)
          .trim()
          .split('\n')
          .sort();
        fc.assert(
          fc.property(
            fc.constantFrom(...files),
            fc.nat(),
            fc.integer({ min: 1, max: 255 }),
            (file, place, flip) => {
              const path = join(folder, file);
              const whole = readFileSync(path);
              const changed = Buffer.from(whole);
              const at = place % whole.byteLength;
              changed[at] = (changed[at] ?? 0) ^ flip;
              writeFileSync(path, changed);
              expect(() => check(folder)).toThrow();
              writeFileSync(path, whole);
            },
          ),
          { numRuns: 25 },
        );
        expect(check(folder)).toContain('OK');
      }),
    30_000,
  );

  test(
    'and every reader accept packs with any note, and the note comes back as typed',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom('🙈 مرحبا \u202Eabc\u202C', '<script>{}$&\r\n\t'),
          ),
          (note) =>
            unpacked(note, (folder) => {
              check(folder);
              const rows = readFileSync(join(folder, rowsFile), 'utf8').trimEnd().split('\n');
              const entities = rows.map((line) => JSON.parse(line).entity);
              expect(entities.find(({ kind }) => kind === 'record').note).toBe(note);
              for (const reader of readers) reader.test(join(folder, '../pack.zip'));
            }),
        ),
        { numRuns: 8 },
      ),
    30_000,
  );
});

test('the same dossier on the same day gives the same bytes, wherever the computer stands', async () => {
  const make = async () => {
    const { contents, blobs } = smallDossier();
    return (await written(planned(contents), blobs.ports)).zip;
  };
  const here = await make();
  for (const zone of ['Pacific/Auckland', 'America/New_York'])
    expect((await inTimeZone(zone, make)).equals(here)).toBe(true);
});

test('the fingerprint of the pack is that of its tagmanifest, and another note gives another', async () => {
  const fingerprintOf = async (note: string) => {
    const { contents, blobs } = smallDossier(note);
    const { result } = await written(planned(contents), blobs.ports);
    return result.ok ? result.value.fingerprint : null;
  };
  const one = await fingerprintOf('een');
  expect(await fingerprintOf('een')).toBe(one);
  expect(await fingerprintOf('twee')).not.toBe(one);
  if (canCheck)
    await unpacked('een', (folder) => {
      expect(sha256Of(readFileSync(join(folder, 'tagmanifest-sha256.txt')))).toBe(one);
    });
});

test.each([
  ['one byte is different', (bytes: Uint8Array<ArrayBuffer>) => bytes.with(0, (bytes[0] ?? 0) ^ 1)],
  ['a byte is missing', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(1)],
  ['it is gone', () => new Uint8Array()],
])('a kept file is refused when %s, and named', async (_how, damage) => {
  const { contents, blobs } = smallDossier();
  const [blobId, bytes] = [...blobs.bytes][1] ?? [];
  if (!blobId || !bytes) throw new Error('no such blob');
  blobs.bytes.set(blobId, damage(bytes));
  const { result } = await written(planned(contents), blobs.ports);
  expect(result).toEqual({
    ok: false,
    error: 'blob-damaged',
    path: expect.stringMatching(/\/text\.txt$/),
  });
});

/** The small pack with one more kept file, too large to be in memory as a whole. */
function withLargeFile(change: (bytes: Uint8Array<ArrayBuffer>) => void = () => {}) {
  const { contents, blobs } = smallDossier();
  const bytes = new Uint8Array(largestInMemory + 1_000_003);
  crypto.getRandomValues(bytes.subarray(0, 60_000));
  const { blobId, byteLength, sha256 } = blobs.keep('original', 'application/pdf', bytes);
  change(bytes);
  const pack = planned(contents);
  const path = 'data/files/large.bin';
  const content = { kind: 'blob', blobId, byteLength, sha256 } as const;
  const [first] = pack.entries;
  if (first === undefined) throw new Error('an empty pack');
  const entries = [...pack.entries, { ...first, path, compress: false, content }];
  return { pack: { ...pack, entries }, blobs };
}

describe('a kept file that is larger than memory', () => {
  test.skipIf(!canUnzip)(
    'lies in the pack as it is, between its neighbours',
    async () => {
      const { pack, blobs } = withLargeFile();
      const digests: number[] = [];
      const hashing = {
        ...blobs.ports.hashing,
        digest: async (bytes: Uint8Array<ArrayBuffer>) => {
          digests.push(bytes.byteLength);
          return sha256Of(bytes);
        },
      };
      const { result, zip } = await written(pack, { ...blobs.ports, hashing });
      expect(result.ok).toBe(true);
      expect(Math.max(...digests)).toBeLessThan(largestInMemory);
      await inFolder((place) => {
        writeFileSync(join(place, 'pack.zip'), zip);
        for (const reader of readers) reader.test(join(place, 'pack.zip'));
        run('unzip', ['-qq', 'pack.zip'], place);
        expect(check(join(place, pack.name))).toContain('data/files/large.bin: OK');
      });
    },
    60_000,
  );

  test('is refused when one byte is different, and named', async () => {
    const { pack, blobs } = withLargeFile((bytes) => bytes.set([1], largestInMemory));
    expect((await written(pack, blobs.ports)).result).toEqual({
      ok: false,
      error: 'blob-damaged',
      path: 'data/files/large.bin',
    });
  }, 60_000);

  test('is told of while it is written', async () => {
    const { pack, blobs } = withLargeFile();
    const heard: number[] = [];
    await written(pack, blobs.ports, { onProgress: (done) => heard.push(done) });
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.length).toBeGreaterThan(pack.entries.length + 10);
  }, 60_000);
});

/** Web archives are put together from texts that lie in one buffer, some of them by one text alone. */
test('what the plan holds stays as it is, also when what is given away is used up', async () => {
  const { contents, blobs } = smallDossier();
  const pack = planned(contents);
  const plan = crypto.getRandomValues(new Uint8Array(60_000));
  const before = plan.slice();
  const entryOf = (path: string, pieces: Uint8Array<ArrayBuffer>[]): PackEntry => {
    const whole = Buffer.concat(pieces);
    const { byteLength } = whole;
    const content = { kind: 'pieces', pieces, byteLength, sha256: sha256Of(whole) } as const;
    return { path, modifiedAt: newestOf(pack), compress: false, content };
  };
  const times = Math.ceil(largestInMemory / plan.byteLength) + 1;
  const entries = [
    ...pack.entries,
    entryOf('data/files/alone.bin', [plan.subarray(5)]),
    entryOf('data/files/large.bin', new Array(times).fill(plan)),
    entryOf('data/files/two.bin', [plan.subarray(0, 9), plan.subarray(9)]),
  ];
  const { hashing } = blobs.ports;
  const prepareAsUsual = prepareHere(hashing);
  const prepare: PrepareFile = async (bytes, compress) => {
    const prepared = await prepareAsUsual(bytes.slice(), compress);
    bytes.fill(0);
    return prepared;
  };
  const begin = async () => {
    const hash = await hashing.begin();
    const addLast = (piece: Uint8Array<ArrayBuffer>) => {
      hash.add(piece);
      piece.fill(0);
    };
    return { ...hash, addLast };
  };
  const ports = { ...blobs.ports, prepare, hashing: { ...hashing, begin } };
  const { result } = await written({ ...pack, entries }, ports);
  expect(result).toMatchObject({ ok: true });
  expect(plan).toEqual(before);
}, 60_000);

test('progress ends at the whole', async () => {
  const { contents, blobs } = smallDossier();
  const heard: [number, number][] = [];
  await written(planned(contents), blobs.ports, { onProgress: (...step) => heard.push(step) });
  const dones = heard.map(([done]) => done);
  expect(dones).toEqual(dones.toSorted((a, b) => a - b));
  expect(heard.at(-1)?.[0]).toBe(heard.at(-1)?.[1]);
});

const never = new Promise<never>(() => {});

test.each([
  [
    'reading',
    {
      readBlob: async function* () {
        yield await never;
      },
    },
  ],
  ['fingerprinting', { hashing: { digest: () => never, begin: () => never } }],
])('stops at once while %s hangs', async (_what, change) => {
  const { contents, blobs } = smallDossier();
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // Node warns of more than ten; several files are under way.
  setTimeout(() => controller.abort(), 20);
  const from = performance.now();
  const writing = written(
    planned(contents),
    { ...blobs.ports, ...change },
    { signal: controller.signal },
  );
  await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
  expect(performance.now() - from).toBeLessThan(500);
});

test('both readmes say how to check, and what the pack does not prove', () => {
  const pack = planned(smallDossier().contents);
  for (const [path, limits] of [
    ['LEESMIJ.txt', 'WAT DIT NIET BEWIJST'],
    ['README.txt', 'WHAT THIS DOES NOT PROVE'],
  ] as const) {
    const text = textIn(pack, path);
    expect(text).toContain('sha256sum -c --strict manifest-sha256.txt');
    expect(text).toContain(limits);
    expect(text).not.toMatch(/[^\n\x20-\x7e]/);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
  }
});

/** The commands in a readme for Linux and macOS, as far as they are installed here; not those for a signature. */
const commandsIn = (readme: string): string[][] =>
  readme
    .split('\n')
    .filter((line) => /^ {2}(?:sha256sum|shasum|openssl dgst -sha256 tag)/.test(line))
    .map((line) => line.trim().split(' '))
    .filter(([command = '']) => hasCommand(command));

test.skipIf(!canCheck).each(['LEESMIJ.txt', 'README.txt'])(
  'the commands that %s names do what it says',
  async (name) =>
    unpacked('Er hing een camera.', (folder) => {
      const commands = commandsIn(readFileSync(join(folder, name), 'utf8'));
      expect(commands.length).toBeGreaterThan(1);
      for (const [command = '', ...given] of commands) {
        const said = run(command, given, folder).trim().split('\n');
        if (command === 'openssl')
          expect(said.join()).toContain(sha256Of(readFileSync(join(folder, given.at(-1) ?? ''))));
        else for (const line of said) expect(line).toMatch(/: OK$/);
      }
    }),
);
