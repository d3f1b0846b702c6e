/** The signature over the whole pack: whether it fits, and by which key it is. */
import { hexOf } from '../domain/hex.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { Finding } from '../domain/verification.ts';
import { packKeyFile, packSignatureFile, sealsFile } from '../pack/signature-files.ts';
import { fingerprintOf, isSignedBy } from '../signing/keys.ts';
import { keyInPem } from '../signing/pem.ts';
import type { Files } from './check-lists.ts';
import { longestSignatureFile } from './limits.ts';
import { tagManifestFile } from './manifest.ts';
import type { PackReader } from './pack-reader.ts';

const signatureFiles = [packSignatureFile, packKeyFile] as const;

/** Of a pack without seals: there must be no signature either, for nobody could tell whose it is. */
export const checkUnsealed = (files: Files): Finding[] =>
  signatureFiles.some((path) => files.has(path))
    ? [{ code: 'seals-unreadable', path: sealsFile }]
    : [];

/** `newest`: fingerprint of the key that must have signed; `null` when that is not known. */
export async function checkPackSignature(
  files: Files,
  reader: PackReader,
  newest: Sha256 | null,
): Promise<Finding[]> {
  const missing = signatureFiles.filter((path) => !files.has(path));
  if (missing.length > 0) return missing.map((path) => ({ code: 'signature-missing', path }));
  const tooLong = signatureFiles.filter((path) => isTooLong(files, path));
  if (tooLong.length > 0) return tooLong.map((path) => ({ code: 'signature-wrong', path }));
  const key = keyInPem((await reader.textOf(packKeyFile)) ?? '');
  if (key === null) return [{ code: 'signature-wrong', path: packKeyFile }];
  const signature = hexOf(await reader.read(packSignatureFile));
  if (!(await isSignedBy(key, await reader.read(tagManifestFile), signature)))
    return [{ code: 'signature-wrong', path: packSignatureFile }];
  return newest === null || (await fingerprintOf(key)) === newest
    ? []
    : [{ code: 'signature-other-key', path: packKeyFile }];
}

const isTooLong = (files: Files, path: string): boolean =>
  (files.get(path)?.entry.size ?? 0) > longestSignatureFile;
