/** Who writes, as it is kept for whoever asked for that. */
import { ok } from '../../domain/result.ts';
import type { TypedSender } from '../../domain/typed-sender.ts';
import { now } from '../../platform/clock.ts';
import { keepProfile as keepIn, readProfile as readIn } from '../../storage/profile.ts';
import { vault } from './vault.ts';

export async function readProfile(): Promise<TypedSender | null> {
  const store = await vault.theStore();
  return store.ok ? readIn(store.value) : null;
}

/** `null` takes it away. */
export const keepProfile = (sender: TypedSender | null) =>
  vault.withStore(async (store) => {
    const kept = await keepIn(store, sender, now());
    return kept.ok ? ok(null) : kept;
  });
