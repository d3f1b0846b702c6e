/** The lock round a backup: the real age opens it, and we open what the real age has locked. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { unlockBackup } from '../../../src/backup/age-file.ts';
import type { Bytes } from '../../../src/backup/read-bytes.ts';
import { type AgeLock, lockFile } from '../../../src/hand-over/age-file.ts';
import { hasAge, lockWithAge, openWithAge } from '../../support/age-command.ts';
import { inFolder } from '../pack/readers.ts';
import { anyEntity } from '../schemas/entities.ts';
import { aFile, bytesOf, inPieces, madeAt, plainBytes, readAll } from './backups.ts';

// scrypt is slow on purpose, and slower on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

const passphrase = '0TEST-kaas-fiets-lamp';
const byPassphrase: AgeLock = { kind: 'passphrase', passphrase };
const quick = { logN: 10 };

/** A container with a few rows and a file that takes several pieces of age. */
async function aBackup(): Promise<Bytes> {
  const bytes = new Uint8Array(200_000).map((_, index) => index % 251);
  return plainBytes(fc.sample(anyEntity, { numRuns: 20, seed: 7 }), [aFile(bytes)]);
}

const lock = async (plain: Bytes, options = quick) =>
  bytesOf(await lockFile(inPieces(plain), byPassphrase, options));

/** What is inside, or the code of why it stays shut, or of what is wrong inside. */
async function open(file: Bytes, ...passphrases: readonly string[]) {
  const opened = await unlockBackup(new Blob([file]), passphrases);
  return opened.ok ? readAll(opened.value, file.byteLength) : opened.error;
}

test('what was locked is opened by its passphrase, also when another is tried first', async () => {
  const plain = await aBackup();
  const file = await lock(plain);
  const inside = await readAll(inPieces(plain));
  expect(inside).toMatchObject({ header: { madeAt } });
  expect(await open(file, passphrase)).toEqual(inside);
  expect(await open(file, 'iets anders', passphrase)).toEqual(inside);
});

test('another passphrase does not open it', async () => {
  const file = await lock(await aBackup());
  expect(await open(file, `${passphrase} `, passphrase.toLowerCase(), '')).toBe(
    'backup-wrong-passphrase',
  );
});

test('the same backup is never the same file twice', async () => {
  const plain = await aBackup();
  const [one, other] = [await lock(plain), await lock(plain)];
  expect(Buffer.compare(one.subarray(0, 200), other.subarray(0, 200))).not.toBe(0);
  expect(Buffer.compare(one.subarray(200), other.subarray(200))).not.toBe(0);
});

const refusals = /^(backup-damaged|backup-wrong-passphrase|backup-newer|not-a-backup)$/;

test('one flipped bit, wherever it is, and the file is refused', async () => {
  const file = await lock(await aBackup());
  const anyBit = fc.record({ at: fc.nat(file.byteLength - 1), bit: fc.nat(7) });
  const headBit = fc.record({ at: fc.nat(220), bit: fc.nat(7) });
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyBit, headBit), async ({ at, bit }) => {
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      expect(await open(flipped, passphrase)).toMatch(refusals);
    }),
    { numRuns: 150 },
  );
});

/** Where the lines of age's header end, and then its pieces of 64 KiB. */
function bordersOf(file: Bytes): number[] {
  const lines = [0];
  while (lines.length < 5) lines.push(file.indexOf(0x0a, lines.at(-1)) + 1);
  const payload = (lines.at(-1) ?? 0) + 16;
  const pieces = Math.ceil((file.byteLength - payload) / piece);
  return [...lines, ...Array.from({ length: pieces }, (_, n) => payload + n * piece)];
}

const piece = 64 * 1024 + 16;

test('cut off at every border of age, or a byte beside it, the file is refused', async () => {
  const file = await lock(await aBackup());
  const borders = bordersOf(file).flatMap((at) => [at - 1, at, at + 1]);
  expect(borders).toHaveLength(3 * (5 + 4));
  for (const at of [...borders, file.byteLength - 1].filter((border) => border >= 0))
    expect(await open(file.subarray(0, at), passphrase), `at ${at}`).toMatch(refusals);
});

test('something behind the end is refused', async () => {
  const file = await lock(await aBackup());
  const longer = new Uint8Array(file.byteLength + 1);
  longer.set(file);
  expect(await open(longer, passphrase)).toBe('backup-damaged');
});

test.each([
  ['nothing', ''],
  ['a ZIP file', 'PK\u0003\u0004'],
  ['a text', 'Beste gemeente,\n'],
  [
    'age for a key instead of a passphrase',
    `age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n${'x'.repeat(100)}`,
  ],
  ['an endless header', `age-encryption.org/v1\n${'-> x y\n\n'.repeat(10_000)}`],
])('%s is no backup', async (_, text) => {
  expect(await open(new TextEncoder().encode(text), passphrase)).toBe('not-a-backup');
});

test('what age locked around something else is no backup', async () => {
  expect(await open(await lock(new TextEncoder().encode('geheim\n')), passphrase)).toBe(
    'not-a-backup',
  );
});

test('a file that asks for more work than age does is refused before it is tried', async () => {
  const file = await lock(await aBackup());
  const text = new TextDecoder('latin1').decode(file);
  for (const asked of ['19', '30', '99']) {
    const greedy = Uint8Array.from(text.replace(/ 10\n/, ` ${asked}\n`), (c) => c.charCodeAt(0));
    const start = performance.now();
    expect(await open(greedy, passphrase)).toBe('backup-newer');
    expect(performance.now() - start).toBeLessThan(200);
  }
});

describe.skipIf(!hasAge)('the real age', () => {
  test('opens what we locked', () =>
    inFolder(async (folder) => {
      const plain = await aBackup();
      const [file, target] = [join(folder, 'a.age'), join(folder, 'a')];
      writeFileSync(file, await bytesOf(await lockFile(inPieces(plain), byPassphrase)));
      openWithAge(file, target, passphrase);
      expect(Buffer.compare(readFileSync(target), plain)).toBe(0);
    }));

  test('does not open it with another passphrase', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.age');
      writeFileSync(file, await lock(await aBackup()));
      expect(() => openWithAge(file, join(folder, 'a'), 'iets anders')).toThrow();
    }));

  test('locks what we open', () =>
    inFolder(async (folder) => {
      const plain = await aBackup();
      const [file, locked] = [join(folder, 'a'), join(folder, 'a.age')];
      writeFileSync(file, plain);
      lockWithAge(file, locked, passphrase);
      const inside = await open(new Uint8Array(readFileSync(locked)), passphrase);
      expect(inside).toEqual(await readAll(inPieces(plain)));
    }));
});
