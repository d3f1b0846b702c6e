/**
 * Verzegeling: what a record said at one moment, fixed by a salted fingerprint. The salt matters: a
 * plain digest of a citizen number is as good as the number, for all of them can be tried.
 */

import type { Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';

/** SHA-256(0x00 ‖ salt ‖ SHA-256(content)). Opened by giving salt and content. */
export type Commitment = {
  /** 32 random bytes, hexadecimal. */
  readonly salt: string;
  readonly digest: Sha256;
};

export type Seal = {
  readonly sealedAt: Instant;
  /** Over the record without its seal, as canonical JSON (RFC 8785). */
  readonly content: Commitment;
  /** Of each kept file, in the order of the captures. */
  readonly artefacts: readonly Commitment[];
};

export type JsonObject = { readonly [key: string]: Json };

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** Makes a commitment to a value with a fresh salt. */
export type Commit = (content: Json) => Promise<Commitment>;
