/** What a stamp is over: the hash of something, never the thing itself (RFC 3161, 2.4.1). */
import { hexOf } from '../domain/hex.ts';
import { type Algorithm, algorithmOf } from './algorithm.ts';
import { type Element, Fields, tags } from './der.ts';

export type Imprint = {
  readonly algorithm: Algorithm;
  /** In hexadecimal digits. */
  readonly digest: string;
};

/** Throws a `DerError`. */
export function imprintOf(element: Element): Imprint {
  const fields = new Fields(element);
  const algorithm = algorithmOf(fields.next());
  const digest = hexOf(fields.next(tags.octetString).content);
  fields.end();
  return { algorithm, digest };
}
