/** From an entity to a sealed row and back. A row that will not open is named, and the rest goes on. */
import type { Entity } from '../domain/dossier.ts';
import type { RevisionId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { fail } from '../domain/result.ts';
import { heads } from '../domain/revision.ts';
import { parseEntity } from '../schemas/entity.ts';
import type { Session } from './open.ts';
import { passedVersions } from './passed-versions.ts';
import type { SealedRow } from './schema.ts';
import type { TagWord } from './tags.ts';
import { tagWordsOf } from './tags.ts';
import type { Vault } from './vault.ts';

/** A row that is there and cannot be read: changed on disk, or written in another way. */
export type DamagedRow = {
  readonly rev: RevisionId;
  readonly what: 'cannot-decrypt' | 'cannot-parse';
};

export type OpenedRows = {
  readonly entities: readonly Entity[];
  readonly damaged: readonly DamagedRow[];
  /** Versions that were followed by a damaged one which was itself followed: they are not the newest. */
  readonly passed: ReadonlySet<RevisionId>;
};

/** The entity as it is written to disk. JSON keeps every text, half characters too. */
export async function sealRow(vault: Vault, entity: Entity): Promise<SealedRow> {
  const bytes = new TextEncoder().encode(JSON.stringify(entity));
  const [sealed, tags] = await Promise.all([
    vault.seal(['rows', entity.rev], bytes),
    tagsOf(vault, tagWordsOf(entity)),
  ]);
  return { key: entity.rev, ...sealed, tags };
}

/** What the rows say, all opened at once. */
export async function openRows(vault: Vault, rows: readonly SealedRow[]): Promise<OpenedRows> {
  const opened = await Promise.all(
    rows.map(async (row) => ({ row, read: await openRow(vault, row) })),
  );
  const entities = opened.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const shut = opened.flatMap(({ row, read }) => (read.ok ? [] : [{ row, what: read.error }]));
  const damagedRows = shut.map(({ row }) => row);
  return {
    entities,
    damaged: shut.map(({ row, what }) => ({ rev: row.key, what })),
    passed: await passedVersions(vault, entities, damagedRows),
  };
}

/** The versions that no other follows, also when a damaged one stands between them. */
export const newestIn = ({ entities, passed }: OpenedRows): Entity[] =>
  heads(entities).filter((entity) => !passed.has(entity.rev));

/** The rows that carry any of the words, each once. */
export async function rowsTagged(
  { db, vault }: Session,
  words: readonly TagWord[],
): Promise<OpenedRows> {
  const tags = await tagsOf(vault, words);
  const { store } = db.transaction('rows');
  const found = await Promise.all(tags.map((tag) => store.index('tags').getAll(tag)));
  return openRows(vault, [...new Map(found.flat().map((row) => [row.key, row])).values()]);
}

export const tagsOf = (vault: Vault, words: readonly TagWord[]): Promise<string[]> =>
  Promise.all(words.map((word) => vault.tag(word)));

async function openRow(vault: Vault, row: SealedRow): Promise<Result<Entity, DamagedRow['what']>> {
  const bytes = await vault.open(['rows', row.key], row);
  if (bytes === null) return fail('cannot-decrypt');
  const entity = parseEntity(jsonIn(bytes));
  return entity.ok ? entity : fail('cannot-parse');
}

/** The value that the bytes spell, or `null` (which is no entity) when they are no JSON. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null; // The parse that follows gives the code for it.
  }
}
