/**
 * Keeps one session with the vault, for as long as it is the vault and its key is at hand. Every use
 * asks the register again, so no window goes on with a vault that was left, or closed.
 */
import { vaultLock, withLock } from './locks.ts';
import { isAlive, openSession, type Session, StoreLost } from './open.ts';
import { optionsFor, type Vaults, type Whereabouts, whereabouts } from './vaults.ts';

type Open = Extract<Whereabouts, { state: 'open' }>;

export type SessionKeeper = {
  /** The session; `null` when there is no vault yet. Throws `StoreLost` when it cannot be opened. */
  readonly session: () => Promise<Session | null>;
  /** The same, for whoever holds the lock of the vault. */
  readonly sessionInside: () => Promise<Session | null>;
  /** Lets go of the session at once, and of its keys. */
  readonly drop: () => void;
};

export function sessionKeeper(vaults: Vaults): SessionKeeper {
  let kept: { readonly database: string; readonly opening: Promise<Session> } | null = null;

  const open = ({ database, root }: Open): Promise<Session> => {
    const opening: Promise<Session> = openNow(vaults, { database, root }, () => {
      if (kept?.opening === opening) kept = null;
    });
    kept = { database, opening };
    return opening;
  };
  const keptFor = async ({ database }: Open): Promise<Session | null> => {
    if (kept?.database !== database) return null;
    const session = await kept.opening;
    return isAlive(session.db) ? session : null;
  };
  const drop = () => {
    const last = kept;
    kept = null;
    last?.opening.then(({ db }) => db.close()).catch(() => {}); // It never opened: nothing to close.
  };
  const here = async (): Promise<Open | null> => {
    const place = await whereabouts(vaults);
    if (place.state === 'open') return place;
    drop();
    if (place.state === 'locked') throw new StoreLost('locked');
    return null;
  };
  const sessionInside = async () => {
    const place = await here();
    return place && ((await keptFor(place)) ?? open(place));
  };
  const session = async () => {
    const place = await here();
    if (place === null) return null;
    // Opened under the lock, or a database that was just deleted would be made again.
    return (await keptFor(place)) ?? withLock(vaultLock(vaults.name), sessionInside, 'shared');
  };
  return { session, sessionInside, drop };
}

async function openNow(
  vaults: Vaults,
  { database, root }: Pick<Open, 'database' | 'root'>,
  forget: () => void,
): Promise<Session> {
  const opened = await openSession(optionsFor(vaults, database, root), forget);
  if (opened.ok) return opened.value;
  forget();
  throw new StoreLost(opened.error);
}
