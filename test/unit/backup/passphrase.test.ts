/** Passphrases of backups: made up so that nobody guesses them, and read back however they are typed. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isLongEnoughForBackup,
  newBackupPassphrase,
  passphrasesFor,
} from '../../../src/backup/passphrase.ts';

const anyPassphrase = fc
  .uint8Array({ minLength: 19, maxLength: 19 })
  .map((bytes) => newBackupPassphrase(() => bytes));

test('a made-up passphrase has five groups of four, without letters that look like others', () => {
  fc.assert(
    fc.property(anyPassphrase, (passphrase) => {
      expect(passphrase).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(isLongEnoughForBackup(passphrase)).toBe(true);
    }),
  );
});

test('every random bit counts: another byte gives another passphrase', () => {
  const all = Array.from({ length: 1000 }, () => newBackupPassphrase());
  expect(new Set(all).size).toBe(1000);
  for (let at = 0; at < 19; at++) {
    const bytes = new Uint8Array(19);
    const before = newBackupPassphrase(() => bytes);
    bytes[at] = 1;
    expect(newBackupPassphrase(() => bytes)).not.toBe(before);
  }
});

test.each([
  ['in small letters', (text: string) => text.toLowerCase()],
  ['without hyphens', (text: string) => text.replaceAll('-', '')],
  ['with spaces', (text: string) => ` ${text.replaceAll('-', ' ')}\n`],
  ['with an O for a nought', (text: string) => text.replaceAll('0', 'o')],
  ['with an L or an I for a one', (text: string) => text.replace('1', 'l').replaceAll('1', 'I')],
])('it is understood when it is typed %s', (_, typed) => {
  fc.assert(
    fc.property(anyPassphrase, (passphrase) => {
      expect(passphrasesFor(typed(passphrase))[0]).toBe(passphrase);
    }),
  );
});

test('one wrong character is not taken for another made-up passphrase', () => {
  fc.assert(
    fc.property(
      anyPassphrase,
      fc.nat(23),
      fc.constantFrom(...'0123456789ABCDEF'),
      (text, at, c) => {
        fc.pre(text[at] !== '-' && text[at] !== c);
        const slip = `${text.slice(0, at)}${c}${text.slice(at + 1)}`;
        expect(passphrasesFor(slip)).toEqual([slip]);
      },
    ),
  );
});

test('one of one’s own is tried as it was normalised, and as it was typed', () => {
  expect(passphrasesFor('vier losse woorden hier')).toEqual(['vier losse woorden hier']);
  expect(passphrasesFor(' cafe\u0301 ')).toEqual(['café', ' cafe\u0301 ']);
});

test('twelve characters are enough and eleven are not, however they are written', () => {
  expect(isLongEnoughForBackup('e\u0301'.repeat(12))).toBe(true);
  expect(isLongEnoughForBackup('e\u0301'.repeat(11))).toBe(false);
  expect(isLongEnoughForBackup(`${'x'.repeat(11)} `)).toBe(false);
});
