/** Names in certificates (Name and GeneralName, RFC 5280, 4.1.2.4 and 4.2.1.6), as text. */
import { hexOf } from '../domain/hex.ts';
import type { CertificateName, NamePart } from '../domain/time-stamp.ts';
import type { Certificate } from './certificate.ts';
import {
  around,
  type Bytes,
  type Element,
  elementsIn,
  Fields,
  onlyElement,
  onlyPart,
  sameBytes,
  tags,
} from './der.ts';
import { oidOf } from './der-values.ts';
import { nameParts, oids } from './names-of-things.ts';

/** Throws a `DerError`. */
export const nameOf = (name: Bytes): CertificateName =>
  elementsIn(onlyElement(name, tags.sequence).content).flatMap((group) =>
    elementsIn(group.content).map(partOf),
  );

function partOf(element: Element): NamePart {
  const fields = new Fields(element);
  const oid = oidOf(fields.next());
  const text = textOf(fields.next());
  fields.end();
  return { part: nameParts.get(oid) ?? oid, text };
}

const encodings: ReadonlyMap<number, string> = new Map([
  [tags.utf8String, 'utf-8'],
  [0x13, 'latin1'], // PrintableString
  [0x14, 'latin1'], // TeletexString, as everybody fills it
  [0x16, 'latin1'], // IA5String
  [0x1e, 'utf-16be'], // BMPString
]);

const textOf = ({ tag, content }: Element): string => {
  const encoding = encodings.get(tag);
  return encoding === undefined ? hexOf(content) : new TextDecoder(encoding).decode(content);
};

const isSameName = (one: CertificateName, other: CertificateName): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Whether the name that a stamp gives its authority is one that the certificate has: its subject, written
 * in whichever alphabet of ASN.1, or one beside that. Throws a `DerError`.
 */
export function hasName({ subject, extensions }: Certificate, name: Element): boolean {
  const others = extensions.get(oids.subjectAltName);
  const besides = others ? elementsIn(onlyElement(others.value, tags.sequence).content) : [];
  if (besides.some(({ whole }) => sameBytes(whole, name.whole))) return true;
  const directory = name.tag === around(4) ? onlyPart(name, around(4)).whole : null;
  return directory !== null && isSameName(nameOf(directory), nameOf(subject));
}
