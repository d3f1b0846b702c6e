/** Keeps what was found while a pack is searched: each place once, however many ways lead to it. */
import type { GateReport, Hit, Place, Unread } from './gate-report.ts';

export type ReportBook = {
  readonly hit: (hit: Hit) => void;
  readonly unread: (unread: Unread) => void;
  readonly hitCount: () => number;
  readonly report: (unsearchable: readonly string[]) => GateReport;
};

/** Beyond so many places it is no longer told apart whether one was counted already. */
const mostPlaces = 200_000;

export function openBook(mostListed: number): ReportBook {
  const hits = keptList<Hit>(mostListed);
  const unread = keptList<Unread>(mostListed);
  const seen = new Set<string>();
  const isNew = (key: string): boolean => {
    if (seen.size >= mostPlaces) seen.clear();
    const before = seen.size;
    seen.add(key);
    return seen.size > before;
  };
  return {
    hit: (hit) => {
      if (isNew(`${placeKey(hit.place)} ${hit.needle.id} ${hit.path}`)) hits.add(hit);
    },
    unread: (one) => {
      if (isNew(`${one.reason} ${one.path}`)) unread.add(one);
    },
    hitCount: hits.count,
    report: (unsearchable) => ({
      hits: hits.kept,
      hitCount: hits.count(),
      unread: unread.kept,
      unreadCount: unread.count(),
      unsearchable,
    }),
  };
}

function keptList<T>(most: number) {
  const kept: T[] = [];
  let count = 0;
  const add = (one: T) => {
    count += 1;
    if (kept.length < most) kept.push(one);
  };
  return { kept, add, count: () => count };
}

function placeKey(place: Place): string {
  switch (place.kind) {
    case 'page':
      return `page ${place.page} ${place.offset}`;
    case 'object':
      return `object ${place.object} ${place.offset}`;
    default:
      return `${place.kind} ${place.offset}`;
  }
}
