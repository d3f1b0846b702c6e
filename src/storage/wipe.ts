/** Deletes everything that was ever kept, in whichever form, and whatever was derived from it. */
import type { WipeError } from '../domain/codes.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { announceChange } from './changes.ts';
import { databasesOf, deleteGeneration } from './generations.ts';
import { vaultLock, withLock } from './locks.ts';
import { overwrite } from './overwrite.ts';
import { registerName } from './register.ts';
import type { SessionKeeper } from './session-keeper.ts';
import type { Vaults } from './vaults.ts';

export type WipePorts = {
  /** Takes away the settings, which lie in the browser's own store. */
  readonly clearSettings: () => Promise<void>;
};

/**
 * `wipe-incomplete` when something could not be deleted: the rest is gone all the same, the keys first.
 * Waits for whatever is being written.
 */
export const wipe = (
  vaults: Vaults,
  keeper: SessionKeeper,
  { clearSettings }: WipePorts,
): Promise<Result<null, WipeError>> =>
  withLock(vaultLock(vaults.name), async () => {
    const steps = [
      () => vaults.secret.write(null),
      () => deleteDatabases(vaults, keeper),
      deleteCaches,
      deleteFiles,
      clearSettings,
    ];
    const done: boolean[] = [];
    for (const step of steps) done.push(await isDone(step));
    announceChange();
    return done.every(Boolean) ? ok(null) : fail('wipe-incomplete');
  });

/** Each is tried, whatever happened to the one before. */
async function isDone(step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch {
    return false; // The person is told that something is left, and may try again.
  }
}

/** Throws when one of them is still there. */
async function deleteDatabases(vaults: Vaults, keeper: SessionKeeper): Promise<void> {
  vaults.seen.vault = true;
  keeper.drop();
  const all = await databasesOf(vaults.name);
  const registers = all.filter((database) => database.endsWith(registerName('')));
  await deleteAll(
    vaults,
    all.filter((database) => !registers.includes(database)),
  );
  await vaults.register.close();
  const gone = await Promise.all(registers.map(deleteGeneration));
  if (!gone.every(Boolean)) throw new Error('a window holds on to a register');
}

/** Named as leaving first: when the browser is killed on the way, the next start goes on with it. */
async function deleteAll({ register }: Vaults, databases: readonly string[]): Promise<void> {
  await register.write({ current: null, leaving: databases }).catch(() => {}); // No room: then without.
  const gone = await Promise.all(databases.map(deleteOverwritten));
  if (!gone.every(Boolean)) throw new Error('a window holds on to a database');
}

async function deleteOverwritten(database: string): Promise<boolean> {
  await overwrite(database);
  return deleteGeneration(database);
}

async function deleteCaches(): Promise<void> {
  if (!('caches' in globalThis)) return; // Only where the browser has them.
  await Promise.all((await caches.keys()).map((key) => caches.delete(key)));
}

/** Files that only this extension can see (origin private file system). */
async function deleteFiles(): Promise<void> {
  const files = await navigator.storage.getDirectory();
  for await (const file of files.keys()) await files.removeEntry(file, { recursive: true });
}
