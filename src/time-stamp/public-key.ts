/** Keys that signatures are checked with (SubjectPublicKeyInfo, RFC 5280, 4.1.2.7; RFC 3279; RFC 5480). */
import { type Algorithm, algorithmOf, isPlain } from './algorithm.ts';
import { type Bytes, type Element, Fields, onlyElement, tags } from './der.ts';
import { integerBytes, oidOf, wholeBytesOf } from './der-values.ts';
import { type Curve, curves, oids } from './names-of-things.ts';

export type PublicKey = { readonly spki: Bytes } & (
  | { readonly kind: 'rsa' }
  | { readonly kind: 'ec'; readonly curve: Curve }
  /** Of another kind, or of a size that is not accepted. */
  | { readonly kind: 'unknown' }
);

/** In bits. Shorter ones are broken or will be; longer ones would only keep somebody waiting. */
const shortestRsa = 2048;
const longestRsa = 8192;

/** Throws a `DerError`. */
export function publicKeyOf(element: Element): PublicKey {
  const fields = new Fields(element);
  const algorithm = algorithmOf(fields.next());
  const key = wholeBytesOf(fields.next());
  fields.end();
  return { spki: element.whole, ...kindOf(algorithm, key) };
}

type Kind = { readonly kind: 'rsa' | 'unknown' } | { readonly kind: 'ec'; readonly curve: Curve };

function kindOf(algorithm: Algorithm, key: Bytes): Kind {
  const { oid, parameters } = algorithm;
  if (oid === oids.rsa && isPlain(algorithm) && isRsaOfGoodSize(key)) return { kind: 'rsa' };
  const curve =
    oid === oids.ecKey && parameters?.tag === tags.oid ? curves.get(oidOf(parameters)) : undefined;
  return curve === undefined ? { kind: 'unknown' } : { kind: 'ec', curve };
}

function isRsaOfGoodSize(key: Bytes): boolean {
  const fields = new Fields(onlyElement(key, tags.sequence));
  const modulus = integerBytes(fields.next());
  integerBytes(fields.next());
  fields.end();
  const first = modulus.findIndex((byte) => byte !== 0);
  const bits = (modulus.byteLength - first) * 8 - Math.clz32(modulus[first] ?? 0) + 24;
  return bits >= shortestRsa && bits <= longestRsa;
}
