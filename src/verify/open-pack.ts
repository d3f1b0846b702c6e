/** Opens a pack for whoever goes on with it: only after everything in it was found to be what it says. */
import type { Hashing } from '../domain/hashing.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { PackFacts, Verification } from '../domain/verification.ts';
import type { ByteSource } from '../zip/byte-source.ts';
import type { Bytes } from '../zip/records.ts';

export type VerifyPorts = {
  readonly hashing: Hashing;
  /** CRC-32 of bytes that follow on those that had `before`: a faster one than our own. */
  readonly crc32?: (bytes: Bytes, before: number) => number;
  readonly signal?: AbortSignal | undefined;
  /** Hears how many bytes of the files are checked, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
};

export type PackFile = {
  /** Relative to the top folder. */
  readonly path: string;
  readonly byteLength: number;
  readonly sha256: Sha256;
  readonly modifiedAt: Instant;
};

export type OpenedPack = {
  readonly facts: PackFacts;
  /** In the order of the file. */
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
export async function openPack(_source: ByteSource, _ports: VerifyPorts): Promise<PackOpening> {
  throw new Error('not written yet');
}
