/** Files that one pack was split into: which of them are there. */
import type { PackFacts } from '../domain/verification.ts';

export type PartsOfPack = {
  readonly dossierId: string;
  readonly of: number;
  /** Ascending. */
  readonly given: readonly number[];
  readonly missing: readonly number[];
};

/** Each pack of which a part is among them. */
export function partsOf(packs: readonly PackFacts[]): PartsOfPack[] {
  const groups = new Map<string, PackFacts[]>();
  for (const pack of packs.filter(({ part }) => part.of > 1)) {
    const key = [pack.dossierId, pack.day, pack.edition, pack.part.of].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), pack]);
  }
  return [...groups.values()].flatMap((group) => partsIn(group));
}

function partsIn(group: readonly PackFacts[]): PartsOfPack[] {
  const [first] = group;
  if (first === undefined) return [];
  const { dossierId, part } = first;
  const there = new Set(group.map((pack) => pack.part.number));
  const all = Array.from({ length: part.of }, (_, index) => index + 1);
  return [
    {
      dossierId,
      of: part.of,
      given: all.filter((number) => there.has(number)),
      missing: all.filter((number) => !there.has(number)),
    },
  ];
}
