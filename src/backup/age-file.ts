/**
 * The locked file round a backup: age version 1 with a passphrase (age-encryption.org/v1, scrypt), so
 * that it can be opened without this program too.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { Bytes } from './read-bytes.ts';
import { slicesOf } from './streams.ts';

/** scrypt's N is 2 to this power, which takes 256 MiB of memory: what age itself writes. */
const workFactor = 18;

/** A header for one passphrase has 150 bytes; one that is larger is not read. */
const longestHeader = 1024;

export type ShutReason = 'not-a-backup' | 'backup-newer' | 'backup-wrong-passphrase';

/** Locks what `plain` yields. Takes some seconds before the first byte, and cannot be hurried. */
export async function lockFile(
  plain: ReadableStream<Bytes>,
  passphrase: string,
  { logN = workFactor } = {},
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(logN);
  return encrypter.encrypt(plain);
}

/**
 * What is inside, by the first of `passphrases` that fits. The stream fails when a byte was changed or
 * the end is missing: what came before is not to be used then.
 */
export async function unlockFile(
  file: Blob,
  passphrases: readonly string[],
): Promise<Result<ReadableStream<Uint8Array>, ShutReason>> {
  const refused = refusal(await file.slice(0, longestHeader).text());
  if (refused !== null) return fail(refused);
  for (const passphrase of passphrases) {
    const opened = await tryPassphrase(file, passphrase);
    if (opened !== null) return ok(opened);
  }
  return fail('backup-wrong-passphrase');
}

/** Version, one passphrase, its salt and its work factor; the rest is for age to check. */
const header =
  /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} ([1-9]\d?)\n[\w+/]{43}\n--- [\w+/]{43}\n/;

// A file that asks for more work than age does would take a gigabyte and more, before it is known
// whether anybody can open it.
function refusal(start: string): 'not-a-backup' | 'backup-newer' | null {
  const [, asked] = header.exec(start) ?? [];
  if (asked === undefined) return 'not-a-backup';
  return Number(asked) > workFactor ? 'backup-newer' : null;
}

async function tryPassphrase(
  file: Blob,
  passphrase: string,
): Promise<ReadableStream<Uint8Array> | null> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(slicesOf(file));
  } catch (error) {
    if (error instanceof DOMException) throw error; // The file itself cannot be read.
    return null; // The header is of the right form, so it is the passphrase, or a byte of the header.
  }
}
