/** Which way of hashing or signing is meant (AlgorithmIdentifier, RFC 5280, 4.1.1.2). */
import { type Bytes, type Element, Fields, tags } from './der.ts';
import { oidOf } from './der-values.ts';
import { type HashName, hashes } from './names-of-things.ts';

export type Algorithm = {
  readonly oid: string;
  /** What stands behind the name; `null` when nothing does. */
  readonly parameters: Element | null;
  readonly whole: Bytes;
};

/** Throws a `DerError`. */
export function algorithmOf(element: Element): Algorithm {
  const fields = new Fields(element);
  const oid = oidOf(fields.next());
  const parameters = fields.optional();
  fields.end();
  return { oid, parameters, whole: element.whole };
}

/** Nothing behind the name, or a `NULL`: both are used, and mean the same (RFC 5754, 2). */
export const isPlain = ({ parameters }: Algorithm): boolean =>
  parameters === null || (parameters.tag === tags.null && parameters.content.byteLength === 0);

/** The hash that is meant; `null` when it is none of SHA-256, SHA-384 and SHA-512. */
export const hashOf = (algorithm: Algorithm): HashName | null =>
  isPlain(algorithm) ? (hashes.get(algorithm.oid) ?? null) : null;
