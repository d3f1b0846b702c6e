/**
 * Where the vault is, and whether its key is at hand. There may be several databases for a moment, while
 * one takes over from another; the register names the one that counts.
 */
import type { Mode } from '../domain/mode.ts';
import type { Pointer } from '../schemas/vault.ts';
import { findVault } from './generations.ts';
import { indexedDbKeyHome, type KeyHome, memoryKeyHome } from './key-home.ts';
import { vaultLock, withLock } from './locks.ts';
import { StoreLost, type StoreOptions, usualOptions } from './open.ts';
import type { Register } from './register.ts';
import type { Database } from './schema.ts';
import { rootInMemory, type SessionSecret } from './session-secret.ts';
import type { StretchPorts } from './stretch.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Points at which a change of mode may be ended from outside; tests end it at each of them. */
export const changeSteps = [
  'named',
  'locked-away',
  'keyed',
  'copying',
  'copied',
  'caught-up',
  'flipped',
  'deleted',
] as const;
export type ChangeStep = (typeof changeSteps)[number];

export type Vaults = {
  /** What the names of all databases begin with. */
  readonly name: string;
  readonly register: Register;
  readonly secret: SessionSecret;
  readonly stretch: StretchPorts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onNewerVersion: () => void;
  readonly atStep: (step: ChangeStep) => Promise<void> | void;
  /** The pointer, also when there was no room to write it. */
  readonly pointer: () => Promise<Pointer>;
  /** What this context has met so far. */
  readonly seen: {
    /** A vault, open or locked. When there is none any more, everything was wiped. */
    vault: boolean;
  };
};

export type Whereabouts = { readonly pointer: Pointer } & (
  | { readonly state: 'fresh' }
  | { readonly state: 'locked'; readonly database: string }
  | {
      readonly state: 'open';
      readonly database: string;
      readonly mode: Mode;
      /** `null` in mode normal: the key lies in the database. */
      readonly root: Bytes | null;
    }
);

const nowhere: Pointer = { current: null, leaving: [] };

/**
 * Reads the pointer, and the first time finds the vault when there is none yet. Ask once before taking
 * the lock of the vault: finding takes it too.
 */
export function pointerOf(name: string, register: Register): () => Promise<Pointer> {
  let looked: Promise<Pointer | null> | null = null;
  return async () => {
    const pointer = await register.read();
    // When it is gone later on, everything was wiped, and there is nothing to be found.
    if (pointer !== null) looked ??= Promise.resolve(null);
    if (pointer !== null) return pointer;
    looked ??= withLock(vaultLock(name), () => adopt(name, register));
    const unwritten = await looked;
    return (await register.read()) ?? unwritten ?? nowhere;
  };
}

/** Puts into the register where the vault is. What was found, when there was no room to write it. */
async function adopt(name: string, register: Register): Promise<Pointer | null> {
  if ((await register.read()) !== null) return null;
  const found = await findVault(name);
  if (found.current === null && found.leaving.length === 0) return null;
  try {
    await register.write(found);
    return null;
  } catch (error) {
    if (!(error instanceof StoreLost)) throw error;
    return found; // A full disk must not keep anybody from reading.
  }
}

/** Whether there is a vault, and whether it can be opened now. */
export async function whereabouts(vaults: Vaults): Promise<Whereabouts> {
  const place = await lookAround(vaults);
  vaults.seen.vault ||= place.state !== 'fresh';
  return place;
}

async function lookAround({ pointer: read, secret }: Vaults): Promise<Whereabouts> {
  const pointer = await read();
  if (pointer.current === null) return { state: 'fresh', pointer };
  const { database, mode } = pointer.current;
  if (mode === 'normal') return { state: 'open', database, mode, root: null, pointer };
  const root = await rootInMemory(secret, database);
  if (root !== null) return { state: 'open', database, mode, root, pointer };
  // The key of a vault in memory died with the browser: nobody can read it, and a new one begins.
  return mode === 'locked' ? { state: 'locked', database, pointer } : { state: 'fresh', pointer };
}

/** The mode of the vault, open or not; `null` while there is none. */
export async function modeOf(vaults: Vaults): Promise<Mode | null> {
  const place = await whereabouts(vaults);
  if (place.state === 'fresh') return null;
  return place.state === 'locked' ? 'locked' : place.mode;
}

/** How to open that database, with the key from where it lives. */
export const optionsFor = (
  { onNewerVersion }: Pick<Vaults, 'onNewerVersion'>,
  database: string,
  root: Bytes | null,
): StoreOptions => ({
  ...usualOptions,
  name: database,
  onNewerVersion,
  keyHome: (db: Database): KeyHome => (root === null ? indexedDbKeyHome(db) : memoryKeyHome(root)),
});
