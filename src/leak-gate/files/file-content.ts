/** A file that is to be searched: it comes in pieces, and perhaps can be read from where one likes. */
import type { ByteSource } from '../../zip/byte-source.ts';
import type { Pieces } from './piece-reader.ts';

export type FileContent = {
  readonly pieces: Pieces;
  /** `null` when it is only read from front to back. */
  readonly source: ByteSource | null;
};

const pieceSize = 1 << 20;

export const contentOf = (source: ByteSource): FileContent => ({
  source,
  pieces: piecesOf(source),
});

async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.byteLength; at += pieceSize)
    yield await source.read(at, Math.min(at + pieceSize, source.byteLength));
}

export const memorySource = (bytes: Uint8Array): ByteSource => ({
  byteLength: bytes.length,
  read: async (from, to) => bytes.slice(from, to),
});

/** A part of a file as a file. */
export const partSource = (whole: ByteSource, start: number, end: number): ByteSource => ({
  byteLength: end - start,
  read: (from, to) => whole.read(start + from, Math.min(start + to, end)),
});
