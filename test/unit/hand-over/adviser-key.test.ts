/** The key of an adviser: read as it was written, refused when it is anything else, and told in words. */

import { dutchWords } from 'virtual:dutch-words';
import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newAdviserKey, readKey, wordsOfKey } from '../../../src/hand-over/adviser-key.ts';
import { keyText } from '../../../src/hand-over/key-text.ts';
import { sha256Of } from '../pack/packs.ts';

const { key, secret } = await newAdviserKey();
const sha256 = async (bytes: Uint8Array) => sha256Of(bytes);

test('a key is read as it was written, whatever the remark', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (remark) => {
      fc.pre(!/AGE-SECRET-KEY-/i.test(remark));
      expect(readKey(keyText(key, remark))).toEqual({ ok: true, value: key });
    }),
  );
});

test.each([
  ['as it is', key],
  ['in capitals, as pictures have it', key.toUpperCase()],
  ['in the middle of a message', `Hallo, mijn sleutel is ${key}, groet.`],
  ['twice', `${key}\n${key}`],
  ['in a file of Windows', `# sleutel\r\n${key}\r\n`],
])('it is found %s', (_, text) => {
  expect(readKey(text)).toEqual({ ok: true, value: key });
});

test('a slip of the pen in it shows, wherever it is', () => {
  const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
  const slip = fc.record({
    at: fc.integer({ min: 4, max: key.length - 1 }),
    letter: fc.constantFrom(...letters),
  });
  fc.assert(
    fc.property(slip, ({ at, letter }) => {
      fc.pre(key[at] !== letter);
      const slipped = key.slice(0, at) + letter + key.slice(at + 1);
      expect(readKey(slipped)).toEqual({ ok: false, error: 'not-a-key' });
    }),
  );
});

test('what is no key is refused, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(readKey(text).ok).toBe(false);
    }),
  );
});

test('a secret, a key of another kind and two keys each have a code', async () => {
  const other = await newAdviserKey();
  const hybrid = await identityToRecipient(await generateHybridIdentity());
  expect(readKey(`${key}\n${secret}`)).toMatchObject({ error: 'key-is-secret' });
  expect(readKey(secret.toLowerCase())).toMatchObject({ error: 'key-is-secret' });
  expect(readKey(hybrid)).toMatchObject({ error: 'key-of-another-kind' });
  expect(readKey(`age1yubikey1${'q'.repeat(58)}`)).toMatchObject({ error: 'key-of-another-kind' });
  expect(readKey(`${key}\n${other.key}`)).toMatchObject({ error: 'several-keys' });
  expect(readKey('x'.repeat(20_000) + key)).toMatchObject({ error: 'not-a-key' });
});

test('eight words tell it, and other words another key', async () => {
  const words = (await wordsOfKey(key, sha256)).split(' ');
  expect(words).toHaveLength(8);
  expect(words.every((word) => dutchWords.includes(word))).toBe(true);
  expect((await wordsOfKey(key, sha256)).split(' ')).toEqual(words);
  expect(await wordsOfKey((await newAdviserKey()).key, sha256)).not.toBe(words.join(' '));
});
