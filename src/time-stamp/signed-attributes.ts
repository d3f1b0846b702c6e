/** What is signed together with a stamp (SignedAttributes, RFC 5652, 5.3 and 11). */
import { type Bytes, type Element, elementsIn, Fields, sameBytes, tags } from './der.ts';
import { oidOf, onlyValueOf } from './der-values.ts';
import { oids } from './names-of-things.ts';

/** The values of each attribute, by name. */
export type Attributes = ReadonlyMap<string, Element>;

/** Throws a `DerError`. `null`: one of them stands there twice. */
export function attributesOf(element: Element): Attributes | null {
  const found = new Map<string, Element>();
  for (const one of elementsIn(element.content)) {
    const fields = new Fields(one);
    const name = oidOf(fields.next());
    const values = fields.next(tags.set);
    fields.end();
    if (found.has(name)) return null;
    found.set(name, values);
  }
  return found;
}

/** The one value of that attribute, `null` when it is not there. Throws a `DerError`. */
export function attributeIn(attributes: Attributes, name: string): Element | null {
  const values = attributes.get(name);
  return values === undefined ? null : onlyValueOf(values);
}

/** What is hashed for the signature: the attributes as a set, whatever tag they stand under. */
export function signedBytes({ whole }: Element): Bytes {
  const bytes = whole.slice();
  bytes[0] = tags.set;
  return bytes;
}

/** Whether they say that a stamp is signed, and that this is its hash. Throws a `DerError`. */
export function isAboutStamp(attributes: Attributes, digest: Bytes): boolean {
  const type = attributeIn(attributes, oids.contentType);
  const hash = attributeIn(attributes, oids.messageDigest);
  if (type === null || hash?.tag !== tags.octetString) return false;
  return oidOf(type) === oids.stampInfo && sameBytes(hash.content, digest);
}
