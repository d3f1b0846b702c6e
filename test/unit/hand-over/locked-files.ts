/** Files to lock, and what comes of opening them. */
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { AgeLock } from '../../../src/hand-over/age-file.ts';
import { AgeFault, type AgeMeans, lockFile, unlockFile } from '../../../src/hand-over/age-file.ts';
import { type Bytes, slicesOf } from '../../../src/hand-over/streams.ts';

export const passphrase = 'kaart-wolk-trein-appel-brug-zomer';
export const byWords: AgeLock = { kind: 'passphrase', passphrase };

/** Not all alike, so that pieces in another order would show. */
export const plainOf = (byteLength: number): Bytes =>
  new Uint8Array(byteLength).map((_, at) => (at * 7 + (at >> 8)) % 251);

export async function aKey() {
  const secret = await generateX25519Identity();
  return { secret, key: await identityToRecipient(secret) };
}

export const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Bytes> =>
  new Uint8Array(await new Response(stream).arrayBuffer());

/** Less work than the real one, which is slow on purpose. */
export const lock = async (plain: Bytes, how: AgeLock, options = { logN: 10 }): Promise<Bytes> =>
  bytesOf(await lockFile(slicesOf(new Blob([plain])), how, options));

/** What is inside, or the code of why it is not to be had. */
export async function open(file: Bytes, means: Partial<AgeMeans>): Promise<Bytes | string> {
  const opened = await unlockFile(new Blob([file]), { passphrases: [], secrets: [], ...means });
  if (!opened.ok) return opened.error;
  return readOr(opened.value);
}

async function readOr(stream: ReadableStream<Uint8Array>): Promise<Bytes | string> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of stream) pieces.push(piece);
  } catch (error) {
    if (error instanceof AgeFault) return error.code;
    throw error;
  }
  return new Uint8Array(Buffer.concat(pieces));
}
