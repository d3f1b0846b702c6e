/**
 * Files that are locked in the form of age (age-encryption.org/v1), with a passphrase or for keys (X25519):
 * the command `age` opens them too. Nothing is held in memory but the piece that is under way.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import type { LockedFileError } from '../domain/codes.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { mostWork, readAgeHeader } from './age-header.ts';
import { type Bytes, slicesOf } from './streams.ts';

/** What opens the file: one passphrase, or the secret of any of the keys (`age1…`). */
export type AgeLock =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'keys'; readonly keys: readonly string[] };

/** What there is to open a file with: passphrases, likeliest first, and secrets (`AGE-SECRET-KEY-1…`). */
export type AgeMeans = {
  readonly passphrases: readonly string[];
  readonly secrets: readonly string[];
};

/** Why a file stays shut. Of `age-needs-…` there was nothing to try. */
export type AgeShut = LockedFileError;

/**
 * Why a file that was opened ends early. `age-cut-off`: all of it was read by then, so its end is missing or
 * is not what it was.
 */
export class AgeFault extends Error {
  override readonly name = 'AgeFault';
  readonly code: 'age-cut-off' | 'age-damaged';
  constructor(code: AgeFault['code'], cause: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** Locks what `plain` yields. With a passphrase it takes a second before the first byte, on purpose. */
export async function lockFile(
  plain: ReadableStream<Uint8Array>,
  lock: AgeLock,
  { logN = mostWork } = {},
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  if (lock.kind === 'keys') for (const key of lock.keys) encrypter.addRecipient(key);
  else encrypter.setPassphrase(lock.passphrase);
  encrypter.setScryptWorkFactor(logN);
  return encrypter.encrypt(plain);
}

/** Between the header and the end lie 16 bytes, and 16 more after each piece. */
const leastBehindHeader = 32;

/** What is inside. The stream fails with an `AgeFault`, and then what came before is not to be used. */
export async function unlockFile(
  file: Blob,
  { passphrases, secrets }: AgeMeans,
): Promise<Result<ReadableStream<Uint8Array>, AgeShut>> {
  const header = await readAgeHeader(file);
  if (!header.ok) return header;
  const { opensBy, byteLength } = header.value;
  if (file.size < byteLength + leastBehindHeader) return fail('age-cut-off');
  return opensBy === 'passphrase' ? byPassphrase(file, passphrases) : byKey(file, secrets);
}

type Opened = Promise<Result<ReadableStream<Uint8Array>, AgeShut>>;

async function byPassphrase(file: Blob, passphrases: readonly string[]): Opened {
  for (const passphrase of passphrases) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const opened = await tryToOpen(file, decrypter);
    if (opened !== 'no-fit') return opened;
  }
  return fail(passphrases.length === 0 ? 'age-needs-passphrase' : 'age-wrong-passphrase');
}

async function byKey(file: Blob, secrets: readonly string[]): Opened {
  if (secrets.length === 0) return fail('age-needs-key');
  const decrypter = new Decrypter();
  for (const secret of secrets) decrypter.addIdentity(secret);
  const opened = await tryToOpen(file, decrypter);
  return opened === 'no-fit' ? fail('age-other-key') : opened;
}

async function tryToOpen(file: Blob, decrypter: Decrypter): Promise<Awaited<Opened> | 'no-fit'> {
  const source = readingOf(file);
  try {
    return ok(withFaults(await decrypter.decrypt(source.stream), source.isRead));
  } catch (error) {
    if (error instanceof DOMException) throw error; // The file itself cannot be read.
    if (!(error instanceof Error)) throw error;
    if (error.message.startsWith('no identity matched')) return 'no-fit';
    return fail('age-damaged'); // It fits, but the header is not what was written.
  }
}

function readingOf(file: Blob) {
  let isRead = false;
  const noting = new TransformStream<Bytes, Bytes>({
    flush: () => {
      isRead = true;
    },
  });
  return { stream: slicesOf(file).pipeThrough(noting), isRead: () => isRead };
}

function withFaults(
  stream: ReadableStream<Uint8Array>,
  isRead: () => boolean,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  const next = () =>
    reader.read().catch((error: unknown) => {
      if (error instanceof DOMException) throw error;
      throw new AgeFault(isRead() ? 'age-cut-off' : 'age-damaged', error);
    });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
