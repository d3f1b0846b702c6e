/**
 * Handtekening: what is signed with the key of a dossier, so that a stranger can tell that the same key
 * sealed all of it, and that nothing was changed since. Not who somebody is, and not when.
 *
 * A statement is signed as canonical JSON (RFC 8785) without the members that end in `ignature`: ECDSA on
 * P-256 with SHA-256 (FIPS 186-5), in DER, as hexadecimal digits.
 */
import type { DossierId, Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';

/** Which dossier the statement is about, and when it was made by the clock of the device. */
type Statement<Type extends string> = {
  readonly type: Type;
  readonly version: 1;
  readonly dossierId: DossierId;
  readonly at: Instant;
};

/** From now on this key seals the dossier. */
export type KeyStatement = Statement<'key'> & {
  /** SubjectPublicKeyInfo (RFC 5280) in DER, as hexadecimal digits. Its SHA-256 is its fingerprint. */
  readonly key: string;
  /** Fingerprint of the key before it; `null` for the first. */
  readonly previous: Sha256 | null;
};

export type SignedKey = KeyStatement & {
  /** By the key itself: whoever says it has it. */
  readonly signature: string;
  /** By the key before it; `null` when that was not at hand, so that anybody could have said it. */
  readonly previousSignature: string | null;
};

/** The log up to and with that line was there. */
export type HeadStatement = Statement<'head'> & {
  /** Fingerprint of the key that signs. */
  readonly key: Sha256;
  /** Of the line, counted from 0. */
  readonly seq: number;
  /** SHA-256 of the line, without its line feed. */
  readonly line: Sha256;
};

export type SignedHead = HeadStatement & { readonly signature: string };

/** Ontvangstbewijs: whoever took a pack in saw its log up to and with that line. */
export type ReceiptStatement = Statement<'receipt'> & {
  /** Of who received it, in full: nobody knows it beforehand. */
  readonly key: string;
  /** Fingerprint of the pack. */
  readonly pack: Sha256;
  readonly seq: number;
  readonly line: Sha256;
};

export type Receipt = ReceiptStatement & { readonly signature: string };

/** What `data/seals.jsonl` in a pack has a line for. */
export type SealLine = SignedKey | SignedHead | Receipt;

/** Signs with a key that stays where it is. */
export type Signer = {
  /** As in a key statement. */
  readonly key: string;
  readonly fingerprint: Sha256;
  /** The signature in DER, as hexadecimal digits. */
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
};
