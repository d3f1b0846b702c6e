/** Statements that the key of a dossier signs, and whether somebody else's are what they seem. */
import { canonicalJson } from '../domain/canonical-json.ts';
import type { DossierId, Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type {
  HeadStatement,
  KeyStatement,
  Receipt,
  ReceiptStatement,
  SignedHead,
  SignedKey,
  Signer,
} from '../domain/signature.ts';
import { isSignedBy, type VerifyingKey } from './keys.ts';

type Said = KeyStatement | HeadStatement | ReceiptStatement;

const textOf = (said: Said): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalJson(said));

/** The line of the log that is signed. */
export type Head = { readonly seq: number; readonly line: Sha256 };

type About = { readonly dossierId: DossierId; readonly at: Instant };

/** That the dossier is sealed with the key of `signer` from now on. `before`: with which it was, if it is at hand. */
export async function signKey(
  about: About,
  signer: Signer,
  before: Signer | Sha256 | null = null,
): Promise<SignedKey> {
  const known = typeof before === 'object' ? before : null;
  const previous = typeof before === 'string' ? before : (known?.fingerprint ?? null);
  const said: KeyStatement = { type: 'key', version: 1, ...about, key: signer.key, previous };
  const text = textOf(said);
  const previousSignature = (await known?.sign(text)) ?? null;
  return { ...said, signature: await signer.sign(text), previousSignature };
}

export async function signHead(
  about: About,
  { seq, line }: Head,
  signer: Signer,
): Promise<SignedHead> {
  const key = signer.fingerprint;
  const said: HeadStatement = { type: 'head', version: 1, ...about, key, seq, line };
  return { ...said, signature: await signer.sign(textOf(said)) };
}

/** That a pack with that log was received. */
export async function signReceipt(
  about: About,
  { seq, line, pack }: Head & { readonly pack: Sha256 },
  signer: Signer,
): Promise<Receipt> {
  const { key } = signer;
  const said: ReceiptStatement = { type: 'receipt', version: 1, ...about, key, pack, seq, line };
  return { ...said, signature: await signer.sign(textOf(said)) };
}

/** Whether the key itself said so. */
export function isOwnKey(
  { signature, previousSignature: _by, ...said }: SignedKey,
  subtle?: SubtleCrypto,
): Promise<boolean> {
  return isSignedBy(said.key, textOf(said), signature, subtle);
}

/** Whether the key before it said so: `before`, in full. False when it did not sign. */
export async function isLinked(
  { signature: _own, previousSignature, ...said }: SignedKey,
  before: string,
  subtle?: SubtleCrypto,
): Promise<boolean> {
  return previousSignature !== null && isSignedBy(before, textOf(said), previousSignature, subtle);
}

/** Whether that key, in full, signed the head. */
export function isHeadBy(
  { signature, ...said }: SignedHead,
  key: VerifyingKey,
  subtle?: SubtleCrypto,
): Promise<boolean> {
  return isSignedBy(key, textOf(said), signature, subtle);
}

export function isOwnReceipt(
  { signature, ...said }: Receipt,
  subtle?: SubtleCrypto,
): Promise<boolean> {
  return isSignedBy(said.key, textOf(said), signature, subtle);
}
