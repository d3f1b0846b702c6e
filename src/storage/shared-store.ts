/**
 * The store as a page, a worker or the background uses it: the vault that counts now, in whichever mode,
 * with its lock. Open it once per context.
 */
import type { ChangeModeError, StorageError, WipeError } from '../domain/codes.ts';
import type { Mode } from '../domain/mode.ts';
import { ok, type Result } from '../domain/result.ts';
import { beginVault, type ChangeOptions, changeMode, quietly } from './change-mode.ts';
import { heldLock } from './held-lock.ts';
import { tidyVaults } from './leaving.ts';
import { vaultLock } from './locks.ts';
import type { Changed } from './new-vault.ts';
import { isAlive, type Session, type Store, StoreLost } from './open.ts';
import { openersOf, type UnlockFault } from './openers.ts';
import { registerOf } from './register.ts';
import { orLost } from './sayable.ts';
import { type SessionKeeper, sessionKeeper } from './session-keeper.ts';
import type { SessionSecret } from './session-secret.ts';
import { modeOf, pointerOf, type Vaults, whereabouts } from './vaults.ts';
import { type WipePorts, wipe } from './wipe.ts';

export type SharedStoreOptions = Pick<
  Vaults,
  'name' | 'stretch' | 'now' | 'onNewerVersion' | 'atStep'
> &
  WipePorts & {
    /**
     * The mode in which a vault begins when something is saved before anybody has chosen one. A context
     * that had a vault begins no other on the disk: when all was wiped, somebody has to choose. In memory
     * it does: a private window that closes takes its vault along, and the next one needs its own.
     */
    readonly whenFresh: Exclude<Mode, 'locked'>;
  };

/** `fresh`: nothing was saved yet, or what was in memory died with the browser. */
export type VaultState = 'fresh' | 'open' | 'locked';

export type SharedStore = {
  readonly theStore: () => Promise<Result<Store, StorageError>>;
  /** Runs `work` with the store, or fails with what every screen can explain. */
  readonly withStore: <T, E extends string>(
    work: (store: Store) => Promise<Result<T, E>>,
  ) => Promise<Result<T, E | StorageError>>;
  /** Throws `StoreLost` when the browser gives no database. */
  readonly state: () => Promise<VaultState>;
  /** `null` while it is fresh. Throws as `state` does. */
  readonly mode: () => Promise<Mode | null>;
  /** Shuts a vault that has a lock, in all windows. One without a lock stays open. */
  readonly lock: () => Promise<void>;
  readonly unlock: (passphrase: string) => Promise<Result<null, UnlockFault>>;
  readonly unlockWithCode: (code: string) => Promise<Result<null, UnlockFault>>;
  /** Milliseconds until a passphrase or code may be tried again; 0 when there is no lock. */
  readonly waitMs: () => Promise<number>;
  readonly changeMode: (
    to: Mode,
    keys?: { readonly passphrase?: string },
    options?: Partial<ChangeOptions>,
  ) => Promise<Result<Changed, ChangeModeError>>;
  /** The recovery code goes on fitting. */
  readonly changePassphrase: (
    old: string,
    next: string,
  ) => Promise<Result<null, UnlockFault | 'passphrase-too-short'>>;
  /** For whoever has lost the passphrase. */
  readonly newPassphraseWithCode: (
    code: string,
    next: string,
  ) => Promise<Result<null, UnlockFault | 'passphrase-too-short'>>;
  /** The code before it fits no more. */
  readonly newRecoveryCode: (
    passphrase: string,
  ) => Promise<Result<{ readonly recoveryCode: string }, UnlockFault>>;
  readonly wipeEverything: () => Promise<Result<null, WipeError>>;
  /** Ends the connections of this context. The next use opens them again. */
  readonly close: () => Promise<void>;
};

const usual: Omit<SharedStoreOptions, 'stretch'> = {
  name: 'kantlijn',
  whenFresh: 'normal',
  now: Date.now,
  onNewerVersion: () => {},
  atStep: () => {},
  clearSettings: async () => {},
};

/** The vault called `name`, with its open keys in `secret`. */
export function openSharedStore(
  secret: SessionSecret,
  options: Partial<SharedStoreOptions> & Pick<SharedStoreOptions, 'stretch'>,
): SharedStore {
  const given = { ...usual, ...options };
  const register = registerOf(given.name);
  const vaults: Vaults = {
    ...given,
    secret,
    register,
    pointer: pointerOf(given.name, register),
    seen: { vault: false },
  };
  const keeper = sessionKeeper(vaults);
  const store = storeOf(vaults, keeper, given.whenFresh);
  const withStore = <T, E extends string>(work: (store: Store) => Promise<Result<T, E>>) =>
    orLost(async () => {
      await store.session(); // A vault that is locked is told before anything is begun.
      return work(store);
    });
  // What is not deleted now is deleted at the next start, and nobody waits for it.
  const tidied = once(() => void tidyVaults(vaults).catch(() => {}));
  return {
    ...openersOf(vaults, keeper),
    withStore: (work) => {
      tidied();
      return withStore(work);
    },
    theStore: () => withStore(async () => ok(store)),
    state: async () => {
      tidied();
      return (await whereabouts(vaults)).state;
    },
    mode: () => modeOf(vaults),
    changeMode: (to, { passphrase = null } = {}, change = {}) =>
      changeMode(vaults, keeper, { to, passphrase }, { ...quietly(), ...change }),
    wipeEverything: () => wipe(vaults, keeper, given),
    close: store.close,
  };
}

/** Does `work` the first time only. */
function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}

function storeOf(
  vaults: Vaults,
  keeper: SessionKeeper,
  whenFresh: SharedStoreOptions['whenFresh'],
): Store {
  const begin = async (): Promise<void> => {
    // What was under way when everything was wiped must not begin anew what was just deleted.
    if (vaults.seen.vault && whenFresh !== 'memory') throw new StoreLost('unavailable');
    await beginVault(vaults, keeper, whenFresh);
  };
  const session = async (): Promise<Session> => {
    for (;;) {
      const here = await keeper.session();
      if (here !== null) return here;
      await begin();
    }
  };
  let looked: Promise<unknown> | null = null;
  const held = heldLock(
    vaultLock(vaults.name),
    keeper.sessionInside,
    (here) => here === null || isAlive(here.db),
  );
  const writing = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    looked ??= vaults.pointer(); // The first time it takes the lock itself.
    await looked;
    for (;;) {
      const done = await held(async (here) => here && { value: await work(here) });
      if (done !== null) return done.value;
      await begin();
    }
  };
  const close = async () => {
    keeper.drop();
    await vaults.register.close();
  };
  return { session, writing, close };
}
