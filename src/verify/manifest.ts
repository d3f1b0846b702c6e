/** The lists of fingerprints of a pack, in the one form that we write and `sha256sum -c --strict` takes. */
import { isSha256, type Sha256 } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { paddingFile } from '../pack/padding.ts';
import { refusedPaths } from '../pack/paths.ts';
import { packKeyFile, packSignatureFile } from '../pack/signature-files.ts';
import { isStampFile } from '../pack/stamp-files.ts';

export const manifestFile = 'manifest-sha256.txt';
export const tagManifestFile = 'tagmanifest-sha256.txt';

/** Fingerprints by path, in the order of the list. */
export type Manifest = ReadonlyMap<string, Sha256>;

export const isPayload = (path: string): boolean => path.startsWith('data/');

/** What is added to a pack after it was sealed: neither list can have it. */
export const isAddedLater = (path: string): boolean =>
  isStampFile(path) || /^signatures\//.test(path);

/** Folders of which neither list may name anything. */
const isBeside = (path: string): boolean => /^(?:signatures|timestamps)\//.test(path);

/** What stands in no list and may be there all the same. */
export const mayBeUnlisted = (path: string): boolean =>
  path === packSignatureFile || path === packKeyFile || isStampFile(path);

/** The list that `text` holds. */
export function readManifest(
  file: typeof manifestFile | typeof tagManifestFile,
  text: string,
): Result<Manifest, 'manifest-wrong' | 'manifest-lists-itself'> {
  const lines = text.split('\n');
  // Each line ends with a line feed, also the last.
  if (lines.pop() !== '') return fail('manifest-wrong');
  const manifest = new Map<string, Sha256>();
  for (const line of lines) {
    const [sha256, path] = [line.slice(0, 64), line.slice(66)];
    if (path === file) return fail('manifest-lists-itself');
    const isLine = isSha256(sha256) && line.slice(64, 66) === '  ';
    if (!isLine || !isListable(file, path) || manifest.has(path)) return fail('manifest-wrong');
    manifest.set(path, sha256);
  }
  return refusedPaths([...manifest.keys()]).length > 0 ? fail('manifest-wrong') : ok(manifest);
}

const isListable = (file: string, path: string): boolean =>
  isPayload(path) === (file === manifestFile) &&
  path !== tagManifestFile &&
  path !== paddingFile &&
  !isBeside(path);
