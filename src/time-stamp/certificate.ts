/** A certificate as it stands in a stamp (X.509, RFC 5280, 4.1): whose key this is, and who says so. */
import { type Algorithm, algorithmOf } from './algorithm.ts';
import {
  around,
  type Bytes,
  DerError,
  Fields,
  insteadOf,
  onlyElement,
  onlyPart,
  sameBytes,
  tags,
} from './der.ts';
import { certificateTimeOf, integerBytes, integerOf, wholeBytesOf } from './der-values.ts';
import { type Extensions, extensionsIn } from './extensions.ts';
import { type PublicKey, publicKeyOf } from './public-key.ts';

export type Certificate = {
  readonly der: Bytes;
  /** The part that is signed, by whom `issuer` names. */
  readonly signed: Bytes;
  readonly algorithm: Algorithm;
  readonly signature: Bytes;
  readonly serial: Bytes;
  /** Names in DER. */
  readonly issuer: Bytes;
  readonly subject: Bytes;
  /** Milliseconds since 1970; both moments belong to it. */
  readonly validFrom: number;
  readonly validTo: number;
  readonly key: PublicKey;
  readonly extensions: Extensions;
};

/** Throws a `DerError`. */
export function certificateIn(der: Bytes): Certificate {
  const fields = new Fields(onlyElement(der, tags.sequence));
  const signed = fields.next(tags.sequence);
  const algorithm = algorithmOf(fields.next());
  const signature = wholeBytesOf(fields.next());
  fields.end();
  const content = contentOf(new Fields(signed));
  if (!sameBytes(content.algorithm.whole, algorithm.whole))
    throw new DerError('two ways of signing');
  return { ...content, der, signed: signed.whole, signature };
}

function contentOf(fields: Fields) {
  const version = fields.optional(around(0));
  const serial = integerBytes(fields.next());
  const algorithm = algorithmOf(fields.next());
  const issuer = fields.next(tags.sequence).whole;
  const validity = new Fields(fields.next());
  const validFrom = certificateTimeOf(validity.next());
  const validTo = certificateTimeOf(validity.next());
  validity.end();
  const subject = fields.next(tags.sequence).whole;
  const key = publicKeyOf(fields.next());
  fields.optional(insteadOf(1));
  fields.optional(insteadOf(2));
  const list = fields.optional(around(3));
  fields.end();
  // Only the third version (2) has extensions.
  const isThird = version !== null && integerOf(onlyPart(version, around(0))) === 2n;
  if (list !== null && !isThird) throw new DerError('extensions in an old version');
  const extensions = extensionsIn(list && onlyPart(list, around(3), tags.sequence));
  return { serial, algorithm, issuer, validFrom, validTo, subject, key, extensions };
}
