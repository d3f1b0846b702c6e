/** What a certificate or a stamp says besides (Extensions, RFC 5280, 4.1). */
import { type Bytes, DerError, type Element, Fields, tags } from './der.ts';
import { booleanOf, oidOf } from './der-values.ts';

export type Extension = {
  /** Whoever does not understand it may not use the certificate. */
  readonly isCritical: boolean;
  readonly value: Bytes;
};
export type Extensions = ReadonlyMap<string, Extension>;

/** By name, from the list of them, which may be missing. None is there twice. Throws a `DerError`. */
export function extensionsIn(list: Element | null): Extensions {
  const found = new Map<string, Extension>();
  if (list === null) return found;
  const fields = new Fields(list, list.tag);
  for (let one = fields.optional(); one !== null; one = fields.optional()) {
    const [name, extension] = extensionOf(one);
    if (found.has(name)) throw new DerError(`${name} stands there twice`);
    found.set(name, extension);
  }
  return found;
}

function extensionOf(element: Element): readonly [name: string, extension: Extension] {
  const fields = new Fields(element);
  const name = oidOf(fields.next());
  const critical = fields.optional(tags.boolean);
  const { content } = fields.next(tags.octetString);
  fields.end();
  return [name, { isCritical: critical !== null && booleanOf(critical), value: content }];
}
