/**
 * Copies of many rows, sealed as one, so that a large dossier opens quickly. The rows themselves count:
 * a bundle that is damaged is passed over, and a row that is deleted leaves its bundle in the same write.
 * Drafts are in none, for they change at every answer.
 */
import type { Entity } from '../domain/dossier.ts';
import type { RevisionId } from '../domain/ids.ts';
import { parseEntity } from '../schemas/entity.ts';
import { commit } from './commit.ts';
import type { Sealed, Writing } from './schema.ts';
import { squeezedIn, squeezedJson } from './squeezed-json.ts';
import { refreshTags, type TagShelf, withTagListLock } from './tag-lists.ts';
import type { Vault } from './vault.ts';

export type Bundle = { readonly key: string; readonly entities: readonly Entity[] };

/** Rows in one bundle at most, and at least. */
const fullBundle = 128;
const worthwhile = 32;

/** All bundles, without what cannot be read in them. */
export async function readBundles({
  db,
  vault,
}: Pick<TagShelf, 'db' | 'vault'>): Promise<Bundle[]> {
  const { store } = db.transaction('bundles');
  const [keys, bundles] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return Promise.all(
    bundles.map(async (bundle, index) => {
      const key = keys[index] ?? '';
      return { key, entities: await openBundle(vault, key, bundle) };
    }),
  );
}

async function openBundle(vault: Vault, key: string, bundle: Sealed): Promise<Entity[]> {
  const bytes = await vault.open(['bundles', key], bundle);
  const copies = bytes === null ? [] : await squeezedIn(bytes);
  return copies.flatMap((copy) => {
    const entity = parseEntity(copy);
    return entity.ok ? [entity.value] : [];
  });
}

type NamedBundle = { readonly key: string; readonly bundle: Sealed };

async function sealBundle(vault: Vault, entities: readonly Entity[]): Promise<NamedBundle> {
  const key = crypto.randomUUID();
  return { key, bundle: await vault.seal(['bundles', key], await squeezedJson(entities)) };
}

/** What has to change in the bundles when rows go. */
export type BundleChange = {
  readonly drop: readonly string[];
  readonly add: readonly NamedBundle[];
};

/** The change by which no bundle holds `removed` any more. Hold the lock of the lists. */
export async function bundleChange(
  { db, vault, tags }: TagShelf,
  removed: readonly RevisionId[],
): Promise<BundleChange> {
  const gone = new Set(removed.filter((rev) => !tags.wordsOf(rev).includes('kind=draft')));
  const bundles = gone.size === 0 ? [] : await readBundles({ db, vault });
  const touched = bundles.filter(({ entities }) => entities.some(({ rev }) => gone.has(rev)));
  const left = touched.map(({ entities }) => entities.filter(({ rev }) => !gone.has(rev)));
  const add = left.filter((entities) => entities.length > 0);
  return {
    drop: touched.map(({ key }) => key),
    add: await Promise.all(add.map((entities) => sealBundle(vault, entities))),
  };
}

/** Writes the change, within a transaction that does more. */
export async function writeBundles(writing: Writing, { drop, add }: BundleChange): Promise<void> {
  const bundles = writing.objectStore('bundles');
  await Promise.all([
    ...drop.map(async (key) => bundles.delete(key)),
    ...add.map(async ({ key, bundle }) => bundles.add(bundle, key)),
  ]);
}

/** Bundles what was read row by row, when it is enough. Nobody has to wait for it. */
export async function bundle(shelf: TagShelf, read: readonly Entity[]): Promise<void> {
  const lasting = read.filter(({ kind }) => kind !== 'draft');
  if (lasting.length < worthwhile) return;
  await withTagListLock(shelf.db, async () => {
    await refreshTags(shelf);
    const present = new Set((await readBundles(shelf)).flatMap(revsIn));
    const fresh = lasting.filter(({ rev }) => shelf.tags.isListed(rev) && !present.has(rev));
    await addBundles(shelf, fresh);
  });
}

const revsIn = ({ entities }: Bundle) => entities.map(({ rev }) => rev);

async function addBundles({ db, vault }: TagShelf, entities: readonly Entity[]): Promise<void> {
  const parts = Array.from({ length: Math.ceil(entities.length / fullBundle) }, (_, index) =>
    entities.slice(index * fullBundle, (index + 1) * fullBundle),
  ).filter((part) => part.length >= worthwhile);
  const add = await Promise.all(parts.map((part) => sealBundle(vault, part)));
  await commit(db, ['bundles'], (writing) => writeBundles(writing, { drop: [], add })); // No room: then without.
}
