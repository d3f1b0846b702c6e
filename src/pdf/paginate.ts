/**
 * On which page everything lies: the one place where that is decided. Lists, stamps, bookmarks and links
 * all ask it. Pages are counted from 1 through all volumes of an edition.
 */
import type { PageRange, PagesOf } from '../domain/exhibit-sheet.ts';

/** An exhibit, and how many pages it takes. */
export type Pages = { readonly number: number; readonly pages: number };

export type PlacedExhibit = { readonly number: number } & PageRange;

export type VolumePlan = {
  /** Running number of its first page. */
  readonly first: number;
  /** Pages before its exhibits. */
  readonly front: number;
  readonly exhibits: readonly PlacedExhibit[];
};

export type Pagination = {
  readonly volumes: readonly VolumePlan[];
  /** Of all volumes. */
  readonly pages: number;
  readonly pagesOf: PagesOf;
};

/** What lies in each volume, in the order given; one volume when there is nothing to lay in it. */
export function inVolumes<T>(exhibits: readonly T[], perVolume: number | null): (readonly T[])[] {
  if (perVolume === null || exhibits.length === 0) return [exhibits];
  if (perVolume < 1) throw new RangeError('a volume without exhibits');
  const count = Math.ceil(exhibits.length / perVolume);
  return Array.from({ length: count }, (_, at) =>
    exhibits.slice(at * perVolume, (at + 1) * perVolume),
  );
}

/**
 * `frontsWith` says how many pages lie before the exhibits of each volume when the numbers are these.
 * Numbers that grow take more room and never less, so this comes to rest; where it would not, there is
 * room left over and nothing is lost.
 */
export function paginate(
  volumes: readonly (readonly Pages[])[],
  frontsWith: (guess: Pagination) => readonly number[],
): Pagination {
  let fronts = volumes.map(() => 1);
  for (;;) {
    const guess = placed(volumes, fronts);
    const needed = frontsWith(guess);
    if (fronts.every((front, at) => (needed[at] ?? 0) <= front)) return guess;
    fronts = fronts.map((front, at) => Math.max(front, needed[at] ?? 0));
  }
}

function placed(volumes: readonly (readonly Pages[])[], fronts: readonly number[]): Pagination {
  const plans: VolumePlan[] = [];
  let next = 1;
  for (const [at, volume] of volumes.entries()) {
    const front = fronts[at] ?? 0;
    const exhibits = inARow(volume, next + front);
    plans.push({ first: next, front, exhibits });
    next = (exhibits.at(-1)?.last ?? next + front - 1) + 1;
  }
  const ranges = new Map(plans.flatMap(({ exhibits }) => exhibits).map(rangeOf));
  return { volumes: plans, pages: next - 1, pagesOf: (number) => ranges.get(number) ?? null };
}

const rangeOf = ({ number, first, last }: PlacedExhibit) => [number, { first, last }] as const;

function inARow(exhibits: readonly Pages[], from: number): PlacedExhibit[] {
  let next = from;
  return exhibits.map(({ number, pages }) => {
    const first = next;
    next += pages;
    return { number, first, last: next - 1 };
  });
}
