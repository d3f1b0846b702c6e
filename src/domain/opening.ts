/**
 * Opening: salt and content of one commitment, given away by who sealed it, so that somebody who holds a
 * pack can see for themselves that this is what was sealed then.
 */
import type { DossierId, Sha256 } from './ids.ts';
import type { Json } from './seal.ts';

export type OpenedContent =
  /** What the commitment is over stands in it, as JSON. */
  | { readonly kind: 'json'; readonly value: Json }
  /** It is over the bytes of a file, which is given with it. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly byteLength: number;
      readonly sha256: Sha256;
    };

export type Opening = {
  readonly format: 'kantlijn-opening';
  readonly version: 1;
  readonly dossierId: DossierId;
  /** Of the commitment: it stands in the log. */
  readonly digest: Sha256;
  /** 32 bytes, as hexadecimal digits. */
  readonly salt: string;
  readonly content: OpenedContent;
};
