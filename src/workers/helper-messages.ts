/** What a worker and those that help it say to each other. All bytes are handed over, and none are copied. */
import type { Sha256 } from '../domain/ids.ts';
import type { PackedBytes } from '../zip/ready-entry.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `digest`: its fingerprint. `prepare`: that, and the bytes as they will stand in a ZIP file. */
export type HelpOrder = { readonly id: number; readonly bytes: Bytes } & (
  | { readonly kind: 'digest' }
  | { readonly kind: 'prepare'; readonly compress: boolean }
);

export type HelpDone = {
  readonly id: number;
  readonly sha256: Sha256;
  /** Memory that is free again. */
  readonly spare: Bytes | null;
  readonly packed: PackedBytes | null;
};
