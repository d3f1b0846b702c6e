/** All that needs the passphrase or the recovery code: opening the lock, and putting on another. */
import type { StorageError, UnlockError } from '../domain/codes.ts';
import { isLongEnough } from '../domain/passphrase.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { announceChange } from './changes.ts';
import {
  lockUnderNewCode,
  lockUnderPassphrase,
  type Opener,
  rootBehind,
  waitBeforeGuess,
} from './lock-keys.ts';
import { vaultLock, withLock } from './locks.ts';
import { openDatabase, StoreLost } from './open.ts';
import { orLost } from './sayable.ts';
import type { Database } from './schema.ts';
import type { SessionKeeper } from './session-keeper.ts';
import { keepOnlyRootsOf, keepRoot } from './session-secret.ts';
import { modeOf, optionsFor, type Vaults } from './vaults.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type UnlockFault = UnlockError | StorageError;

/** All that needs the passphrase or the code. */
export function openersOf(vaults: Vaults, keeper: SessionKeeper) {
  const open = (opener: Opener) =>
    withRoot(vaults, opener, (db, root) => keepRoot(vaults.secret, db.name, root));
  const relock = async (opener: Opener, next: string) => {
    if (!isLongEnough(next)) return fail('passphrase-too-short');
    const done = await withRoot(vaults, opener, async (db, root) => {
      await lockUnderPassphrase(db, root, next, vaults.stretch);
      return true;
    });
    if (!done.ok) return done;
    ofLock(done.value);
    return ok(null);
  };
  return {
    unlock: (text: string) => opened(open({ kind: 'passphrase', text })),
    unlockWithCode: (text: string) => opened(open({ kind: 'code', text })),
    changePassphrase: (old: string, next: string) =>
      relock({ kind: 'passphrase', text: old }, next),
    newPassphraseWithCode: (text: string, next: string) => relock({ kind: 'code', text }, next),
    newRecoveryCode: async (text: string) => {
      const code = await withRoot(vaults, { kind: 'passphrase', text }, lockUnderNewCode);
      return code.ok ? ok({ recoveryCode: ofLock(code.value) }) : code;
    },
    waitMs: () => waitMs(vaults),
    lock: () => lock(vaults, keeper),
  };
}

/** Throws when there is no lock: a screen must not offer to change it then. */
function ofLock<T>(value: T | null): T {
  if (value === null) throw new Error('there is no lock to change');
  return value;
}

async function opened(opening: Promise<Result<unknown, UnlockFault>>) {
  const done = await opening;
  if (!done.ok) return done;
  announceChange();
  return ok(null);
}

/**
 * What `use` makes of the root key behind the lock; `null` when there is no lock. The vault stays the
 * same one until it is done.
 */
const withRoot = <T>(
  vaults: Vaults,
  opener: Opener,
  use: (db: Database, root: Bytes) => Promise<T>,
): Promise<Result<T | null, UnlockFault>> =>
  orLost(() =>
    withLockedVault(vaults, async (db) => {
      const root = await rootBehind(db, opener, vaults);
      if (!root.ok) return root;
      const used = await use(db, root.value);
      root.value.fill(0);
      return ok(used);
    }),
  );

/** Does `work` with the database of a vault that has a lock, open or not. `ok(null)` without one. */
async function withLockedVault<T, E extends string>(
  vaults: Vaults,
  work: (db: Database) => Promise<Result<T, E>>,
): Promise<Result<T | null, E>> {
  await vaults.pointer();
  return withLock(
    vaultLock(vaults.name),
    async () => {
      const { current } = await vaults.pointer();
      return current?.mode === 'locked' ? bare(vaults, current.database, work) : ok(null);
    },
    'shared',
  );
}

/** Does `work` with the database as it lies there, without its key. */
async function bare<T>(
  vaults: Vaults,
  database: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const opened = await openDatabase(optionsFor(vaults, database, null), () => {});
  if (!opened.ok) throw new StoreLost(opened.error);
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}

async function waitMs(vaults: Vaults): Promise<number> {
  const wait = await withLockedVault(vaults, async (db) =>
    ok(await waitBeforeGuess(db, vaults.now())),
  );
  return wait.ok ? (wait.value ?? 0) : 0;
}

async function lock(vaults: Vaults, keeper: SessionKeeper): Promise<void> {
  if ((await modeOf(vaults)) !== 'locked') return;
  await withLock(vaultLock(vaults.name), () => keepOnlyRootsOf(vaults.secret, []));
  keeper.drop();
  announceChange();
}
