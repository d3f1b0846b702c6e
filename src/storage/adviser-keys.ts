/** Keys by which somebody opens what was locked for them. They stay on this device, like every secret. */
import type { Instant } from '../domain/instant.ts';
import type { Result } from '../domain/result.ts';
import { type KeptAdviserKey, parseAdviserKey } from '../schemas/adviser-key.ts';
import type { Store } from './open.ts';
import { keepSecret, secretsIn } from './secrets.ts';

/** The newest first: that one is given out. All of them open. */
export const adviserKeys = async (store: Store): Promise<KeptAdviserKey[]> =>
  (await secretsIn(await store.session()))
    .flatMap((secret) => parseAdviserKey(secret) ?? [])
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));

export function keepAdviserKey(
  store: Store,
  { key, secret }: Pick<KeptAdviserKey, 'key' | 'secret'>,
  madeAt: Instant,
): Promise<Result<void, 'storage-full'>> {
  const kept: KeptAdviserKey = { kind: 'adviser-key', madeAt, key, secret };
  return keepSecret(store, kept);
}
