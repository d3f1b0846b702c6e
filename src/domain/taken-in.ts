/** Ingekomen: since when that which came with a pack of somebody else has been here. */
import type { Entity } from './dossier.ts';
import type { Instant } from './instant.ts';

/** By the id of what came. What was made here is not in it. */
export type TakenIn = ReadonlyMap<string, Instant>;

/**
 * From all versions, for one that is edited here is one's own from then on. What came with more packs has
 * been here since the first. Nothing is said of a pack whose row cannot be read.
 */
export function whenTakenIn(rows: readonly Entity[]): TakenIn {
  const packs = momentsOfPacks(rows);
  return earliest(
    rows.flatMap(({ id, origin }) => {
      const moment = origin.kind === 'pack' ? packs.get(origin.packId) : undefined;
      return moment === undefined ? [] : [[id, moment]];
    }),
  );
}

/** By their fingerprint. One that only came along with another pack was taken in by somebody else. */
const momentsOfPacks = (rows: readonly Entity[]): TakenIn =>
  earliest(
    rows.flatMap((row) =>
      row.kind === 'received-pack' && row.origin.kind === 'own'
        ? [[row.fingerprint, row.revisedAt] as const]
        : [],
    ),
  );

const earliest = (moments: readonly (readonly [string, Instant])[]): TakenIn =>
  new Map(moments.toSorted(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0)));
