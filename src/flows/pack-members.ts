/** What is kept of a pack besides the rows that are taken over: file by file as it came, so that nothing is lost. */
import type { Entity } from '../domain/dossier.ts';
import type { DossierId, NewId } from '../domain/ids.ts';
import type { PackMember, ReceivedPack } from '../domain/received-pack.ts';
import { firstRevision, type RevisionPorts } from '../domain/revision.ts';
import { rowsFile } from '../pack/rows.ts';
import { isWrittenAnew } from '../pack/written-anew.ts';
import type { OpenedPack, PackFile } from '../verify/open-pack.ts';
import type { PackContent } from './look-at-packs.ts';

/** `own`: the person made the pack. `received`: somebody else did. */
export type PackMaker = 'own' | 'received';

/** A part, with what is to be kept of it. What two parts have in common is kept with the first. */
export type KeptPart = { readonly part: OpenedPack; readonly members: readonly PackMember[] };

/** `leftOut`: rows that are not taken over; their files stay with the pack. */
export function membersOf(
  { parts, rows, unknown }: PackContent,
  maker: PackMaker,
  leftOut: readonly Entity[],
  newId: NewId,
): KeptPart[] {
  const left = new Set<unknown>(leftOut.map(({ rev }) => rev));
  const held = new Set(
    rows
      .filter(({ entity }) => !('rev' in entity && left.has(entity.rev)))
      .flatMap(({ files }) => files.map(({ path }) => path)),
  );
  const isKept = ({ path }: PackFile, version: number): boolean => {
    if (held.has(path)) return false;
    if (maker === 'received') return true;
    return !isWrittenAnew(path, version) || (path === rowsFile && unknown.length > 0);
  };
  const seen = new Set<string>();
  return parts.map((part) => {
    const kept = part.files.filter((file) => isKept(file, part.facts.version));
    const fresh = kept.filter((file) => !seen.has(nameOf(file)));
    for (const file of fresh) seen.add(nameOf(file));
    return { part, members: fresh.map((file) => memberOf(file, newId)) };
  });
}

const nameOf = ({ path, sha256 }: PackFile): string => `${path} ${sha256}`;

const memberOf = ({ path, byteLength, sha256 }: PackFile, newId: NewId): PackMember => ({
  path,
  file: { blobId: newId(), byteLength, sha256 },
});

/**
 * The parts to write down. Of one's own pack nothing need be, unless something in it is not known. Of a pack
 * that came along with another one the files are here; since when it is here itself is still to be said.
 */
export function partsToKeep(
  parts: readonly KeptPart[],
  maker: PackMaker,
  here: readonly Entity[],
): KeptPart[] {
  const packs = here.filter((row) => row.kind === 'received-pack');
  const own = packs.filter(({ origin }) => origin.kind === 'own');
  return parts
    .map((kept) => (isAmong(packs, kept) ? { ...kept, members: [] } : kept))
    .filter((kept) => (maker === 'received' ? !isAmong(own, kept) : kept.members.length > 0));
}

const isAmong = (packs: readonly ReceivedPack[], { part: { facts } }: KeptPart): boolean =>
  packs.some(({ fingerprint }) => fingerprint === facts.fingerprint);

export function receivedPack(
  { part: { facts }, members }: KeptPart,
  maker: PackMaker,
  dossierId: DossierId,
  ports: RevisionPorts,
): ReceivedPack {
  const { fingerprint, version, edition, part, day, software } = facts;
  return {
    kind: 'received-pack',
    ...firstRevision(ports.newId(), maker === 'own' ? facts.dossierId : dossierId, ports),
    fingerprint,
    packDossierId: facts.dossierId,
    ...{ version, edition, part, day, software, members },
  };
}
