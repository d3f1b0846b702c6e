/** Who writes, kept for the next letter when somebody asked for that. In no pack and no backup, as every secret. */
import type { Instant } from '../domain/instant.ts';
import type { Result } from '../domain/result.ts';
import { nobody, type TypedSender } from '../domain/typed-sender.ts';
import { type KeptProfile, parseProfile } from '../schemas/profile.ts';
import type { Store } from './open.ts';
import { replaceSecrets, secretsIn } from './secrets.ts';

/** `null` when none is kept, which is so until somebody asks for it. */
export async function readProfile(store: Store): Promise<TypedSender | null> {
  const newest = (await secretsIn(await store.session()))
    .flatMap((secret) => parseProfile(secret) ?? [])
    .toSorted((a, b) => (a.keptAt < b.keptAt ? -1 : 1))
    .at(-1);
  if (!newest || newest.name === '') return null;
  const { name, address, email } = newest;
  return { name, address, email };
}

/**
 * Keeps it in the place of an earlier one; `null` takes that away, and what stays says nothing of
 * anybody. `storage-full`: the earlier one stays.
 */
export function keepProfile(
  store: Store,
  sender: TypedSender | null,
  keptAt: Instant,
): Promise<Result<void, 'storage-full'>> {
  const { name, address, email } = sender ?? nobody;
  const kept: KeptProfile = { kind: 'profile', keptAt, name, address, email };
  return replaceSecrets(store, kept, (secret) => parseProfile(secret) !== null);
}
