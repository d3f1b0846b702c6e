/**
 * The passphrase of a backup: one that is made up and written down on paper, or one that the person
 * chooses. Nobody keeps it, so nobody can give it back.
 */
import { normalPassphrase } from '../domain/passphrase.ts';
import { readRecoveryCode, recoveryCodeOf, recoveryRandomLength } from '../domain/recovery-code.ts';

/** Longer than for the lock of a device: whoever has the file may try for years. */
export const shortestBackupPassphrase = 12;

export const isLongEnoughForBackup = (typed: string): boolean =>
  [...normalPassphrase(typed)].length >= shortestBackupPassphrase;

/** Of the same form as a recovery code, so that a slip of the pen shows: 120 random bits. */
export const newBackupPassphrase = (): string =>
  recoveryCodeOf(crypto.getRandomValues(new Uint8Array(recoveryRandomLength)));

/** What may have been meant by what was typed, the likeliest first, each once. */
export function passphrasesFor(typed: string): string[] {
  const madeUp = readRecoveryCode(typed);
  const all = [...(madeUp.ok ? [madeUp.value] : []), normalPassphrase(typed), typed];
  return [...new Set(all)];
}
