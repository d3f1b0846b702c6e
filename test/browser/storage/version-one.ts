/** Writes a database as the first version of the program did: labels on the rows, and no lists. */
import { openDB, unwrap } from 'idb';
import type { Annotation } from '../../../src/domain/annotation.ts';
import type { Entity } from '../../../src/domain/dossier.ts';
import { pageAddress } from '../../../src/domain/page-address.ts';
import { newRootKey } from '../../../src/storage/key-home.ts';
import { migrations } from '../../../src/storage/migrations.ts';
import { type Vault, vaultOf } from '../../../src/storage/vault.ts';

const pageWord = (url: string) => `page=${pageAddress(url)}`;

function ownWords(entity: Entity): string[] {
  if (entity.kind === 'annotation') return annotationWords(entity);
  if (entity.kind === 'capture') return entity.artefacts.map(({ blobId }) => `blob=${blobId}`);
  if (entity.kind !== 'draft' && entity.kind !== 'record') return [];
  const { happening } = entity;
  return happening.kind === 'page'
    ? [pageWord(happening.url), ...happening.captures.map((id) => `capture=${id}`)]
    : [];
}

const annotationWords = ({ recordId, captureId, source, scope }: Annotation) => [
  `record=${recordId}`,
  `capture=${captureId}`,
  pageWord(source),
  pageWord(scope),
];

const wordsOf = (entity: Entity) => [
  `kind=${entity.kind}`,
  `id=${entity.id}`,
  `dossier=${entity.dossierId}`,
  ...(entity.parentRev === null ? [] : [`parent=${entity.parentRev}`]),
  ...ownWords(entity),
];

async function rowOf(vault: Vault, entity: Entity) {
  const bytes = new TextEncoder().encode(JSON.stringify(entity));
  const tags = await Promise.all([...new Set(wordsOf(entity))].map((word) => vault.tag(word)));
  return { key: entity.rev, ...(await vault.seal(['rows', entity.rev], bytes)), tags };
}

/** Makes the database `name`, with one chunk and the end for each blob of the captures. */
export async function saveAsVersionOne(name: string, entities: readonly Entity[]): Promise<void> {
  const root = await newRootKey();
  const vault = await vaultOf(root);
  const rows = await Promise.all(entities.map((entity) => rowOf(vault, entity)));
  const captures = entities.filter((entity) => entity.kind === 'capture');
  const blobIds = captures.flatMap(({ artefacts }) => artefacts.map(({ blobId }) => blobId));
  const chunks = await Promise.all(
    blobIds.flatMap((id) =>
      [new Uint8Array([7, 8, 9]), new Uint8Array()].map(async (bytes, seq) => ({
        key: [id, seq] as const,
        chunk: await vault.seal(['blobs', id, String(seq)], bytes),
      })),
    ),
  );
  const db = await openDB(name, 1, {
    upgrade: (database, _from, _to, upgrade) => migrations[0]?.(unwrap(database), unwrap(upgrade)),
  });
  const writing = unwrap(db).transaction(['keys', 'rows', 'blobs'], 'readwrite');
  writing.objectStore('keys').add(root, 'root');
  for (const row of rows) writing.objectStore('rows').add(row);
  for (const { key, chunk } of chunks) writing.objectStore('blobs').add(chunk, [...key]);
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  db.close();
}
