/** Bewijspakket: what a ZIP holds, before it is written. `src/pack/README.md` is its specification. */
import type { BlobId, Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';

/**
 * The version of the format that is written: `Kantlijn-Pack-Version` in `bag-info.txt`. A pack that does
 * not say it is of version 0. The meaning of a version never changes, and each is read for ever.
 */
export const packVersion = 1;

/**
 * For whom a pack is. `full`: for oneself, with everything that is kept. `authority`: for a supervisor,
 * a court or an adviser, with what was sent and answered. `organisation`: for whom it is about, without.
 * `anonymous`: for a tip, with nothing by which it could be known whose it is, but what it shows itself.
 */
export const editions = ['full', 'authority', 'organisation', 'anonymous'] as const;
export type Edition = (typeof editions)[number];

/** What is to be seen there of a file that was added. One that says where it was made stays with its owner. */
export type FileInPack = 'itself' | 'copy' | 'nothing';

/** One of the files that a pack was split into, from 1; each is a bag of its own (RFC 8493, `Bag-Count`). */
export type PackPart = { readonly number: number; readonly of: number };

export const wholePack: PackPart = { number: 1, of: 1 };

/** A part of a file: bytes that are at hand, or those of a kept file. */
export type Piece =
  | Uint8Array<ArrayBuffer>
  | { readonly blobId: BlobId; readonly byteLength: number };

/**
 * A pack of so many bytes may lie in memory where nothing readable may be written: as much as a phone or an
 * old computer holds beside everything else.
 */
export const mostInMemory = 200_000_000;

/** Bytes that are at hand, that lie in the blob store, or that are put together from both. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'blob';
      readonly blobId: BlobId;
      readonly byteLength: number;
      /** As taken at the capture. A pack is refused when the bytes no longer match. */
      readonly sha256: Sha256;
    }
  | {
      readonly kind: 'pieces';
      readonly pieces: readonly Piece[];
      readonly byteLength: number;
      readonly sha256: Sha256;
    };

export type PackEntry = {
  /** Relative to the top folder, ASCII, at most 100 characters, `/` between folders. */
  readonly path: string;
  readonly modifiedAt: Instant;
  /** Images are stored as they are: deflating them costs five times the time for 3 %. */
  readonly compress: boolean;
  readonly content: Content;
};

export type Pack = {
  /** Neutral: no municipality, no person, no case number. */
  readonly name: string;
  readonly edition: Edition;
  readonly part: PackPart;
  readonly entries: readonly PackEntry[];
};
