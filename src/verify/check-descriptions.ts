/** `capture.json` and `file.json`: whether the files beside them are the ones that they describe. */
import type { Hashing } from '../domain/hashing.ts';
import { isSha256 } from '../domain/ids.ts';
import type { Finding } from '../domain/verification.ts';
import type { Files } from './check-lists.ts';
import { fits, readCommitment } from './commitments.ts';
import { type JsonObject, objectsIn, readObject } from './json.ts';
import type { PackReader } from './pack-reader.ts';

const isDescription = (path: string): boolean =>
  /^data\/(?:captures\/[^/]+\/capture|files\/[^/]+\/file)\.json$/.test(path);

/** Each description, and its folder. `onCapture` hears what each capture says. */
export async function checkDescriptions(
  files: Files,
  reader: PackReader,
  hashing: Hashing,
  onCapture: (capture: JsonObject) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const path of [...files.keys()].filter(isDescription)) {
    const described = readObject((await reader.textOf(path)) ?? '');
    if (described === null) {
      findings.push({ code: 'row-unreadable', path });
      continue;
    }
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (const file of objectsIn(described))
      findings.push(...(await checkFile(file, folder, files, hashing)));
    if (path.endsWith('/capture.json')) onCapture(described);
  }
  return findings;
}

/** An object that names a file and its fingerprint; any other says nothing here. */
async function checkFile(
  { file, sha256, byteLength, commitment }: JsonObject,
  folder: string,
  files: Files,
  hashing: Hashing,
): Promise<Finding[]> {
  if (typeof file !== 'string' || !isSha256(sha256)) return [];
  const path = `${folder}${file}`;
  const state = files.get(path);
  const isSame = state?.sha256 === sha256 && (byteLength ?? state.entry.size) === state.entry.size;
  if (!isSame) return [{ code: 'row-file-missing', path }];
  const made = readCommitment(commitment);
  return made === null || (await fits(made, sha256, hashing))
    ? []
    : [{ code: 'seal-broken', path }];
}
