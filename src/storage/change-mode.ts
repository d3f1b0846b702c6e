/**
 * Changes how things are kept. A new vault with a new key is made beside the old one and filled; then
 * one write in the register says that it is the vault, and the old one is deleted. Whatever ends this at
 * whatever moment: before that write all is as it was, after it all is as it was meant, and what is left
 * over goes at the next start.
 */
import type { ChangeModeError } from '../domain/codes.ts';
import type { Mode } from '../domain/mode.ts';
import { isLongEnough } from '../domain/passphrase.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { announceChange } from './changes.ts';
import { type CopyPorts, copyVault, isComplete, type Route } from './copy-vault.ts';
import { newGeneration } from './generations.ts';
import { deleteLeaving } from './leaving.ts';
import { changeLock, ifUnlocked, modeLock, vaultLock, withLock } from './locks.ts';
import {
  type Changed,
  type ModeChange,
  makeVault,
  type NewVault,
  openVaultOf,
} from './new-vault.ts';
import { openErrorOf, type Session, StoreLost } from './open.ts';
import { sayable } from './sayable.ts';
import type { SessionKeeper } from './session-keeper.ts';
import { type Vaults, whereabouts } from './vaults.ts';

export type ChangeOptions = {
  /** Aborted before the new vault takes over: everything is left as it was. */
  readonly signal: AbortSignal;
  /** Rows and chunks copied, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

/** Without a way to stop it, and telling nobody how far it is. */
export const quietly = (): ChangeOptions => ({
  signal: new AbortController().signal,
  onProgress: () => {},
});

/** The change, or why everything is as it was. Two at once: the second is told so. */
export async function changeMode(
  vaults: Vaults,
  keeper: SessionKeeper,
  change: ModeChange,
  options: ChangeOptions,
): Promise<Result<Changed, ChangeModeError>> {
  if (change.to === 'locked' && !isLongEnough(change.passphrase ?? ''))
    return fail('passphrase-too-short');
  const done = await ifUnlocked(modeLock(vaults.name), () =>
    withLock(changeLock(vaults.name), () => changeAlone(vaults, keeper, change, options)),
  );
  return done ?? fail('already-changing');
}

/** The first vault, when there is none. Windows that come at once wait for one of them to make it. */
export const beginVault = (vaults: Vaults, keeper: SessionKeeper, mode: Mode): Promise<void> =>
  withLock(changeLock(vaults.name), async () => {
    if ((await whereabouts(vaults)).state !== 'fresh') return;
    const change = { to: mode, passphrase: null };
    const begun = await changeAlone(vaults, keeper, change, quietly());
    if (!begun.ok)
      throw new StoreLost(begun.error === 'storage-full' ? begun.error : 'unavailable');
  });

async function changeAlone(
  vaults: Vaults,
  keeper: SessionKeeper,
  change: ModeChange,
  options: ChangeOptions,
): Promise<Result<Changed, ChangeModeError>> {
  const database = newGeneration(vaults.name);
  let changed: Changed = { recoveryCode: null };
  try {
    const from = await keeper.session();
    const made = await makeVault(vaults, database, change);
    changed = { recoveryCode: made.recoveryCode };
    await moveInto(vaults, keeper, { from, made, to: change.to }, options);
    made.session.db.close();
  } catch (error) {
    if (!(await hasTakenOver(vaults, database))) {
      await deleteIfPossible(vaults);
      return fail(codeOf(error, options.signal));
    }
  }
  await deleteIfPossible(vaults);
  announceChange();
  return ok(changed);
}

/** The code for what ended it. What is none is a fault of ours, and is thrown on. */
function codeOf(error: unknown, signal: AbortSignal): ChangeModeError {
  if (signal.aborted) return 'cancelled';
  return sayable(error instanceof StoreLost ? error.code : openErrorOf(error));
}

/** Also when the write that decides was done, and its success could not be told any more. */
async function hasTakenOver({ pointer }: Vaults, database: string): Promise<boolean> {
  try {
    return (await pointer()).current?.database === database;
  } catch {
    return false; // No database at all: what ended the change is said.
  }
}

/** What cannot be deleted now goes at the next start; what was asked for is done, or is not, already. */
async function deleteIfPossible(vaults: Vaults): Promise<void> {
  try {
    await deleteLeaving(vaults);
  } catch (error) {
    if (!(error instanceof StoreLost)) throw error;
  }
}

type Move = { readonly from: Session | null; readonly made: NewVault; readonly to: Mode };

async function moveInto(
  vaults: Vaults,
  keeper: SessionKeeper,
  { from, made, to }: Move,
  options: ChangeOptions,
): Promise<void> {
  const ports = copyPorts(vaults, options);
  if (from !== null) await copyVault({ from, to: made.session }, ports);
  await vaults.atStep('copied');
  // Until here other windows went on writing. Now they wait, for as long as the rest takes.
  await withLock(vaultLock(vaults.name), async () => {
    await checkNothingMoved(vaults, keeper, from, made);
    if (from !== null) await catchUp({ from, to: made.session }, ports);
    await reopen(vaults, made);
    await vaults.atStep('caught-up');
    options.signal.throwIfAborted();
    await takeOver(vaults, made.session.db.name, to);
    await vaults.atStep('flipped');
  });
}

/** A vault that is locked in the meantime is not copied to its end. */
const copyPorts = (vaults: Vaults, options: ChangeOptions): CopyPorts => ({
  ...options,
  beforeBatch: async () => {
    if ((await whereabouts(vaults)).state !== 'open') throw new StoreLost('locked');
    await vaults.atStep('copying');
  },
});

/** Another window may have locked the vault, or wiped everything, while this one was copying. */
async function checkNothingMoved(
  vaults: Vaults,
  keeper: SessionKeeper,
  from: Session | null,
  { session }: NewVault,
): Promise<void> {
  const now = await keeper.sessionInside();
  const { leaving } = await vaults.pointer();
  const isSame = now?.db.name === from?.db.name && leaving.includes(session.db.name);
  if (!isSame) throw new StoreLost('unavailable');
}

async function catchUp(route: Route, ports: CopyPorts): Promise<void> {
  await copyVault(route, { ...ports, onProgress: () => {} });
  if (!(await isComplete(route)))
    throw new Error('the new vault does not hold what the old one does');
}

/** The new vault has to open from what lies on the disk, before anybody relies on it. */
async function reopen(vaults: Vaults, { session, root }: NewVault): Promise<void> {
  const again = await openVaultOf(vaults, session.db.name, root);
  const isSame = again.tags.countRows() === (await session.db.count('rows'));
  again.db.close();
  root?.fill(0);
  if (!isSame) throw new Error('the new vault does not find all of its rows');
}

/** The one write that decides. Hold the lock of the vault. */
async function takeOver(
  { register, pointer }: Vaults,
  database: string,
  mode: Mode,
): Promise<void> {
  const { current, leaving } = await pointer();
  const left = current === null ? [] : [current.database];
  await register.write({
    current: { database, mode },
    leaving: [...leaving.filter((other) => other !== database), ...left],
  });
}
