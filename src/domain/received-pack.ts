/**
 * Ontvangen pakket: that a pack was taken in, what it said of itself, and everything in it that no row
 * here holds, as it came. So nothing is lost that this version does not know, and it can be handed on.
 */
import type { DossierId, ReceivedPackId, Sha256 } from './ids.ts';
import type { Day } from './instant.ts';
import type { KeptFile } from './kept-file.ts';
import type { Edition, PackPart } from './pack.ts';
import type { Revision } from './revision.ts';

export type ReceivedPack = Revision<ReceivedPackId> & {
  readonly kind: 'received-pack';
  /** Of `tagmanifest-sha256.txt`: which pack it was, and no other. */
  readonly fingerprint: Sha256;
  /** The dossier that it was made of. */
  readonly packDossierId: DossierId;
  readonly version: number;
  /** `null` when it did not say so. */
  readonly edition: Edition | null;
  readonly part: PackPart;
  readonly day: Day;
  /** Name and version of the program that made it. */
  readonly software: string;
  /** Relative to the top folder, in their order. */
  readonly members: readonly PackMember[];
};

export type PackMember = { readonly path: string; readonly file: KeptFile };
