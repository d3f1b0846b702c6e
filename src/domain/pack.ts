/** Bewijspakket: what a ZIP holds, before it is written. */
import type { BlobId, Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';

/** Full is for oneself; editions for others come with redaction. */
export const editions = ['full'] as const;
export type Edition = (typeof editions)[number];

/** Bytes that are at hand, or that lie in the blob store. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'blob';
      readonly blobId: BlobId;
      readonly byteLength: number;
      /** As taken at the capture. A pack is refused when the bytes no longer match. */
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
  readonly entries: readonly PackEntry[];
};
