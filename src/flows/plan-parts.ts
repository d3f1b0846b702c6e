/** Verdeling: the files that a planned pack goes into, and about how large they will be. */
import type { Pack } from '../domain/pack.ts';
import { ok, type Result } from '../domain/result.ts';
import { byteLengthOf } from '../pack/plan.ts';

/** `null`: one file, as large as it is. */
export function planParts(
  pack: Pack,
  _largest: number | null,
): Result<readonly Pack[], 'piece-too-large'> {
  return ok([pack]);
}

export const estimateParts = (parts: readonly Pack[]): number =>
  parts.flatMap(({ entries }) => entries).reduce((sum, entry) => sum + byteLengthOf(entry), 0);
