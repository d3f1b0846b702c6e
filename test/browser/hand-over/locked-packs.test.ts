/** Packs are locked and opened in a browser: where they lie meanwhile, and that nothing stays behind. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Mode } from '../../../src/domain/mode.ts';
import { lockPackFile } from '../../../src/flows/lock-pack-file.ts';
import { openLockedPacks } from '../../../src/flows/open-locked-packs.ts';
import { type AgeLock, lockFile } from '../../../src/hand-over/age-file.ts';
import { newPassphrase } from '../../../src/hand-over/new-passphrase.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { lockMade } from '../../../src/ui/dossier/pack/lock-made.ts';
import { theValue } from '../storage/stores.ts';
import { emptyOut, namesOut } from '../workers/out-folder.ts';

beforeEach(emptyOut);

const passphrase = newPassphrase();
const byWords: AgeLock = { kind: 'passphrase', passphrase };
const means = { passphrases: [passphrase], secrets: [] };
const going = () => new AbortController().signal;

/** Less work than the real one, which is slow on purpose. */
const lock: typeof lockFile = (plain, how) => lockFile(plain, how, { logN: 10 });
const ports = { signal: going(), onProgress: () => {}, lock };

const plain = new Uint8Array(3_000_000).map((_, at) => (at * 7) % 251);

const locked = async (bytes: Uint8Array<ArrayBuffer> = plain) => {
  const { fileName, file } = theValue(await lockPackFile(new Blob([bytes]), byWords, ports));
  return new File([await file.arrayBuffer()], fileName);
};

const open = (files: readonly File[], mode: Mode, signal = going()) =>
  openLockedPacks(files, means, { mode, signal, onProgress: () => {} });

const bytesOf = async (file: Blob | undefined) => new Uint8Array((await file?.arrayBuffer()) ?? []);

test('a passphrase has six words, and is never the same twice', () => {
  expect(newPassphrase()).toMatch(/^[a-z]{4,8}(?:-[a-z]{4,8}){5}$/);
  expect(newPassphrase()).not.toBe(newPassphrase());
});

test('a locked pack has a name that says nothing, and is gone when it is dropped', async () => {
  const { fileName, drop } = theValue(await lockPackFile(new Blob([plain]), byWords, ports));
  expect(fileName).toMatch(/^pakket-[0-9a-f]{8}\.age$/);
  expect(await namesOut()).toHaveLength(1);
  await drop();
  expect(await namesOut()).toEqual([]);
});

test('of a pack that was locked the open file is taken away', async () => {
  let dropped = 0;
  const made = {
    fileName: 'bewijspakket-1a2b3c4d.zip',
    file: new Blob([plain]),
    fingerprint: null,
    savedAs: null,
    drop: async () => {
      dropped += 1;
    },
  };
  const { fileName } = theValue(await lockMade(made, byWords, ports));
  expect(fileName).toMatch(/\.age$/);
  const stopped = AbortSignal.abort();
  expect(await lockMade(made, byWords, { ...ports, signal: stopped })).toMatchObject({ ok: false });
  expect(dropped).toBe(2);
});

test('locking that is stopped halfway leaves nothing', async () => {
  const stopping = new AbortController();
  const outcome = await lockPackFile(new Blob([plain]), byWords, {
    ...ports,
    signal: stopping.signal,
    onProgress: () => stopping.abort(),
  });
  expect(outcome).toEqual({ ok: false, error: 'cancelled' });
  expect(await namesOut()).toEqual([]);
});

describe.each(['normal', 'locked', 'memory'] as const)('in the mode %s', (mode) => {
  test('a locked pack opens, and lies on the disk only where that may be', async () => {
    const file = await locked();
    await emptyOut();
    const { files, drop } = theValue(await open([file], mode));
    expect(await sha256(await bytesOf(files[0]))).toBe(await sha256(plain));
    expect(files[0]?.name).toBe(file.name);
    expect(await namesOut()).toHaveLength(mode === 'normal' ? 1 : 0);
    await drop();
    expect(await namesOut()).toEqual([]);
  });

  test('several open by the same words, beside one that was never locked', async () => {
    const open1 = new File(['PK'], 'open.zip');
    const { files, drop } = theValue(
      await open([await locked(), open1, await locked(new Uint8Array([7]))], mode),
    );
    expect(files.map(({ size }) => size)).toEqual([plain.byteLength, 2, 1]);
    await drop();
  });

  test.each([
    ['is damaged', (bytes: Uint8Array) => bytes.with(2_999_000, 1)],
    ['is cut off', (bytes: Uint8Array) => bytes.slice(0, 2_000_000)],
  ])('one that %s leaves nothing of the others', async (_, spoil) => {
    const good = await locked();
    const spoilt = new File([Uint8Array.from(spoil(await bytesOf(good)))], 'b.age');
    await emptyOut();
    const outcome = await open([good, spoilt], mode);
    expect(outcome).toMatchObject({ ok: false, error: expect.stringMatching(/^age-/) });
    expect(await namesOut()).toEqual([]);
  });

  test('other words leave nothing', async () => {
    const file = await locked();
    await emptyOut();
    const outcome = await openLockedPacks(
      [file],
      { passphrases: ['iets anders'], secrets: [] },
      { mode, signal: going(), onProgress: () => {} },
    );
    expect(outcome).toEqual({ ok: false, error: 'age-wrong-passphrase' });
    expect(await namesOut()).toEqual([]);
  });
});
