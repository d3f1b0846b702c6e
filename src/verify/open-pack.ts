/** Opens a pack for whoever goes on with it: only after everything in it was found to be what it says. */
import type { Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Finding, PackFacts, Verification } from '../domain/verification.ts';
import { paddingFile } from '../pack/padding.ts';
import { refusedPaths } from '../pack/paths.ts';
import type { ByteSource } from '../zip/byte-source.ts';
import { type Archive, openArchive } from '../zip/read-zip.ts';
import type { Bytes } from '../zip/records.ts';
import { checkBag, isVersionUnknown } from './check-bag.ts';
import { checkContent } from './check-content.ts';
import { checkStamps, noStamps, type StampCheck } from './check-stamp.ts';
import { type FileState, fileStates } from './file-state.ts';
import { outcomeOf, zipOutcome } from './outcome.ts';
import { packReader } from './pack-reader.ts';
import type { VerifyPorts } from './ports.ts';
import { topFolderOf } from './top-folder.ts';

export type PackFile = {
  /** Relative to the top folder. */
  readonly path: string;
  readonly byteLength: number;
  readonly sha256: Sha256;
  readonly modifiedAt: Instant;
};

export type OpenedPack = {
  readonly facts: PackFacts;
  /** In the order of the file, without padding. */
  readonly files: readonly PackFile[];
  /** The bytes of a file; rejects when there is none of that path. */
  readonly read: (path: string) => Promise<Bytes>;
  /** The same in pieces, for files that may be large. */
  readonly stream: (path: string) => AsyncGenerator<Bytes>;
};

export type PackOpening = {
  readonly verification: Verification;
  /** `null` unless the pack is intact. */
  readonly pack: OpenedPack | null;
};

/** Rejects with an AbortError, and with whatever the source throws. */
export async function openPack(source: ByteSource, ports: VerifyPorts): Promise<PackOpening> {
  const archive = await openArchive(source, ports);
  if (!archive.ok) return closed(zipOutcome(archive.faults));
  const folder = topFolderOf(archive.value.entries);
  if (folder === null) return closed(outcomeOf([{ code: 'not-a-pack', path: null }], null));
  const paths = archive.value.entries.map(({ path }) => path.slice(folder.length + 1));
  const refused = refusedPaths(paths).map((path): Finding => ({ code: 'name-refused', path }));
  if (refused.length > 0) return closed(outcomeOf(refused, null));
  return openBag(archive.value, folder, ports);
}

const closed = (verification: Verification): PackOpening => ({ verification, pack: null });

async function openBag(archive: Archive, folder: string, ports: VerifyPorts): Promise<PackOpening> {
  const reader = packReader(archive, folder);
  if (await isVersionUnknown(reader))
    return closed(outcomeOf([{ code: 'version-unknown', path: null }], null));
  const files = new Map<string, FileState>();
  for await (const state of fileStates(archive, folder, ports)) files.set(state.path, state);
  const { findings, facts } = await checkBag(folder, files, reader);
  const isSound = findings.length === 0 && facts !== null;
  const content = isSound ? await checkContent({ facts, files, reader, ...ports }) : null;
  const stamps = isSound
    ? await checkStamps(facts.fingerprint, files, reader, ports.stamps ?? noStamps)
    : nothingStamped;
  const found = [...findings, ...(content?.findings ?? []), ...stamps.findings];
  const verification = {
    ...outcomeOf(found, facts, [...files.keys()], content?.signer),
    knownSince: stamps.knownSince,
  };
  const isIntact = verification.verdict === 'intact' && facts !== null;
  const { read, stream } = reader;
  return {
    verification,
    pack: isIntact ? { facts, files: packFiles([...files.values()]), read, stream } : null,
  };
}

const nothingStamped: StampCheck = { findings: [], knownSince: { kind: 'none' } };

const packFiles = (states: readonly FileState[]): PackFile[] =>
  states.flatMap(({ path, sha256, entry: { size, modifiedAt } }) =>
    sha256 === null || path === paddingFile ? [] : [{ path, byteLength: size, sha256, modifiedAt }],
  );
