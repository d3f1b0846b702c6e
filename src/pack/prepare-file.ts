/** A file of a pack, fingerprinted and packed before its place is known: so several can be at a time. */
import type { Hashing } from '../domain/hashing.ts';
import type { Sha256 } from '../domain/ids.ts';
import { type PackedBytes, packBytes } from '../zip/ready-entry.ts';
import type { Bytes } from '../zip/records.ts';
import { untilAborted } from '../zip/until-aborted.ts';

export type PreparedFile = {
  readonly packed: PackedBytes;
  /** Of the bytes as they were, before they were packed. */
  readonly sha256: Sha256;
  /** Called once it is written, and nobody looks at its bytes any more. */
  readonly release?: (() => void) | undefined;
};

/** The bytes are given away, with whatever lies beside them in their buffer. */
export type PrepareFile = (bytes: Bytes, compress: boolean) => Promise<PreparedFile>;

/** On this thread. */
export const prepareHere =
  (hashing: Hashing, signal?: AbortSignal): PrepareFile =>
  async (bytes, compress) => {
    const [sha256, packed] = await Promise.all([
      untilAborted(hashing.digest(bytes), signal),
      packBytes([bytes], compress, signal),
    ]);
    return { packed, sha256 };
  };
