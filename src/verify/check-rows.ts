/** The rows of a pack: whether each can be read, and the files that it names are the ones in the pack. */
import { isSha256 } from '../domain/ids.ts';
import type { Finding, PackFacts } from '../domain/verification.ts';
import { rowsFile } from '../pack/rows.ts';
import type { Files } from './check-lists.ts';
import type { FileState } from './file-state.ts';
import { isObject, type JsonObject, listOf, objectsIn, readObject } from './json.ts';
import { linesOf, NoLinesError } from './lines.ts';
import type { PackReader } from './pack-reader.ts';

const unreadable: Finding = { code: 'row-unreadable', path: rowsFile };

/** `onRow` hears each row that can be read. */
export async function checkRows(
  facts: PackFacts,
  files: Files,
  reader: PackReader,
  onRow: (entity: JsonObject) => Promise<readonly Finding[]>,
): Promise<Finding[]> {
  if (!files.has(rowsFile)) return [{ code: 'file-missing', path: rowsFile }];
  const findings: Finding[] = [];
  try {
    for await (const line of linesOf(reader.stream(rowsFile))) {
      const row = readObject(line);
      const entity = row?.entity;
      if (row === null || !isObject(entity) || typeof entity.kind !== 'string')
        return [...findings, unreadable];
      findings.push(...checkFiles(row, entity, facts, files), ...(await onRow(entity)));
    }
  } catch (fault) {
    if (fault instanceof NoLinesError) return [...findings, unreadable];
    throw fault;
  }
  return findings;
}

function checkFiles(
  row: JsonObject,
  entity: JsonObject,
  { part }: PackFacts,
  files: Files,
): Finding[] {
  const kept = new Map([...objectsIn(entity)].filter(hasSha256).map((file) => [file.blobId, file]));
  return listOf(row.files).flatMap((file): Finding[] => {
    const path = isObject(file) ? file.path : null;
    if (!isObject(file) || typeof path !== 'string') return [unreadable];
    // It may lie in another part.
    if (!files.has(path) && part.of > 1) return [];
    const isThere = isSame(kept.get(file.blobId), files.get(path));
    return isThere ? [] : [{ code: 'row-file-missing', path }];
  });
}

const hasSha256 = ({ sha256 }: JsonObject): boolean => isSha256(sha256);

/** Whether what lies in the pack is what the row knows of the file. */
const isSame = (kept: JsonObject | undefined, there: FileState | undefined): boolean =>
  kept !== undefined &&
  there !== undefined &&
  kept.sha256 === there.sha256 &&
  kept.byteLength === there.entry.size;
