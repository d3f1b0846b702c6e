/**
 * Secrets: keys that stay on this device. They lie sealed like everything else; a change of mode takes them
 * along and wiping takes them away, and no backup and no pack has them.
 */

import type { Result } from '../domain/result.ts';
import { commit } from './commit.ts';
import type { Session, Store } from './open.ts';
import { jsonIn, paddedJson } from './padded-json.ts';
import type { Sealed, Writing } from './schema.ts';

/** Sealed under a name of its own, to be written. */
export type SealedSecret = { readonly key: string; readonly secret: Sealed };

export async function sealSecret({ vault }: Session, value: object): Promise<SealedSecret> {
  const key = crypto.randomUUID();
  return { key, secret: await vault.seal(['secrets', key], paddedJson(value)) };
}

/** Writes them, within a transaction that may do more. */
export async function writeSecrets(
  writing: Writing,
  secrets: readonly SealedSecret[],
): Promise<void> {
  const store = writing.objectStore('secrets');
  await Promise.all(secrets.map(async ({ key, secret }) => store.add(secret, key)));
}

/** Keeps one more. `storage-full`: it was not kept. */
export const keepSecret = (store: Store, value: object): Promise<Result<void, 'storage-full'>> =>
  store.writing(async (session) => {
    const secret = await sealSecret(session, value);
    return commit(session.db, ['secrets'], (writing) => writeSecrets(writing, [secret]));
  });

/** All of them as they were given, not yet looked at; one that is damaged is passed over. */
export async function secretsIn({ db, vault }: Session): Promise<unknown[]> {
  const { store } = db.transaction('secrets');
  const [keys, sealed] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const opened = await Promise.all(
    sealed.map((secret, index) => vault.open(['secrets', keys[index] ?? ''], secret)),
  );
  return opened.flatMap((bytes) => (bytes === null ? [] : [jsonIn(bytes)]));
}
