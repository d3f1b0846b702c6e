/** Whether a pack is the bag that it says it is (RFC 8493), file by file. */
import { packVersion } from '../domain/pack.ts';
import type { Finding, PackFacts } from '../domain/verification.ts';
import { bagDeclaration } from '../pack/bagit.ts';
import { paddingFile } from '../pack/padding.ts';
import { type ReadBagInfo, readBagInfo, versionIn } from './bag-info.ts';
import { checkLists, type Files } from './check-lists.ts';
import { paddingFindings } from './check-padding.ts';
import { isPayload, manifestFile, tagManifestFile } from './manifest.ts';
import type { PackReader } from './pack-reader.ts';

const declarationFile = 'bagit.txt';
const infoFile = 'bag-info.txt';
const neededFiles = [declarationFile, infoFile, manifestFile, tagManifestFile];

export type BagCheck = {
  readonly findings: readonly Finding[];
  /** `null` when the pack does not say them. */
  readonly facts: PackFacts | null;
};

/** A version that came after this program: it may hold what this program would not look at. */
export async function isVersionUnknown({ textOf }: PackReader): Promise<boolean> {
  const text = await textOf(infoFile);
  return text !== null && (versionIn(text) ?? 0) > packVersion;
}

export async function checkBag(
  folder: string,
  files: Files,
  reader: PackReader,
): Promise<BagCheck> {
  const { textOf } = reader;
  const missing = neededFiles
    .filter((path) => !files.has(path))
    .map((path): Finding => ({ code: 'file-missing', path }));
  const padding = await paddingFindings(files, reader);
  const lists = [...missing, ...(await checkLists(files, textOf)), ...padding];
  const isSound = (path: string) => !lists.some((finding) => finding.path === path);
  const text = await textOf(infoFile);
  const info = text === null ? null : readBagInfo(text);
  const isDeclared = (await textOf(declarationFile)) === bagDeclaration;
  const findings = [
    ...lists,
    ...(isSound(declarationFile) && !isDeclared
      ? [wrong('bag-declaration-wrong', declarationFile)]
      : []),
    ...(isSound(infoFile) ? infoFindings(folder, info, files) : []),
    ...(info !== null && info.version > 0 ? uncheckedFiles(files) : []),
  ];
  return { findings, facts: info && factsOf(folder, info, files) };
}

const wrong = (code: Finding['code'], path: string | null): Finding => ({ code, path });

function infoFindings(folder: string, info: ReadBagInfo | null, files: Files): Finding[] {
  if (info === null || folder !== packName(info)) return [wrong('bag-info-wrong', infoFile)];
  const { byteLength, count } = sizeOf(files, isPayload);
  const isRight = byteLength === info.payload.byteLength && count === info.payload.count;
  return isRight ? [] : [wrong('payload-count-wrong', null)];
}

/** From version 1 every deflated file has a check of its bytes as they stand in the file. */
const uncheckedFiles = (files: Files): Finding[] =>
  [...files.values()]
    .filter(({ entry }) => entry.method === 'deflated' && entry.compressedCrc32 === null)
    .map(({ path }) => wrong('zip-feature-unknown', path));

/** The folder has the name of its dossier, and of nothing else. */
function packName({ dossierId, part: { number, of } }: ReadBagInfo): string {
  const name = `bewijspakket-${dossierId.slice(0, 8)}`;
  return of === 1 ? name : `${name}-deel-${number}-van-${of}`;
}

function sizeOf(files: Files, isCounted: (path: string) => boolean) {
  const counted = [...files.values()].filter(({ path }) => isCounted(path));
  const byteLength = counted.reduce((sum, { entry }) => sum + entry.size, 0);
  return { byteLength, count: counted.length };
}

function factsOf(name: string, info: ReadBagInfo, files: Files): PackFacts | null {
  const fingerprint = files.get(tagManifestFile)?.sha256 ?? null;
  const { byteLength, count } = sizeOf(files, (path) => path !== paddingFile);
  const { payload: _payload, ...said } = info;
  return fingerprint && { name, ...said, files: count, byteLength, fingerprint };
}
