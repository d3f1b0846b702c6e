/** Keys that sign: ECDSA on P-256 with SHA-256 (FIPS 186-5), which every browser and every openssl has. */
import { bytesOfHex, hexOf, isHex } from '../domain/hex.ts';
import { asSha256, type Sha256 } from '../domain/ids.ts';
import type { Signer } from '../domain/signature.ts';
import { derOf, rawOf } from './ecdsa-der.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const scheme = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Both halves, as they can be kept. */
export type KeyPair = {
  /** PKCS #8 (RFC 5208) in DER: seal it, and wipe it after use. */
  readonly secret: Bytes;
  /** SubjectPublicKeyInfo (RFC 5280) in DER, as hexadecimal digits. */
  readonly key: string;
};

export async function newKeyPair(subtle: SubtleCrypto = crypto.subtle): Promise<KeyPair> {
  const pair = await subtle.generateKey(curve, true, ['sign', 'verify']);
  const [secret, key] = await Promise.all([
    subtle.exportKey('pkcs8', pair.privateKey),
    subtle.exportKey('spki', pair.publicKey),
  ]);
  return { secret: new Uint8Array(secret), key: hexOf(new Uint8Array(key)) };
}

/** What is needed to sign, and can be handed to a worker: the secret half can be used, and not be taken out. */
export type SigningKey = Pick<Signer, 'key' | 'fingerprint'> & { readonly usable: CryptoKey };

export type KeptSigner = Signer & SigningKey;

/** Signs with that pair. */
export async function signerOf(
  { secret, key }: KeyPair,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<KeptSigner> {
  const usable = await subtle.importKey('pkcs8', secret, curve, false, ['sign']);
  return signingWith({ key, usable, fingerprint: await fingerprintOf(key, subtle) }, subtle);
}

export function signingWith(signing: SigningKey, subtle: SubtleCrypto = crypto.subtle): KeptSigner {
  const sign = async (bytes: Bytes) =>
    hexOf(derOf(new Uint8Array(await subtle.sign(scheme, signing.usable, bytes))));
  return { ...signing, sign };
}

/** SHA-256 over the key in DER: what is told to others, in words or digits. */
export async function fingerprintOf(
  key: string,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<Sha256> {
  return asSha256(hexOf(new Uint8Array(await subtle.digest('SHA-256', bytesOfHex(key)))));
}

/** As in a key statement; or what `publicKeyOf` made of it, for who has a thousand signatures to check. */
export type VerifyingKey = string | CryptoKey;

/** Whether `signature` (DER, hexadecimal) is one over `bytes` by `key`. Not for what is no key or signature. */
export async function isSignedBy(
  key: VerifyingKey,
  bytes: Bytes,
  signature: string,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<boolean> {
  const raw = isHex(signature) ? rawOf(bytesOfHex(signature)) : null;
  const known = typeof key === 'string' ? await publicKeyOf(key, subtle) : key;
  return raw !== null && known !== null && subtle.verify(scheme, known, raw, bytes);
}

// Any other key, also one on another curve, is longer or shorter than a plain one on P-256.
const spkiLength = 91;

/** `null` when it is none of ours. */
export async function publicKeyOf(key: string, subtle: SubtleCrypto): Promise<CryptoKey | null> {
  if (!isHex(key) || key.length !== 2 * spkiLength) return null;
  try {
    return await subtle.importKey('spki', bytesOfHex(key), curve, false, ['verify']);
  } catch {
    return null; // No key, or no point of the curve: both are no key of ours.
  }
}
