/** Packs are locked and opened in a browser: where they lie meanwhile, and that nothing stays behind. */
import { beforeEach, expect, test } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { type OpenPorts, openLockedPacks } from '../../../src/flows/open-locked-packs.ts';
import type { AgeLock } from '../../../src/hand-over/age-file.ts';
import { newPassphrase } from '../../../src/hand-over/new-passphrase.ts';
import type { PackPlace } from '../../../src/hand-over/pack-place.ts';
import { type AnyFile, sourceOf } from '../../../src/hand-over/sealed-file.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { newOutFile } from '../../../src/storage/out-file.ts';
import { lockMade } from '../../../src/ui/dossier/pack/lock-made.ts';
import { ageInWorker } from '../../../src/workers/age-work.ts';
import { theValue } from '../storage/stores.ts';
import { emptyOut, namesOut, outFolder } from '../workers/out-folder.ts';

beforeEach(emptyOut);

const passphrase = newPassphrase();
const byWords: AgeLock = { kind: 'passphrase', passphrase };
const means = { passphrases: [passphrase], secrets: [] };
const going = () => new AbortController().signal;
const memory: PackPlace = { kind: 'memory' };

const plain = new Uint8Array(3_000_000).map((_, at) => (at * 7) % 251);

/** With less work than the real one, which is slow on purpose. */
async function locked(bytes: Uint8Array<ArrayBuffer> = plain, name = 'pakket-1a2b3c4d.age') {
  const order = { kind: 'lock', file: new Blob([bytes]), how: byWords, work: 10 } as const;
  const made = theValue(
    await ageInWorker({ ...order, place: memory }, { signal: going(), onProgress: () => {} }),
  );
  return new File([await bytesOf(made)], name);
}

const openHere: OpenPorts['open'] = (file, by, place, onProgress) =>
  ageInWorker({ kind: 'open', file, means: by, place }, { signal: going(), onProgress });

const open = (files: readonly File[], change: Partial<OpenPorts> = {}) =>
  openLockedPacks(files, means, {
    signal: going(),
    onProgress: () => {},
    open: openHere,
    ...change,
  });

async function bytesOf(file: AnyFile | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (file === undefined) return new Uint8Array();
  const source = sourceOf(file);
  return (await source.read(0, source.byteLength)).slice();
}

test('a passphrase has six words, and is never the same twice', () => {
  expect(newPassphrase()).toMatch(/^[a-z]{4,8}(?:-[a-z]{4,8}){5}$/);
  expect(newPassphrase()).not.toBe(newPassphrase());
});

test('a file is locked with the words, with as much work as age does itself, and says how far it is', async () => {
  const out = await newOutFile();
  if (out === null) throw new Error('no folder');
  const heard: number[] = [];
  const onProgress = ({ done }: { readonly done: number }) => heard.push(done);
  const lock = lockMade(byWords, { signal: going(), onProgress });
  const made = theValue(await lock(new Blob([plain]), { kind: 'disk', file: out.file }));
  const bytes = await bytesOf(made);
  expect(new TextDecoder().decode(bytes.slice(0, 60))).toMatch(
    /^age-encryption.org\/v1\n-> scrypt /,
  );
  expect(new TextDecoder().decode(bytes.slice(0, 70))).toMatch(/ 18\n/);
  expect(heard.length).toBeGreaterThan(1);
  const { files, drop } = theValue(await open([new File([bytes], 'a.age')]));
  expect(await sha256(await bytesOf(files[0]?.file))).toBe(await sha256(plain));
  await drop();
  await out.drop();
});

test('locking that is stopped halfway makes no file', async () => {
  const stopping = new AbortController();
  const lock = lockMade(byWords, {
    signal: stopping.signal,
    onProgress: () => stopping.abort(),
  });
  expect(await lock(new Blob([plain]), memory)).toEqual({ ok: false, error: 'cancelled' });
});

test('what is opened is read as what it was, and nobody else can read it on the disk', async () => {
  const file = await locked();
  const { files, drop } = theValue(await open([file]));
  expect(await sha256(await bytesOf(files[0]?.file))).toBe(await sha256(plain));
  expect(files[0]?.name).toBe(file.name);
  const [name = ''] = await namesOut();
  const lying = await (await (await outFolder()).getFileHandle(name)).getFile();
  expect(lying.size).toBeGreaterThan(plain.byteLength);
  const some = plain.slice(1_000, 1_032).join();
  const bytes = new Uint8Array(await lying.arrayBuffer());
  for (let at = 0; at < bytes.byteLength; at += 997)
    expect(bytes.slice(at, at + 32).join()).not.toBe(some);
  await drop();
  expect(await namesOut()).toEqual([]);
});

test('several open by the same words, beside one that was never locked', async () => {
  const open1 = new File(['PK'], 'open.zip');
  const { files, drop } = theValue(
    await open([await locked(), open1, await locked(new Uint8Array([7]))]),
  );
  const sizes = await Promise.all(files.map(async ({ file }) => (await bytesOf(file)).byteLength));
  expect(sizes).toEqual([plain.byteLength, 2, 1]);
  await drop();
});

test.each([
  ['is damaged', (bytes: Uint8Array) => bytes.with(2_999_000, 1)],
  ['is cut off', (bytes: Uint8Array) => bytes.slice(0, 2_000_000)],
])('one that %s leaves nothing of the others', async (_, spoil) => {
  const good = await locked();
  const spoilt = new File([Uint8Array.from(spoil(await bytesOf(good)))], 'b.age');
  const outcome = await open([good, spoilt]);
  expect(outcome).toMatchObject({ ok: false, error: expect.stringMatching(/^age-/) });
  expect(await namesOut()).toEqual([]);
});

test('other words leave nothing', async () => {
  const outcome = await openLockedPacks(
    [await locked()],
    { passphrases: ['iets anders'], secrets: [] },
    { signal: going(), onProgress: () => {}, open: openHere },
  );
  expect(outcome).toEqual({ ok: false, error: 'age-wrong-passphrase' });
  expect(await namesOut()).toEqual([]);
});

test('more than memory may hold is not opened there', async () => {
  const outcome = await open([await locked()], {
    open: (file, by, _place, heard) =>
      openHere(file, by, { kind: 'memory', most: 2_999_999 }, heard),
  });
  expect(outcome).toEqual({ ok: false, error: 'pack-too-large-to-open' });
});

test('of several files memory holds no more than one of them might', async () => {
  const rooms: (number | undefined)[] = [];
  const original = navigator.storage.getDirectory;
  navigator.storage.getDirectory = async () => {
    throw new DOMException('private', 'SecurityError');
  };
  try {
    await open([await locked(), await locked()], {
      open: async (_file, _by, place) => {
        if (place.kind === 'memory') rooms.push(place.most);
        return ok(new Blob([plain]));
      },
    });
  } finally {
    navigator.storage.getDirectory = original;
  }
  expect(rooms).toEqual([200_000_000, 200_000_000 - plain.byteLength]);
});
