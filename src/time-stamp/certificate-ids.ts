/**
 * With which certificate a signature says that it was made, so that no other certificate for the same key
 * can take its place. RFC 5816 asks for ESSCertIDv2 (RFC 5035); the older ESSCertID (RFC 2634) is taken
 * too, for many authorities send it: its SHA-1 has no known second preimage, and the hash of the signature
 * is never SHA-1.
 */
import { algorithmOf, hashOf } from './algorithm.ts';
import type { Certificate } from './certificate.ts';
import {
  around,
  type Bytes,
  DerError,
  type Element,
  elementsIn,
  Fields,
  onlyPart,
  sameBytes,
  tags,
} from './der.ts';
import { integerBytes } from './der-values.ts';
import { type HashName, oids } from './names-of-things.ts';
import { type Attributes, attributeIn } from './signed-attributes.ts';

export type CertificateId = {
  /** `null`: none that is known here. */
  readonly hash: HashName | 'SHA-1' | null;
  readonly digest: Bytes;
  /** Names (GeneralNames) and serial number; `null` when only the hash is given. */
  readonly issuer: { readonly names: readonly Element[]; readonly serial: Bytes } | null;
};

/** The first of each list is the signer's; others are of certificates above it. Throws a `DerError`. */
export function certificateIdsIn(attributes: Attributes): readonly (readonly CertificateId[])[] {
  const newer = attributeIn(attributes, oids.signingCertificateV2);
  const older = attributeIn(attributes, oids.signingCertificate);
  return [newer && idsIn(newer, newerHash), older && idsIn(older, () => 'SHA-1' as const)].filter(
    (list) => list !== null,
  );
}

type HashIn = (fields: Fields) => CertificateId['hash'];

/** SHA-256 when it is not said. */
function newerHash(fields: Fields): CertificateId['hash'] {
  const algorithm = fields.optional(tags.sequence);
  return algorithm === null ? 'SHA-256' : hashOf(algorithmOf(algorithm));
}

/** As many as a chain can have. */
const mostIds = 8;

function idsIn(value: Element, hashIn: HashIn): CertificateId[] {
  const fields = new Fields(value);
  const ids = elementsIn(fields.next(tags.sequence).content).map((id) => idOf(id, hashIn));
  if (ids.length > mostIds) throw new DerError('too many certificates named');
  fields.optional(tags.sequence); // Policies of the signer: nothing of ours.
  fields.end();
  return ids;
}

function idOf(element: Element, hashIn: HashIn): CertificateId {
  const fields = new Fields(element);
  const hash = hashIn(fields);
  const digest = fields.next(tags.octetString).content;
  const issuer = fields.optional(tags.sequence);
  fields.end();
  return { hash, digest, issuer: issuer && issuerOf(issuer) };
}

function issuerOf(element: Element): CertificateId['issuer'] {
  const fields = new Fields(element);
  const names = elementsIn(fields.next(tags.sequence).content);
  const serial = integerBytes(fields.next());
  fields.end();
  return { names, serial };
}

/** Whether that certificate is the one that is named. Throws a `DerError`. */
export async function isNamed(
  { hash, digest, issuer }: CertificateId,
  certificate: Certificate,
  subtle: SubtleCrypto,
): Promise<boolean> {
  if (hash === null) return false;
  const own = new Uint8Array(await subtle.digest(hash, certificate.der));
  return sameBytes(own, digest) && (issuer === null || isIssuer(issuer, certificate));
}

const isIssuer = (
  { names, serial }: NonNullable<CertificateId['issuer']>,
  certificate: Certificate,
): boolean =>
  sameBytes(serial, certificate.serial) &&
  names.some(
    (name) =>
      name.tag === around(4) && sameBytes(onlyPart(name, around(4)).whole, certificate.issuer),
  );
