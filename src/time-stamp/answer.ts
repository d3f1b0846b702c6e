/** Opens the answer of an authority (TimeStampResp, RFC 3161, 2.4.2): a file `.tsr`. */
import { fail, ok, type Result } from '../domain/result.ts';
import type { StampFault, StampStatusInfo } from '../domain/time-stamp.ts';
import { type Bytes, DerError, type Element, elementAt, Fields, tags } from './der.ts';
import { isGranted, statusOf } from './status.ts';

/** In bytes. Stamps have some thousands. */
const longest = 1024 * 1024;

/** Runs `read`, or gives back `unreadable` when what it reads is no DER or not of the shape it expects. */
export function orUnreadable<T>(read: () => Result<T, StampFault>): Result<T, StampFault> {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) return fail('unreadable');
    throw error;
  }
}

/** The token in the answer, still to be read. */
export const tokenIn = (bytes: Bytes): Result<Element, StampFault> =>
  orUnreadable(() => {
    const outer = answerIn(bytes);
    if (!outer.ok) return outer;
    const { status, token } = outer.value;
    if (!isGranted(status)) return fail('rejected');
    return token === null ? fail('unreadable') : ok(token);
  });

/**
 * What the authority says besides giving a stamp or none: the reason for `rejected`. `null` when the file
 * is no answer.
 */
export function readStatus(bytes: Bytes): StampStatusInfo | null {
  const read = orUnreadable(() => answerIn(bytes));
  return read.ok ? read.value.status : null;
}

type Answer = { readonly status: StampStatusInfo; readonly token: Element | null };

function answerIn(bytes: Bytes): Result<Answer, StampFault> {
  if (bytes.byteLength > longest) return fail('unreadable');
  const outer = elementAt(bytes, 0);
  const fields = new Fields(outer);
  if (outer.content[0] === tags.oid) return fail('bare-token');
  const status = statusOf(fields.next());
  const token = fields.optional(tags.sequence);
  fields.end();
  return outer.whole.byteLength < bytes.byteLength ? fail('trailing-bytes') : ok({ status, token });
}
