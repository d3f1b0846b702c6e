/**
 * The question that an answer would be an answer to: for whoever has a stamp without the question. What it
 * is over must then be compared with what it should be over. Nothing of the stamp is checked by this.
 */
import { isSha256 } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { StampFault, StampRequest } from '../domain/time-stamp.ts';
import { hashOf } from './algorithm.ts';
import { tokenIn } from './answer.ts';
import type { Bytes } from './der.ts';
import { readToken } from './token.ts';

/** Fails like `checkStamp` where the answer holds no stamp, or one that is over no SHA-256. */
export function questionOf(answer: Bytes): Result<StampRequest, StampFault> {
  const found = tokenIn(answer);
  const token = found.ok ? readToken(found.value) : found;
  if (!token.ok) return token;
  const { imprint, nonce } = token.value.info;
  const { digest } = imprint;
  if (hashOf(imprint.algorithm) !== 'SHA-256' || !isSha256(digest))
    return fail('imprint-not-sha256');
  return ok({ digest, nonce, policy: null });
}
