/** Files for an adviser: the real age opens them, and we open what the real age has locked. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { AgeLock } from '../../../src/hand-over/age-file.ts';
import type { Bytes } from '../../../src/hand-over/streams.ts';
import {
  hasAge,
  lockWithAge,
  lockWithAgeFor,
  openWithAge,
  openWithAgeKey,
} from '../../support/age-command.ts';
import { hasCommand } from '../../support/find-browsers.mjs';
import { inFolder } from '../pack/readers.ts';
import { aKey, byWords, lock, open, passphrase, plainOf } from './locked-files.ts';

// scrypt is slow on purpose, and slower on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

const adviser = await aKey();
const forAdviser: AgeLock = { kind: 'keys', keys: [adviser.key] };
const bySecret = { secrets: [adviser.secret] };
const byPassphrase = { passphrases: [passphrase] };

const piece = 64 << 10;
const sizes = [0, 1, piece - 1, piece, piece + 1, 3 * piece + 7];

test.each(sizes)('%i bytes come back from either lock', async (size) => {
  const plain = plainOf(size);
  expect(await open(await lock(plain, byWords), byPassphrase)).toEqual(plain);
  expect(await open(await lock(plain, forAdviser), bySecret)).toEqual(plain);
});

test('each of several advisers opens it, and so does a passphrase that is tried later', async () => {
  const plain = plainOf(100);
  const other = await aKey();
  const file = await lock(plain, { kind: 'keys', keys: [other.key, adviser.key] });
  expect(await open(file, bySecret)).toEqual(plain);
  expect(await open(file, { secrets: [other.secret] })).toEqual(plain);
  const byOne = { passphrases: ['iets anders', passphrase] };
  expect(await open(await lock(plain, byWords), byOne)).toEqual(plain);
});

describe('a file that stays shut says why', () => {
  const plain = plainOf(1000);
  const text = (bytes: Bytes) => Buffer.from(bytes).toString('latin1');
  const bytes = (said: string): Bytes => Uint8Array.from(Buffer.from(said, 'latin1'));
  const header = (stanzas: string) => `age-encryption.org/v1\n${stanzas}--- ${'A'.repeat(43)}\n`;
  const behind = 'x'.repeat(100);

  test('another passphrase', async () => {
    const file = await lock(plain, byWords);
    expect(await open(file, { passphrases: [`${passphrase} `, ''] })).toBe('age-wrong-passphrase');
  });

  test('another key', async () => {
    const file = await lock(plain, forAdviser);
    expect(await open(file, { secrets: [(await aKey()).secret] })).toBe('age-other-key');
  });

  test('nothing to open it with', async () => {
    expect(await open(await lock(plain, byWords), bySecret)).toBe('age-needs-passphrase');
    expect(await open(await lock(plain, forAdviser), byPassphrase)).toBe('age-needs-key');
  });

  test('a key of a kind that this program does not have', async () => {
    const hybrid = await identityToRecipient(await generateHybridIdentity());
    const file = await lock(plain, { kind: 'keys', keys: [hybrid] });
    expect(await open(file, { ...bySecret, ...byPassphrase })).toBe('age-plugin');
    const ofPlugin = header('-> piv-p256 abcd AAAA\nAAAA\n-> ssh-ed25519 x y\nAAAA\n');
    expect(await open(bytes(ofPlugin + behind), bySecret)).toBe('age-plugin');
  });

  test('a key beside one of a plugin', async () => {
    const file = text(await lock(plain, forAdviser));
    const beside = file.replace('-> X25519', '-> piv-p256 abcd AAAA\nAAAA\n-> X25519');
    expect(await open(bytes(beside), bySecret)).toBe('age-damaged');
    expect(await open(bytes(beside), { secrets: [(await aKey()).secret] })).toBe('age-other-key');
  });

  test.each(['19', '30', '99'])('it asks for work to the power of %s', async (work) => {
    const file = text(await lock(plain, byWords)).replace(/ 10\n/, ` ${work}\n`);
    expect(await open(bytes(file), byPassphrase)).toBe('age-newer');
  });

  test('it is of another version', async () => {
    const file = text(await lock(plain, byWords)).replace('org/v1', 'org/v2');
    expect(await open(bytes(file), byPassphrase)).toBe('age-newer');
  });

  test.each([
    ['nothing', ''],
    ['a ZIP file', 'PK\u0003\u0004'],
    ['a text', 'Beste gemeente,\n'],
    ['a passphrase beside a key', header('-> scrypt AAAA 10\nAAAA\n-> X25519 AAAA\nAAAA\n')],
    ['a passphrase without work', header('-> scrypt AAAA\nAAAA\n')],
    ['no lock at all', header('')],
    ['lines that are not of age', 'age-encryption.org/v1\nhallo\n'],
    ['a body that is not of age', 'age-encryption.org/v1\n-> X25519 AAAA\n=?=\n'],
    ['an endless header', `age-encryption.org/v1\n${'-> x y\n\n'.repeat(20_000)}`],
  ])('%s is no file of age', async (_, said) => {
    expect(await open(bytes(said), { ...bySecret, ...byPassphrase })).toBe('not-an-age-file');
  });
});

describe.each([
  ['a passphrase', byWords, byPassphrase],
  ['a key', forAdviser, bySecret],
])('a file for %s that is not what was locked', (_, how, means) => {
  test('is refused when it was cut off, wherever that was', async () => {
    const file = await lock(plainOf(2 * piece + 50), how);
    const cut = fc.integer({ min: 22, max: file.byteLength - 1 });
    await fc.assert(
      fc.asyncProperty(cut, async (at) => {
        expect(await open(file.subarray(0, at), means)).toBe('age-cut-off');
      }),
      { numRuns: 60, examples: bordersOf(file) },
    );
  });

  test('is refused when one bit is another', async () => {
    const file = await lock(plainOf(piece + 50), how);
    const anyBit = fc.record({ at: fc.nat(file.byteLength - 1), bit: fc.nat(7) });
    const headBit = fc.record({ at: fc.nat(220), bit: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBit, headBit), async ({ at, bit }) => {
        const flipped = file.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(await open(flipped, means)).toMatch(/^(age-|not-an-age-file)/);
      }),
      { numRuns: 100 },
    );
  });

  test('is damaged, and not cut off, when that is long before its end', async () => {
    const file = await lock(plainOf(5 << 20), how);
    file[1000] = (file[1000] ?? 0) ^ 1;
    expect(await open(file, means)).toBe('age-damaged');
  });

  test('is refused with something behind its end', async () => {
    const file = await lock(plainOf(100), how);
    expect(await open(new Uint8Array([...file, 0]), means)).toBe('age-cut-off');
  });
});

/** Just before and after the header, the nonce and each piece. */
function bordersOf(file: Bytes): [number][] {
  const head = Buffer.from(file).indexOf('\n', Buffer.from(file).indexOf('\n--- ') + 1) + 1;
  const borders = [head, head + 16, head + 16 + piece + 16, head + 16 + 2 * (piece + 16)];
  return borders.flatMap((at) => [[at - 1], [at], [at + 1]]);
}

describe.skipIf(!hasAge)('the real age', () => {
  // The command writes no file at all when there is nothing in it.
  const openable = sizes.filter((size) => size > 0);

  test.each(openable)('opens %i bytes that we locked with words', (size) =>
    inFolder(async (folder) => {
      const [file, target] = [join(folder, 'a.age'), join(folder, 'a')];
      writeFileSync(file, await lock(plainOf(size), byWords));
      openWithAge(file, target, passphrase);
      expect(Buffer.compare(readFileSync(target), plainOf(size))).toBe(0);
    }),
  );

  test.each(openable)('opens %i bytes that we locked for a key', (size) =>
    inFolder(async (folder) => {
      const [file, target, identity] = [
        join(folder, 'a.age'),
        join(folder, 'a'),
        join(folder, 'i'),
      ];
      writeFileSync(identity, `${adviser.secret}\n`);
      writeFileSync(file, await lock(plainOf(size), forAdviser));
      openWithAgeKey(file, target, identity);
      expect(Buffer.compare(readFileSync(target), plainOf(size))).toBe(0);
    }),
  );

  test.each([1, piece])('locks %i bytes with words that we open', (size) =>
    inFolder(async (folder) => {
      const [file, locked] = [join(folder, 'a'), join(folder, 'a.age')];
      writeFileSync(file, plainOf(size));
      lockWithAge(file, locked, passphrase);
      expect(await open(new Uint8Array(readFileSync(locked)), byPassphrase)).toEqual(plainOf(size));
    }),
  );

  test.each(sizes)('locks %i bytes for a key that we open', (size) =>
    inFolder(async (folder) => {
      const [file, locked] = [join(folder, 'a'), join(folder, 'a.age')];
      writeFileSync(file, plainOf(size));
      lockWithAgeFor([adviser.key], file, locked);
      expect(await open(new Uint8Array(readFileSync(locked)), bySecret)).toEqual(plainOf(size));
    }),
  );

  test.skipIf(!hasCommand('ssh-keygen'))(
    'locks for a key of ssh, which we tell from one of ours',
    () =>
      inFolder(async (folder) => {
        const [file, locked, ssh] = [join(folder, 'a'), join(folder, 'a.age'), join(folder, 'ssh')];
        writeFileSync(file, 'geheim');
        execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', ssh]);
        lockWithAgeFor([readFileSync(`${ssh}.pub`, 'utf8').trim()], file, locked);
        expect(await open(new Uint8Array(readFileSync(locked)), bySecret)).toBe('age-plugin');
      }),
  );
});
