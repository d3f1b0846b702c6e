/** A web archive as bytes, and its members as another program unpacks them. */
import { createHash } from 'node:crypto';
import { nodeHashing } from '../../../src/cli/node-hashing.ts';
import type { Capture } from '../../../src/domain/capture.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import type { Piece } from '../../../src/domain/pack.ts';
import { waczFile } from '../../../src/wacz/wacz-file.ts';
import type { Blobs } from '../pack/packs.ts';

export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const bytesOf = (piece: Piece, blobs: Blobs): Uint8Array =>
  piece instanceof Uint8Array ? piece : (blobs.bytes.get(piece.blobId) ?? new Uint8Array());

/** The archive of the capture. Throws when there is none, for then there is nothing to test. */
export async function archiveOf(capture: Capture, blobs: Blobs) {
  const readBlob = (id: BlobId) => [blobs.bytes.get(id) ?? new Uint8Array()];
  const file = await waczFile(capture, {
    readBlob,
    hashing: nodeHashing,
    software: 'Kantlijn 0.1.0',
  });
  if (file === null) throw new Error('no archive');
  const bytes = Buffer.concat(file.pieces.map((piece) => bytesOf(piece, blobs)));
  return { file, bytes };
}
