/** From an entity to a sealed row and back. A row that will not open is named, and the rest goes on. */
import type { Entity } from '../domain/dossier.ts';
import type { RevisionId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { fail } from '../domain/result.ts';
import { heads } from '../domain/revision.ts';
import { parseEntity } from '../schemas/entity.ts';
import { bundle, readBundles } from './bundles.ts';
import type { Session } from './open.ts';
import { jsonIn, paddedJson } from './padded-json.ts';
import { passedVersions } from './passed-versions.ts';
import type { Database, SealedRow } from './schema.ts';
import { refreshTags } from './tag-lists.ts';
import type { TagWord } from './tags.ts';
import type { Vault } from './vault.ts';

/** A row that is there and cannot be read: changed on disk, or written in another way. */
export type DamagedRow = {
  readonly rev: RevisionId;
  readonly what: 'cannot-decrypt' | 'cannot-parse';
};

export type ReadRows = {
  readonly entities: readonly Entity[];
  readonly damaged: readonly DamagedRow[];
};

export type OpenedRows = ReadRows & {
  /** Versions that were followed by a damaged one which was itself followed: they are not the newest. */
  readonly passed: ReadonlySet<string>;
};

/** The entity as it is written to disk. JSON keeps every text, half characters too. */
export async function sealRow(vault: Vault, entity: Entity): Promise<SealedRow> {
  return { key: entity.rev, ...(await vault.seal(['rows', entity.rev], paddedJson(entity))) };
}

/** What the rows say, all opened at once. */
export async function openRows(vault: Vault, rows: readonly SealedRow[]): Promise<ReadRows> {
  const opened = await Promise.all(
    rows.map(async (row) => ({ rev: row.key, read: await openRow(vault, row) })),
  );
  return {
    entities: opened.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    damaged: opened.flatMap(({ rev, read }) => (read.ok ? [] : [{ rev, what: read.error }])),
  };
}

/** The rows of those versions, as far as they are still there, and which of them are not the newest. */
export async function openRevs(
  session: Session,
  revs: ReadonlySet<RevisionId>,
): Promise<OpenedRows> {
  const read = await openRows(session.vault, await rowsNamed(session, revs));
  return { ...read, passed: passedVersions(session.tags, read) };
}

/** The versions that no other follows, also when a damaged one stands between them. */
export const newestIn = ({ entities, passed }: OpenedRows): Entity[] =>
  heads(entities).filter((entity) => !passed.has(entity.rev));

/** The rows that carry any of the words, each once. */
export async function rowsTagged(session: Session, words: readonly TagWord[]): Promise<OpenedRows> {
  await refreshTags(session);
  const revs = new Set(words.flatMap((word) => session.tags.revsWith(word)));
  return openRevs(session, revs);
}

/** Everything that lies here: from the bundles, and what is in none of them row by row. */
export async function allRows(session: Session): Promise<OpenedRows> {
  const { tags } = session;
  const [bundles] = await Promise.all([readBundles(session), refreshTags(session)]);
  const copies = new Map(
    bundles.flatMap(({ entities }) => entities.map((entity) => [entity.rev, entity])),
  );
  const rest = await openRevs(session, new Set(tags.revs().filter((rev) => !copies.has(rev))));
  bundle(session, rest.entities).catch(() => {}); // Only to be quicker next time.
  const listed = [...copies.values()].filter(({ rev }) => tags.isListed(rev));
  return { ...rest, entities: [...listed, ...rest.entities] };
}

/** When most are meant, asking for each costs more than passing over the others. */
async function rowsNamed(
  { db, tags }: Session,
  revs: ReadonlySet<RevisionId>,
): Promise<SealedRow[]> {
  const isMost = revs.size * 2 > tags.countRows();
  if (isMost) return (await db.getAll('rows')).filter(({ key }) => revs.has(key));
  return eachOf(db, revs);
}

async function eachOf(db: Database, revs: ReadonlySet<RevisionId>): Promise<SealedRow[]> {
  const { store } = db.transaction('rows');
  const found = await Promise.all([...revs].map((rev) => store.get(rev)));
  return found.filter((row) => row !== undefined);
}

/** The entity that the row holds, or in which way it cannot be read. */
export async function openRow(
  vault: Vault,
  row: SealedRow,
): Promise<Result<Entity, DamagedRow['what']>> {
  const bytes = await vault.open(['rows', row.key], row);
  if (bytes === null) return fail('cannot-decrypt');
  const entity = parseEntity(jsonIn(bytes));
  return entity.ok ? entity : fail('cannot-parse');
}
