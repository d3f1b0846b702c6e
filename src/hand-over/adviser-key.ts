/** The key of an adviser, for whom files are locked (X25519, age-encryption.org/v1): made, written down, read, and told. */
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Sha256 } from '../domain/ids.ts';
import type { KeyFault } from '../domain/key-fault.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { spoken } from './spoken.ts';
import type { Bytes } from './streams.ts';

/** `key` goes out (`age1…`), `secret` (`AGE-SECRET-KEY-1…`) stays where it was made. */
export type AdviserKey = { readonly key: string; readonly secret: string };

export async function newAdviserKey(): Promise<AdviserKey> {
  const secret = await generateX25519Identity();
  return { secret, key: await identityToRecipient(secret) };
}

/** In characters. A key has 62; a file of one has some words too. */
const longestText = 10_000;

/** The one key in a text that somebody pasted, chose as a file, or read from a picture. */
export function readKey(text: string): Result<string, Exclude<KeyFault, 'key-not-read'>> {
  if (text.length > longestText) return fail('not-a-key');
  if (/AGE-SECRET-KEY-/i.test(text)) return fail('key-is-secret');
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  // A picture may say it in capitals (BIP 173, "uppercase"), which takes less room there.
  const found = lines.flatMap((line) => line.match(/\bage1[0-9a-z]+\b/gi) ?? []);
  const [key, another] = new Set(found.map((word) => word.toLowerCase()));
  if (key === undefined) return fail('not-a-key');
  if (another !== undefined) return fail('several-keys');
  if (key.slice(prefix.length).includes('1')) return fail('key-of-another-kind');
  return isKey(key) ? ok(key) : fail('not-a-key');
}

const keyLength = 62;

// Behind it other kinds say which they are, and then a second 1; a key itself has none (BIP 173).
const prefix = 'age1';

/** Whether its checksum fits: a slip of the pen shows. */
function isKey(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return text.length === keyLength;
  } catch {
    return false; // That is how age says it.
  }
}

/** The eight words by which an adviser says which key is theirs: of the SHA-256 of its text. */
export const wordsOfKey = async (
  key: string,
  sha256: (bytes: Bytes) => Promise<Sha256>,
): Promise<string> => spoken(await sha256(new TextEncoder().encode(key)));
