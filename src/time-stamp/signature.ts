/** Whether bytes were signed with the key that belongs to a public one: by what every browser has for it. */
import { type Algorithm, algorithmOf, hashOf, isPlain } from './algorithm.ts';
import { around, type Bytes, DerError, Fields, onlyElement, onlyPart, tags } from './der.ts';
import { integerBytes, smallNumberOf } from './der-values.ts';
import { type Curve, ecdsaWith, type HashName, oids, rsaWith } from './names-of-things.ts';
import type { PublicKey } from './public-key.ts';

export type Scheme =
  | { readonly name: 'RSASSA-PKCS1-v1_5'; readonly hash: HashName }
  | { readonly name: 'RSA-PSS'; readonly hash: HashName; readonly saltLength: number }
  | { readonly name: 'ECDSA'; readonly hash: HashName };

/**
 * The way of signing that is meant; `null` when it is none of ours. A signature in a stamp may leave its
 * hash to be said elsewhere (RFC 3370, 3.2); a certificate always says it.
 */
export function schemeOf(algorithm: Algorithm, hashElsewhere: HashName | null): Scheme | null {
  const scheme =
    algorithm.oid === oids.rsaPss ? pssOf(algorithm) : plainOf(algorithm, hashElsewhere);
  return hashElsewhere === null || scheme?.hash === hashElsewhere ? scheme : null;
}

function plainOf(algorithm: Algorithm, hashElsewhere: HashName | null): Scheme | null {
  const { oid, parameters } = algorithm;
  const rsa = oid === oids.rsa ? hashElsewhere : rsaWith.get(oid);
  if (rsa && isPlain(algorithm)) return { name: 'RSASSA-PKCS1-v1_5', hash: rsa };
  const ecdsa = ecdsaWith.get(oid);
  return ecdsa && parameters === null ? { name: 'ECDSA', hash: ecdsa } : null;
}

/** RFC 4055, 3.1. What it takes for granted is SHA-1, so each part must stand there. */
function pssOf({ parameters }: Algorithm): Scheme | null {
  if (parameters === null) return null;
  const fields = new Fields(parameters);
  const [hash, mask, salt] = [0, 1, 2].map((number) => fields.optional(around(number)));
  fields.end();
  if (!hash || !mask || !salt) return null;
  const name = hashOf(algorithmOf(onlyPart(hash, around(0))));
  const saltLength = smallNumberOf(onlyPart(salt, around(2)));
  const isUsual = name !== null && name === maskHashOf(algorithmOf(onlyPart(mask, around(1))));
  return isUsual && saltLength <= 64 ? { name: 'RSA-PSS', hash: name, saltLength } : null;
}

/** The hash that the mask is made with (MGF1); `null` when it is none of ours, or another way. */
const maskHashOf = ({ oid, parameters }: Algorithm): HashName | null =>
  oid === oids.mgf1 && parameters !== null ? hashOf(algorithmOf(parameters)) : null;

export type Signed = { readonly data: Bytes; readonly signature: Bytes };

/** `null`: the key is of a kind that is unknown here, or is none. */
export async function isSignedBy(
  key: PublicKey,
  scheme: Scheme,
  { data, signature }: Signed,
  subtle: SubtleCrypto,
): Promise<boolean | null> {
  if (key.kind === 'unknown') return null;
  if ((key.kind === 'ec') !== (scheme.name === 'ECDSA')) return false;
  const form = key.kind === 'ec' ? rawSignature(signature, key.curve) : signature;
  if (form === null) return false;
  const kind = key.kind === 'ec' ? { name: 'ECDSA', namedCurve: key.curve } : scheme;
  try {
    const known = await subtle.importKey('spki', key.spki, kind, false, ['verify']);
    return await subtle.verify(scheme, known, form, data);
  } catch {
    // No key: a point beside its curve, or a number that this browser does not take.
    return null;
  }
}

const coordinateLengths: Readonly<Record<Curve, number>> = {
  'P-256': 32,
  'P-384': 48,
  'P-521': 66,
};

/** Browsers want both numbers one behind the other, and not as DER; `null` when they are none. */
function rawSignature(signature: Bytes, curve: Curve): Bytes | null {
  const length = coordinateLengths[curve];
  try {
    const fields = new Fields(onlyElement(signature, tags.sequence));
    const numbers = [integerBytes(fields.next()), integerBytes(fields.next())];
    fields.end();
    return besideEachOther(numbers, length);
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

function besideEachOther(numbers: readonly Bytes[], length: number): Bytes | null {
  const raw = new Uint8Array(numbers.length * length);
  for (const [at, number] of numbers.entries()) {
    const digits = number[0] === 0 ? number.subarray(1) : number;
    const isNegative = (number[0] ?? 0) >= 0x80;
    if (isNegative || digits.byteLength > length) return null;
    raw.set(digits, (at + 1) * length - digits.byteLength);
  }
  return raw;
}
