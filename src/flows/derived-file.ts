/** Files that are made for one pack, in the place of kept ones; and whether a kept one shows what is covered. */
import type { Artefact } from '../domain/capture.ts';
import { bytesOfHex } from '../domain/hex.ts';
import { idFrom, type Sha256 } from '../domain/ids.ts';
import type { Commitment } from '../domain/seal.ts';
import type { Bytes } from '../storage/blobs.ts';
import { findPrintCopy } from '../storage/print-copies.ts';
import type { CoverPorts } from './cover-captures.ts';
import { textsOf } from './read-exhibit.ts';

/** By the text of its copy for paper, which is all that is known of it. */
export async function showsCovered(
  { blobId }: Pick<Artefact, 'blobId'>,
  { store, covers: { cover } }: Pick<CoverPorts, 'store' | 'covers'>,
): Promise<boolean> {
  const copy = await findPrintCopy(store, blobId);
  const texts = copy === null ? [] : await textsOf(store, copy);
  return cover(texts.join('\n')).edits.length > 0;
}

/** The same file with the same covers is the same derived file, whenever it is made. */
export async function derivedFile(
  kept: Artefact,
  bytes: Bytes,
  { store, sha256 }: Pick<CoverPorts, 'store' | 'sha256'>,
): Promise<Artefact> {
  const digest = await sha256(bytes);
  const blobId = idFrom<Artefact['blobId']>(await sha256(utf8(`derived ${kept.blobId} ${digest}`)));
  store.beside.files.set(blobId, bytes);
  const commitment = await commitmentTo(digest, kept.commitment, sha256);
  return { ...kept, blobId, byteLength: bytes.byteLength, sha256: digest, commitment };
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** A salt that follows from the original's, and does not tell it. */
async function commitmentTo(
  content: Sha256,
  original: Commitment,
  sha256: CoverPorts['sha256'],
): Promise<Commitment> {
  const salt = await sha256(utf8(`derived ${original.salt} ${content}`));
  const opened = new Uint8Array([0, ...bytesOfHex(salt), ...bytesOfHex(content)]);
  return { salt, digest: await sha256(opened) };
}
