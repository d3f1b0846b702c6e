/** Passphrases of backups: made up so that nobody guesses them, and read back however they are typed. */
import { expect, test } from 'vitest';
import {
  isLongEnoughForBackup,
  newBackupPassphrase,
  passphrasesFor,
} from '../../../src/backup/passphrase.ts';

const made = Array.from({ length: 1000 }, newBackupPassphrase);

test('a made-up passphrase is never the same, and longer than one has to be', () => {
  expect(new Set(made).size).toBe(made.length);
  expect(made.filter((passphrase) => !isLongEnoughForBackup(passphrase))).toEqual([]);
});

test.each([
  ['as it was shown', (text: string) => text],
  ['in small letters', (text: string) => text.toLowerCase()],
  ['without hyphens', (text: string) => text.replaceAll('-', '')],
  ['with spaces', (text: string) => ` ${text.replaceAll('-', ' ')}\n`],
  ['with an O for a nought', (text: string) => text.replaceAll('0', 'o')],
])('it is understood when it is typed %s', (_, typed) => {
  for (const passphrase of made) expect(passphrasesFor(typed(passphrase))[0]).toBe(passphrase);
});

test('one wrong character is not taken for another made-up passphrase', () => {
  for (const passphrase of made) {
    const slip = `${passphrase.slice(0, -1)}${passphrase.endsWith('7') ? '8' : '7'}`;
    expect(passphrasesFor(slip)).toEqual([slip]);
  }
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
