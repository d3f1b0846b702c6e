/** What came with packs that were taken in, on its way to whoever gets a pack of ours. */
import type { PackEntry } from '../domain/pack.ts';
import type { RowFile } from '../domain/pack-row.ts';
import type { PackMember, ReceivedPack } from '../domain/received-pack.ts';
import { refusedPaths } from './paths.ts';

type Placed = { readonly path: string; readonly member: PackMember };

/** `data/received/1a2b3c4d`: the pack by the first digits of its fingerprint. */
export const receivedFolder = ({ fingerprint }: Pick<ReceivedPack, 'fingerprint'>): string =>
  `data/received/${fingerprint.slice(0, 8)}`;

/** As it lay in its own pack. What cannot have such a name here, or too long a one, gets a number. */
function placed(pack: ReceivedPack): Placed[] {
  const paths = pack.members.map(({ path }) => `${receivedFolder(pack)}/${path}`);
  const refused = new Set(refusedPaths(paths));
  return pack.members.map((member, at) => {
    const path = `${receivedFolder(pack)}/${member.path}`;
    const numbered = `${receivedFolder(pack)}/member-${at + 1}`;
    return { path: refused.has(path) ? numbered : path, member };
  });
}

/** Where each member lies in a pack of ours, as seen from its top folder. */
export const receivedFiles = (pack: ReceivedPack): RowFile[] =>
  placed(pack).map(({ path, member }) => ({ blobId: member.file.blobId, path }));

/** Each file once, however many rows tell of its pack; byte for byte as it came. */
export function receivedEntries(packs: readonly ReceivedPack[]): PackEntry[] {
  const entries = packs.flatMap((pack) =>
    placed(pack).map(({ path, member }) => entryOf(path, member, pack)),
  );
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}

const entryOf = (
  path: string,
  { file: { blobId, byteLength, sha256 } }: PackMember,
  { revisedAt }: ReceivedPack,
): PackEntry => ({
  path,
  modifiedAt: revisedAt,
  compress: !/\.(?:png|jpg|webp|avif|heic|gif|pdf|wacz)$/.test(path),
  content: { kind: 'blob', blobId, byteLength, sha256 },
});
