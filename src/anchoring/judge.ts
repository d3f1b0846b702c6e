/** Chooses among the places where a passage may stand: one, none, or an honest "one of these". */
import { type Candidate, candidateIn, type Hole } from './candidate.ts';
import { type Found, type KnownRival, notFound, type Sought } from './mark.ts';
import type { PageText } from './page-text.ts';
import { rank } from './rank.ts';
import { tie } from './twins.ts';
import { verdictOf } from './verdict.ts';
import { windowAround } from './windows.ts';

type Ranked = Candidate & { readonly rank: number };

/** `places` may lie over each other. */
export function judge(
  page: PageText,
  sought: Sought,
  places: readonly Candidate[],
  holes: readonly Hole[],
): Found {
  const own = ownPlaces(page, sought, places);
  const [best] = own;
  if (!best || isGone(sought, best, holes)) return notFound('orphaned');
  const equals = own.filter((one) => verdictOf(page, sought, one) !== 'orphaned');
  const chosen = amongEquals(sought, equals, best);
  const { start, end } = chosen ?? best;
  const verdict = verdictOf(page, sought, chosen ?? best);
  if (verdict === 'orphaned') return notFound('orphaned');
  return {
    status: chosen === null ? 'ambiguous' : verdict,
    span: { start, end },
    score: best.rank,
    tier: best.words === 1 ? 'quote' : 'fuzzy',
  };
}

/** The best place that is no rival's, and those that are as good. */
function ownPlaces(page: PageText, sought: Sought, places: readonly Candidate[]): Ranked[] {
  const own: Ranked[] = [];
  for (const place of distinct(rankAll(page, sought, places))) {
    if (own[0] && own[0].rank - place.rank >= tie) break;
    if (!sought.rivals.some((rival) => isOfRival(page, rival, place))) own.push(place);
  }
  return own;
}

const rankAll = (page: PageText, { passage }: Sought, places: readonly Candidate[]): Ranked[] =>
  places
    .map((place) => ({ ...place, rank: rank(page, passage, place) }))
    .sort((a, b) => b.rank - a.rank);

/** Of places that lie over each other only the best. */
function distinct(places: readonly Ranked[]): Ranked[] {
  const kept: Ranked[] = [];
  for (const place of places)
    if (kept.every((other) => place.end <= other.start || place.start >= other.end))
      kept.push(place);
  return kept;
}

/** Whether what stands there is more like a look-alike that was there from the beginning. */
function isOfRival(
  page: PageText,
  { passage, isTwin, isSame }: KnownRival,
  place: Ranked,
): boolean {
  if (isTwin || (isVerbatim(place) && !isSame)) return false;
  // Room for its surroundings, and for what was put in since.
  const room = Math.ceil(passage.words.count * 0.6) + 8;
  const around = windowAround(page.worded(), place.start, place.end, room);
  const found = candidateIn(passage, page, around);
  if (!found || found.end <= place.start || found.start >= place.end) return false;
  return rank(page, passage, found) >= place.rank;
}

/** The very words of the passage: only another place where they stood could be meant instead. */
const isVerbatim = ({ words, purity }: Candidate): boolean => words === 1 && purity === 1;

/**
 * Whether the surroundings stand somewhere without the words, and agree better there than around the
 * best place: then the words were taken away, and what is left is one of the look-alikes.
 */
function isGone({ rivals }: Sought, best: Candidate, holes: readonly Hole[]): boolean {
  const isKnown = isVerbatim(best) ? rivals.some(({ isSame }) => isSame) : rivals.length > 0;
  if (!isKnown && best.words >= 0.6) return false;
  const around = ({ before, after }: Hole | Candidate) => (before ?? 0.5) + (after ?? 0.5);
  return holes.some((hole) => around(hole) >= 1.5 && around(hole) >= around(best));
}

/**
 * Which of places that agree equally well: the one that has as many before it as the passage had twins
 * before it, when there are still as many; else, when the page had none, the one that is much nearer to
 * the old place. `null` when neither tells.
 */
function amongEquals(
  { start, rivals }: Sought,
  equals: readonly Candidate[],
  best: Candidate,
): Candidate | null {
  const twins = rivals.filter((rival) => rival.isTwin);
  if (twins.length === 0 && equals.length < 2) return best;
  if (start === null) return null;
  if (equals.length === twins.length + 1) {
    const before = twins.filter((twin) => twin.start < start).length;
    return equals.toSorted((a, b) => a.start - b.start)[before] ?? null;
  }
  if (twins.length > 0) return null;
  const away = (one: Candidate) => Math.abs(one.start - start);
  const [near, next] = equals.toSorted((a, b) => away(a) - away(b));
  return near && next && away(near) < away(next) / 2 ? near : null;
}
