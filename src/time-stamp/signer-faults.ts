/** Whether the signature in a stamp is over that stamp, and was made by the certificate that it names. */

import type { StampFault } from '../domain/time-stamp.ts';
import { hashOf } from './algorithm.ts';
import type { Certificate } from './certificate.ts';
import { type CertificateId, certificateIdsIn, isNamed } from './certificate-ids.ts';
import type { Chain } from './find-chains.ts';
import { isSignedBy, schemeOf } from './signature.ts';
import { type Attributes, attributesOf, isAboutStamp, signedBytes } from './signed-attributes.ts';
import type { Token } from './token.ts';

/** `null`: it is signed with that certificate. Throws a `DerError`. */
export async function signatureFault(
  { content, signer }: Token,
  { key }: Certificate,
  subtle: SubtleCrypto,
): Promise<StampFault | null> {
  const hash = hashOf(signer.hash);
  if (hash === null) return 'algorithm-not-accepted';
  const attributes = signer.attributes && attributesOf(signer.attributes);
  const digest = new Uint8Array(await subtle.digest(hash, content));
  if (!signer.attributes || !attributes || !isAboutStamp(attributes, digest))
    return 'signed-attributes-wrong';
  const scheme = schemeOf(signer.algorithm, hash);
  const signed = { data: signedBytes(signer.attributes), signature: signer.signature };
  const isSigned = scheme && (await isSignedBy(key, scheme, signed, subtle));
  if (isSigned === null) return 'algorithm-not-accepted';
  return isSigned ? null : 'signature-wrong';
}

const idsOf = ({ signer }: Token): readonly (readonly CertificateId[])[] => {
  const attributes: Attributes | null = signer.attributes && attributesOf(signer.attributes);
  return attributes === null ? [] : certificateIdsIn(attributes);
};

/** `null`: the signature names that certificate as its own. Throws a `DerError`. */
export async function namingFault(
  token: Token,
  certificate: Certificate,
  subtle: SubtleCrypto,
): Promise<StampFault | null> {
  const lists = idsOf(token);
  if (lists.length === 0) return 'certificate-id-missing';
  for (const [own] of lists)
    if (own === undefined || !(await isNamed(own, certificate, subtle)))
      return 'certificate-id-differs';
  return null;
}

/** Whether every certificate that the signature names stands in that chain. Throws a `DerError`. */
export async function namesOnly(
  token: Token,
  chain: Chain,
  subtle: SubtleCrypto,
): Promise<boolean> {
  for (const id of idsOf(token).flat()) {
    const found = await Promise.all(chain.map((one) => isNamed(id, one, subtle)));
    if (!found.includes(true)) return false;
  }
  return true;
}
