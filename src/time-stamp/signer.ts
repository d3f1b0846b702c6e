/** A signature and what it says of itself (SignerInfo, RFC 5652, 5.3). */
import { type Algorithm, algorithmOf } from './algorithm.ts';
import type { Certificate } from './certificate.ts';
import {
  around,
  type Bytes,
  DerError,
  type Element,
  Fields,
  insteadOf,
  onlyElement,
  sameBytes,
  tags,
} from './der.ts';
import { integerBytes, integerOf } from './der-values.ts';
import { oids } from './names-of-things.ts';

export type Signer = {
  /** Which certificate is meant. */
  readonly id:
    | { readonly by: 'issuer'; readonly issuer: Bytes; readonly serial: Bytes }
    | { readonly by: 'key'; readonly keyId: Bytes };
  readonly hash: Algorithm;
  /** What is signed; `null` when it is the stamp without anything around it, which RFC 3161 does not allow. */
  readonly attributes: Element | null;
  readonly algorithm: Algorithm;
  readonly signature: Bytes;
  /** Whether there are attributes that the signature does not cover. */
  readonly hasUnsigned: boolean;
};

/** Throws a `DerError`. */
export function signerOf(element: Element): Signer {
  const fields = new Fields(element);
  const version = integerOf(fields.next());
  const id = idOf(fields.next());
  if (version !== (id.by === 'issuer' ? 1n : 3n)) throw new DerError('another version');
  const hash = algorithmOf(fields.next());
  const attributes = fields.optional(around(0));
  const algorithm = algorithmOf(fields.next());
  const signature = fields.next(tags.octetString).content;
  const hasUnsigned = fields.optional(around(1)) !== null;
  fields.end();
  return { id, hash, attributes, algorithm, signature, hasUnsigned };
}

function idOf(element: Element): Signer['id'] {
  if (element.tag === insteadOf(0)) return { by: 'key', keyId: element.content };
  const fields = new Fields(element);
  const issuer = fields.next(tags.sequence).whole;
  const serial = integerBytes(fields.next());
  fields.end();
  return { by: 'issuer', issuer, serial };
}

/** Whether that certificate is the one that is meant. Throws a `DerError`. */
export function isMeant({ id }: Signer, { issuer, serial, extensions }: Certificate): boolean {
  if (id.by === 'issuer') return sameBytes(id.issuer, issuer) && sameBytes(id.serial, serial);
  const own = extensions.get(oids.subjectKeyId);
  return own !== undefined && sameBytes(onlyElement(own.value, tags.octetString).content, id.keyId);
}
