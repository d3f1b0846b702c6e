/** Checks a kept time stamp again, whenever something is said of it: what is kept is not trusted. */
import { bytesIn } from '../domain/base64.ts';
import type { PackTimeStamp } from '../domain/pack-time-stamp.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Stamp, StampFault, StampRequestFault } from '../domain/time-stamp.ts';
import { checkStamp } from '../time-stamp/check-stamp.ts';
import { readRequest } from '../time-stamp/request.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `root-differs`: a root was given, and the stamp rests on another one. */
export type HeldFault = StampFault | StampRequestFault | 'root-differs';

/** What is certain of it; `null` when there is no answer yet. */
export async function heldStamp(stamp: PackTimeStamp): Promise<Result<Stamp, HeldFault> | null> {
  const { answer, given } = stamp;
  return answer === null ? null : checkAnswer(stamp, bytesIn(answer), given.map(bytesIn));
}

/** Whether `answer` is one to the question of `stamp`, and what is certain of it. */
export async function checkAnswer(
  { request, of }: Pick<PackTimeStamp, 'request' | 'of'>,
  answer: Bytes,
  certificates: readonly Bytes[],
): Promise<Result<Stamp, HeldFault>> {
  const asked = readRequest(bytesIn(request));
  if (!asked.ok) return asked;
  if (asked.value.digest !== of) return fail('imprint-differs');
  const checked = await checkStamp(answer, asked.value, { certificates });
  const isOther = checked.ok && certificates.length > 0 && !checked.value.root.isGiven;
  return isOther ? fail('root-differs') : checked;
}
