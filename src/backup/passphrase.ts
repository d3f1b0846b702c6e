/**
 * The passphrase of a backup: one that is made up and written down on paper, or one that the person
 * chooses. Nobody keeps it, so nobody can give it back.
 */
import { normalPassphrase } from '../domain/passphrase.ts';

export type RandomBytes = (length: number) => Uint8Array;

const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** Crockford's base 32: without I, L, O and U, which look like something else on paper. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 4;
const codeLength = 20;

/** Longer than for the lock of a device: whoever has the file may try for years. */
export const shortestBackupPassphrase = 12;

export const isLongEnoughForBackup = (typed: string): boolean =>
  [...normalPassphrase(typed)].length >= shortestBackupPassphrase;

/** Five groups of four, `7KQF-…`: 95 random bits, and a last digit that finds most slips of the pen. */
export function newBackupPassphrase(random: RandomBytes = randomBytes): string {
  const code = Array.from(random(codeLength - 1), (byte) => digits.charAt(byte % digits.length));
  return grouped([...code, checkDigit(code)].join(''));
}

/** What may have been meant by what was typed, the likeliest first, each once. */
export const passphrasesFor = (typed: string): string[] => [
  ...new Set([...writtenDown(typed), normalPassphrase(typed), typed]),
];

const grouped = (code: string): string =>
  Array.from({ length: codeLength / groupLength }, (_, group) =>
    code.slice(group * groupLength, (group + 1) * groupLength),
  ).join('-');

// Odd weights have an inverse modulo 32, so one wrong digit always shows.
const checkDigit = (code: readonly string[]): string => {
  const sum = code.reduce((total, digit, at) => total + digits.indexOf(digit) * (2 * at + 1), 0);
  return digits.charAt(sum % digits.length);
};

/** The made-up passphrase that this is, read from paper and typed in any way; else none. */
function writtenDown(typed: string): string[] {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{20}$/.test(code)) return [];
  const [...all] = code;
  return checkDigit(all.slice(0, -1)) === all.at(-1) ? [grouped(code)] : [];
}
