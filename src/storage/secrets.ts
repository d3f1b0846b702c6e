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

/** Keeps it in the place of those that `isOld` says are old. `storage-full`: those stay as they were. */
export const replaceSecrets = (
  store: Store,
  value: object,
  isOld: (secret: unknown) => boolean,
): Promise<Result<void, 'storage-full'>> =>
  store.writing(async (session) => {
    const old = (await namedSecretsIn(session)).filter((one) => isOld(one.value));
    const secret = await sealSecret(session, value);
    return commit(session.db, ['secrets'], async (writing) => {
      await Promise.all(old.map(async ({ key }) => writing.objectStore('secrets').delete(key)));
      await writeSecrets(writing, [secret]);
    });
  });

/** All of them as they were given, not yet looked at; one that is damaged is passed over. */
export const secretsIn = async (session: Session): Promise<unknown[]> =>
  (await namedSecretsIn(session)).map(({ value }) => value);

type NamedSecret = { readonly key: string; readonly value: unknown };

async function namedSecretsIn({ db, vault }: Session): Promise<NamedSecret[]> {
  const { store } = db.transaction('secrets');
  const [keys, sealed] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const opened = await Promise.all(
    sealed.map(async (secret, index) => {
      const key = keys[index] ?? '';
      return { key, bytes: await vault.open(['secrets', key], secret) };
    }),
  );
  return opened.flatMap(({ key, bytes }) =>
    bytes === null ? [] : [{ key, value: jsonIn(bytes) }],
  );
}
