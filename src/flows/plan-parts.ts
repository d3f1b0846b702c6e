/** Verdeling: the files that a planned pack goes into, and about how large they will be. */
import type { Pack } from '../domain/pack.ts';
import { ok, type Result } from '../domain/result.ts';
import { estimatedLength } from '../pack/pack-length.ts';
import { splitPack } from '../pack/split-pack.ts';

/** `largest`: of each file, in bytes; `null`: one file, as large as it is. */
export const planParts = (
  pack: Pack,
  largest: number | null,
): Result<readonly Pack[], 'piece-too-large'> =>
  largest === null ? ok([pack]) : splitPack(pack, largest);

/** In bytes, of all of them together, as packs go. */
export const likelyLength = (parts: readonly Pack[]): number =>
  parts.reduce((sum, part) => sum + estimatedLength(part).likely, 0);
