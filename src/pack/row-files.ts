/** Which rows an edition holds, each with the places of the files that it names. */
import type { BlobId } from '../domain/ids.ts';
import { keptFilesOf } from '../domain/kept-file.ts';
import type { PackRow } from '../domain/pack-row.ts';
import type { PackInput } from './pack-input.ts';
import { reportedRows } from './reported-rows.ts';
import { writeRows } from './rows.ts';

type Places = ReadonlyMap<BlobId, string>;

/** As `data/rows.jsonl` has them. Throws when a row names a file that has no place in the pack. */
export function rowsIn(input: PackInput, places: Places): string {
  const isFull = input.edition === 'full';
  const entities = isFull ? input.rows : reportedRows(input);
  const rows = entities.map((entity) => ({ entity, files: filesOf(entity, places) }));
  return writeRows(rows, isFull);
}

/** Each file once: a row may name one twice. */
function filesOf(entity: PackRow['entity'], places: Places): PackRow['files'] {
  const blobIds = new Set(kept(entity).map(({ blobId }) => blobId));
  return [...blobIds].map((blobId) => {
    const path = places.get(blobId);
    if (path === undefined) throw new Error(`a ${entity.kind} names a file without a place`);
    return { blobId, path };
  });
}

const kept = (entity: PackRow['entity']) =>
  entity.kind === 'derived-record' ? [] : keptFilesOf(entity);
