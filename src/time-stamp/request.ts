/**
 * The question to an authority for time (RFC 3161, 2.4.1): a file `.tsq`. It holds a fingerprint, a random
 * number and nothing else: not whose it is, nor what it is of. Whoever wants a stamp sends it; this program
 * does not.
 */
import { isSha256 } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { StampRequest, StampRequestFault } from '../domain/time-stamp.ts';
import { hashOf } from './algorithm.ts';
import { type Bytes, DerError, Fields, onlyElement, tags } from './der.ts';
import { booleanOf, integerOf, oidOf } from './der-values.ts';
import { imprintOf } from './imprint.ts';
import { sha256Oid } from './names-of-things.ts';
import { bytesOfHex, integer, nothing, octets, oid, sequence, yes } from './write-der.ts';

const isPolicy = (policy: string): boolean => /^[012]\.\d{1,2}(?:\.\d{1,9}){1,20}$/.test(policy);

/**
 * The question in DER: the same request gives the same bytes. It asks for the certificates too (`certReq`).
 * Throws RangeError when the nonce is none of 64 bits that is more than 0, or the policy is no OID.
 */
export function requestFor({ digest, nonce, policy }: StampRequest): Bytes {
  if (nonce === null || nonce <= 0n || nonce >= 2n ** 64n) throw new RangeError('no such nonce');
  if (policy !== null && !isPolicy(policy)) throw new RangeError(`no policy: ${policy}`);
  const imprint = sequence(sequence(oid(sha256Oid), nothing), octets(bytesOfHex(digest)));
  const rules = policy === null ? [] : [oid(policy)];
  return sequence(integer(1n), imprint, ...rules, integer(nonce), yes);
}

/** What a kept `.tsq` asks, of this program or of another one. Whether it asks for certificates is left out. */
export function readRequest(bytes: Bytes): Result<StampRequest, StampRequestFault> {
  try {
    return requestIn(bytes);
  } catch (error) {
    if (error instanceof DerError) return fail('request-unreadable');
    throw error;
  }
}

function requestIn(bytes: Bytes): Result<StampRequest, StampRequestFault> {
  const fields = new Fields(onlyElement(bytes, tags.sequence));
  if (integerOf(fields.next()) !== 1n) throw new DerError('another version');
  const { algorithm, digest } = imprintOf(fields.next());
  const policy = fields.optional(tags.oid);
  const nonce = fields.optional(tags.integer);
  const certReq = fields.optional(tags.boolean);
  fields.end();
  if (certReq !== null) booleanOf(certReq);
  if (hashOf(algorithm) !== 'SHA-256' || !isSha256(digest)) return fail('request-not-sha256');
  return ok({ digest, nonce: nonce && integerOf(nonce), policy: policy && oidOf(policy) });
}
