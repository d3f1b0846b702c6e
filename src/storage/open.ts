/**
 * Opens the database and its vault. What a browser can do to a database is met here, once: another
 * window holds it, a newer version of the program has it, the connection ends, there is none at all.
 */
import { openDB, unwrap } from 'idb';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { Beside } from './beside.ts';
import { isStorageFull } from './commit.ts';
import type { KeyHome } from './key-home.ts';
import { indexedDbKeyHome, KeyNotAtHand } from './key-home.ts';
import { tidyLists } from './list-rows.ts';
import { type ClockWatch, deviceClock, type LogClock, watchClock } from './log-clock.ts';
import type { Migration } from './migrations.ts';
import { migrations } from './migrations.ts';
import type { Database, StorageSchema } from './schema.ts';
import type { TagIndex } from './tag-index.ts';
import { openTagIndex } from './tag-lists.ts';
import type { Vault } from './vault.ts';
import { openVault } from './vault.ts';

export type OpenError =
  /** Another window holds an older version and does not let go. */
  | 'blocked'
  /** The database was written by a newer version of the program. */
  | 'newer-version'
  | 'storage-full'
  /** The key is not at hand: the passphrase has to be given first. */
  | 'locked'
  /** The browser gives no database here, or cannot read it. */
  | 'unavailable';

export type Session = {
  readonly db: Database;
  readonly vault: Vault;
  /** By which words rows are found. Ask through `rowsTagged`, or after `refreshTags`. */
  readonly tags: TagIndex;
  /** What the log goes by. */
  readonly clock: ClockWatch;
};

export type Store = {
  /**
   * The connection and its vault. When the connection was lost they are opened again; throws
   * `StoreLost` when that fails.
   */
  readonly session: () => Promise<Session>;
  /**
   * For whatever writes: does `work` with a session that stays the current one until it is done. Take
   * the session inside, keep it short, and never call it within itself: a change of mode that waits in
   * between would wait for ever.
   */
  readonly writing: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  /** Ends the connection. The next use opens it again. */
  readonly close: () => Promise<void>;
  /** What is read as if it were kept. */
  readonly beside?: Beside;
};

/** Thrown at the next use when the connection was lost and cannot be opened again; a later use may. */
export class StoreLost extends Error {
  override readonly name = 'StoreLost';
  readonly code: OpenError;
  constructor(code: OpenError) {
    super(`the database could not be opened again: ${code}`);
    this.code = code;
  }
}

export type StoreOptions = {
  readonly name: string;
  readonly keyHome: (db: Database) => KeyHome;
  readonly migrations: readonly Migration[];
  readonly clock: LogClock;
  /** Told when a newer version of the program took the database: this window has to be reloaded. */
  readonly onNewerVersion: () => void;
};

export const usualOptions: StoreOptions = {
  name: 'kantlijn',
  keyHome: indexedDbKeyHome,
  migrations,
  clock: deviceClock,
  onNewerVersion: () => {},
};

/** How long another window gets to finish what it is writing before we call it in the way. */
const patienceMs = 1_000;

/** The store, ready for use, or the reason why it cannot be opened now. */
export async function openStore(
  options: Partial<StoreOptions> = {},
): Promise<Result<Store, OpenError>> {
  const keeper = sessionKeeper({ ...usualOptions, ...options });
  const first = await keeper.session();
  if (!first.ok) return first;
  const session = async () => sessionOf(await keeper.session());
  return ok({ session, writing: async (work) => work(await session()), close: keeper.close });
}

type Opening = Promise<Result<Session, OpenError>>;

/** Keeps one session, until it was ended or could not be opened. */
function sessionKeeper(options: StoreOptions) {
  let current: Opening | null = null;
  const forget = (opening: Opening | null) => {
    if (current === opening) current = null;
  };
  const open = (): Opening => {
    const opening: Opening = openSession(options, () => forget(opening));
    return opening;
  };
  const session = async (): Opening => {
    const opening = current;
    const last = await opening;
    if (last?.ok && !isAlive(last.value.db)) forget(opening);
    current ??= open();
    return current;
  };
  const close = async () => {
    const last = await current;
    if (last?.ok) last.value.db.close();
  };
  return { session, close };
}

/** Whether the connection can be used. One that is being closed says so only here, and not by an event. */
export function isAlive(db: Database): boolean {
  try {
    unwrap(db).transaction('keys');
    return true;
  } catch {
    return false; // Closed: the reason does not matter, for it is opened again.
  }
}

function sessionOf(opened: Result<Session, OpenError>): Session {
  if (!opened.ok) throw new StoreLost(opened.error);
  return opened.value;
}

/** Opens the database and its vault. Calls `forget` as soon as they cannot be used any more. */
export async function openSession(options: StoreOptions, forget: () => void): Opening {
  const opened = await openDatabase(options, forget);
  const session = opened.ok ? await unlock(opened.value, options) : opened;
  if (!session.ok) forget();
  return session;
}

async function unlock(db: Database, { keyHome, clock }: StoreOptions): Opening {
  try {
    const vault = await openVault(keyHome(db));
    const [tags, rows] = await Promise.all([openTagIndex(db, vault), db.count('rows')]);
    const session = { db, vault, tags, clock: watchClock(clock) };
    await tidyLists(session, rows);
    return ok(session);
  } catch (error) {
    db.close();
    return fail(openErrorOf(error));
  }
}

/** The database alone, without its vault. */
export async function openDatabase(
  options: StoreOptions,
  forget: () => void,
): Promise<Result<Database, OpenError>> {
  let giveUpSoon = () => {};
  const blocked = new Promise<Result<never, OpenError>>((resolve) => {
    giveUpSoon = () => setTimeout(() => resolve(fail('blocked')), patienceMs);
  });
  const opening = connect(options, forget, giveUpSoon);
  const opened = opening.then(ok, (error: unknown) => fail(openErrorOf(error)));
  const outcome = await Promise.race([opened, blocked]);
  if (!outcome.ok) closeLate(opening);
  return outcome;
}

/** Nobody waits for this connection any more; left open it would itself be in the way. */
const closeLate = (opening: Promise<Database>) =>
  opening.then(
    (db) => db.close(),
    () => {}, // It failed, which has been answered already.
  );

async function connect(options: StoreOptions, forget: () => void, blocked: () => void) {
  const db = await openDB<StorageSchema>(options.name, options.migrations.length, {
    upgrade: (database, from, _to, transaction) => {
      transaction.done.catch(() => {}); // The opening itself is refused then, and that is answered.
      for (const migrate of options.migrations.slice(from))
        migrate(unwrap(database), unwrap(transaction));
    },
    blocked,
    blocking: (_mine, next) => {
      forget();
      if (next === null) return closeSoon(db);
      db.close();
      options.onNewerVersion();
    },
    terminated: forget,
  });
  return db;
}

/** Before it is deleted, whoever is reading may read to the end. Nobody new gets this connection. */
const closeSoon = (db: Database) => void setTimeout(() => db.close(), 200);

/** The code for what the browser said. What it did not say is a fault of ours, and is thrown on. */
export function openErrorOf(error: unknown): OpenError {
  if (error instanceof KeyNotAtHand) return 'locked';
  if (!(error instanceof DOMException)) throw error;
  if (isStorageFull(error)) return 'storage-full';
  return error.name === 'VersionError' ? 'newer-version' : 'unavailable';
}
