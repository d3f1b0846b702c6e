/** Deletes databases that are not the vault, or not any more, now or at the next start. */
import type { Pointer } from '../schemas/vault.ts';
import { deleteGeneration } from './generations.ts';
import { changeLock, vaultLock, withLock } from './locks.ts';
import { overwrite } from './overwrite.ts';
import { keepOnlyRootsOf } from './session-secret.ts';
import { type Vaults, whereabouts } from './vaults.ts';

/** Reads the pointer, changes it and writes it, alone. */
export async function changePointer(
  { name, register, pointer }: Vaults,
  change: (before: Pointer) => Pointer,
): Promise<void> {
  await pointer(); // The first time it takes the lock itself.
  await withLock(vaultLock(name), async () => register.write(change(await pointer())));
}

/** Deletes all that is not the vault (any more), and forgets its keys. Hold the lock of changes. */
export async function deleteLeaving(vaults: Vaults): Promise<void> {
  await leaveDeadMemory(vaults);
  const { leaving } = await vaults.pointer();
  const gone = await Promise.all(
    leaving.map(async (database) => {
      await overwrite(database);
      return (await deleteGeneration(database)) ? [database] : [];
    }),
  );
  await vaults.atStep('deleted');
  const deleted = new Set(gone.flat());
  await changePointer(vaults, (pointer) => ({
    ...pointer,
    leaving: pointer.leaving.filter((database) => !deleted.has(database)),
  }));
  const { current } = await vaults.pointer();
  await keepOnlyRootsOf(vaults.secret, current === null ? [] : [current.database]);
}

/** A vault in memory whose key died with the browser is left, for nobody can open it again. */
async function leaveDeadMemory(vaults: Vaults): Promise<void> {
  const place = await whereabouts(vaults);
  if (place.state !== 'fresh' || place.pointer.current === null) return;
  await changePointer(vaults, ({ current, leaving }) => ({
    current: null,
    leaving: current === null ? leaving : [...leaving, current.database],
  }));
}

/**
 * Deletes what an earlier run left, as soon as nobody is changing anything. Done at every start, and
 * never in the way of anybody.
 */
export async function tidyVaults(vaults: Vaults): Promise<void> {
  const place = await whereabouts(vaults);
  const isDead = place.state === 'fresh' && place.pointer.current !== null;
  if (place.pointer.leaving.length === 0 && !isDead) return;
  await withLock(changeLock(vaults.name), () => deleteLeaving(vaults));
}
