/**
 * Opens a locked vault: the root key is taken out from under the passphrase or the recovery code, and
 * kept in memory. Each try is counted before it is made, so that closing the window saves nobody a wait.
 */
import type { UnlockError } from '../domain/codes.ts';
import { normalPassphrase } from '../domain/passphrase.ts';
import { readRecoveryCode, recoveryCodeOf, recoveryRandomLength } from '../domain/recovery-code.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import {
  type Guesses,
  type PassphraseKdf,
  parseGuesses,
  parseWrappedRoot,
  type WrappedRoot,
} from '../schemas/vault.ts';
import { isStorageFull } from './commit.ts';
import { isClockSetBack, oneMore, waitAfter } from './guesses.ts';
import { guessLock, withLock } from './locks.ts';
import type { Database } from './schema.ts';
import {
  codeKdf,
  isBelowToday,
  keyOfCode,
  type Stretched,
  type StretchPorts,
  stretch,
  stretchAnew,
} from './stretch.ts';
import { type LockPlace, unwrapRoot, wrapRoot } from './wrapped-root.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What fits one of the two locks, as it was typed. */
export type Opener =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string };

export type LockPorts = { readonly stretch: StretchPorts; readonly now: () => number };

const guesses = 'guesses';

const placeIn = (db: Database, opener: LockPlace['opener']): LockPlace => ({
  database: db.name,
  opener,
});

/** Comes back when it is on the disk. */
async function put(db: Database, name: string, value: WrappedRoot | Guesses): Promise<void> {
  const { store, done } = db.transaction('keys', 'readwrite', { durability: 'strict' });
  await Promise.all([store.put(value, name), done]);
}

/** Locks the root key away under a passphrase, in place of the one before. */
export async function lockUnderPassphrase(
  db: Database,
  root: Bytes,
  passphrase: string,
  ports: StretchPorts,
): Promise<void> {
  await lockUnder(db, root, 'passphrase', await stretchAnew(passphrase, ports));
}

/** Locks the root key away under a new recovery code, in place of the one before. The code. */
export async function lockUnderNewCode(db: Database, root: Bytes): Promise<string> {
  const code = recoveryCodeOf(crypto.getRandomValues(new Uint8Array(recoveryRandomLength)));
  const kdf = codeKdf();
  await lockUnder(db, root, 'code', { kdf, key: await keyOfCode(code, kdf) });
  return code;
}

/** Throws when what was written does not open again: then the lock before it must not be given up. */
async function lockUnder(
  db: Database,
  root: Bytes,
  opener: LockPlace['opener'],
  stretched: Stretched<WrappedRoot['kdf']>,
): Promise<void> {
  const place = placeIn(db, opener);
  const wrapped = await wrapRoot(root, place, stretched);
  const opened = await unwrapRoot(wrapped, place, stretched.key);
  if (opened?.every((byte, index) => byte === root[index]) !== true)
    throw new Error('a key that was locked away does not come out again');
  await put(db, opener, wrapped);
}

/** Milliseconds until the next try is allowed. A clock that was set back counts from now. */
export async function waitBeforeGuess(db: Database, now: number): Promise<number> {
  const last = parseGuesses(await db.get('keys', guesses));
  if (last === null || !isClockSetBack(last, now)) return waitAfter(last, now);
  const fromNow = { ...last, failedAt: now };
  await putIfRoom(db, fromNow);
  return waitAfter(fromNow, now);
}

/** The root key, or why the lock stays shut. Nothing is ever deleted, however many keys are wrong. */
export async function rootBehind(
  db: Database,
  opener: Opener,
  ports: LockPorts,
): Promise<Result<Bytes, UnlockError>> {
  // A slip of the pen is no guess: it is neither counted nor made to wait.
  const text = opener.kind === 'code' ? readRecoveryCode(opener.text) : ok(opener.text);
  if (!text.ok) return text;
  return withLock(guessLock(db.name), () =>
    guess(db, ports.now, () => openLock(db, { ...opener, text: text.value }, ports.stretch)),
  );
}

async function guess(
  db: Database,
  now: () => number,
  open: () => Promise<Result<Bytes, UnlockError>>,
): Promise<Result<Bytes, UnlockError>> {
  if ((await waitBeforeGuess(db, now())) > 0) return fail('too-soon');
  const before = parseGuesses(await db.get('keys', guesses));
  await putIfRoom(db, oneMore(before, now()));
  const root = await open();
  if (root.ok) await db.delete('keys', guesses);
  return root;
}

/** Whoever has no room left must still be able to open the vault, and make room. */
async function putIfRoom(db: Database, value: Guesses): Promise<void> {
  try {
    await put(db, guesses, value);
  } catch (error) {
    if (!isStorageFull(error)) throw error;
  }
}

async function openLock(
  db: Database,
  opener: Opener,
  ports: StretchPorts,
): Promise<Result<Bytes, UnlockError>> {
  const lock = parseWrappedRoot(await db.get('keys', opener.kind));
  if (lock === null) return fail('lock-damaged');
  return opener.kind === 'code'
    ? openWithCode(db, opener.text, lock)
    : openWithPassphrase(db, opener.text, lock, ports);
}

async function openWithCode(
  db: Database,
  code: string,
  lock: WrappedRoot,
): Promise<Result<Bytes, UnlockError>> {
  if (lock.kdf.name !== 'hkdf-sha256') return fail('lock-damaged');
  const root = await unwrapRoot(lock, placeIn(db, 'code'), await keyOfCode(code, lock.kdf));
  return root === null ? fail('wrong-code') : ok(root);
}

async function openWithPassphrase(
  db: Database,
  passphrase: string,
  lock: WrappedRoot,
  ports: StretchPorts,
): Promise<Result<Bytes, UnlockError>> {
  if (lock.kdf.name === 'hkdf-sha256') return fail('lock-damaged');
  if (normalPassphrase(passphrase) === '') return fail('wrong-passphrase'); // Argon2id takes none.
  const key = await keyIfPossible(passphrase, lock.kdf, ports);
  if (key === null) return fail('lock-damaged');
  const root = await unwrapRoot(lock, placeIn(db, 'passphrase'), key);
  if (root === null) return fail('wrong-passphrase');
  if (isBelowToday(lock.kdf, ports)) await upgradeLock(db, root, passphrase, lock.kdf, ports);
  return ok(root);
}

/** `null` when this browser cannot make the key: the recovery code needs less. */
async function keyIfPossible(
  passphrase: string,
  kdf: PassphraseKdf,
  ports: StretchPorts,
): Promise<CryptoKey | null> {
  try {
    return await stretch(passphrase, kdf, ports);
  } catch {
    return null; // No WebAssembly, or not that much memory. What is wrong with it changes nothing.
  }
}

/** The same passphrase, made into a key at today's cost. When that fails, the lock stays as it was. */
async function upgradeLock(
  db: Database,
  root: Bytes,
  passphrase: string,
  before: PassphraseKdf,
  ports: StretchPorts,
): Promise<void> {
  const stretched = await stretchAnew(passphrase, ports);
  // Where there is still no Argon2id, PBKDF2 would only take the place of PBKDF2.
  if (before.name === 'pbkdf2-sha256' && !isBetter(stretched.kdf, before)) return;
  try {
    await lockUnder(db, root, 'passphrase', stretched);
  } catch (error) {
    if (!isStorageFull(error)) throw error;
  }
}

const isBetter = (kdf: PassphraseKdf, before: PassphraseKdf): boolean =>
  kdf.name !== before.name || kdf.iterations > before.iterations;
