/**
 * Which practices come first in a list. It only puts them in an order: a word on a page is no finding,
 * and whoever chooses sees all of them.
 */
import { foldText } from './fold-text.ts';
import type { Practice, PracticeId } from './practice.ts';

/** Common, noticed by those concerned, and easy to show: these come first when a page says nothing. */
export const commonPractices: readonly PracticeId[] = [
  'recording-interview',
  'bank-statements',
  'social-media',
  'home-visit',
  'sharing-third-parties',
  'recording-phone',
  'medical-data',
  'covert-observation',
  'biometric-clock',
  'website-trackers',
  'data-breach',
  'access-ignored',
  'no-privacy-notice',
];

type Worded = Pick<Practice, 'id' | 'pageWords'>;

/** More than this of a page adds time and no sight. */
const mostText = 100_000;

/**
 * All of `practices`, the likely ones first. `texts` come nearest first: what was marked, the title, the
 * address, the text of the page. A word counts once, where it stands nearest, and less when it suggests
 * other practices too.
 */
export function rankPractices(
  texts: readonly string[],
  practices: readonly Worded[],
): PracticeId[] {
  const scoreOf = scoresOf(texts, practices);
  return practices
    .map(({ id }) => id)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || commonness(a) - commonness(b));
}

/** Only those of which a word is there, the likeliest first. */
export function suggestedPractices(
  texts: readonly string[],
  practices: readonly Worded[],
): PracticeId[] {
  const scoreOf = scoresOf(texts, practices);
  return rankPractices(texts, practices).filter((id) => scoreOf(id) > 0);
}

function scoresOf(
  texts: readonly string[],
  practices: readonly Worded[],
): (id: PracticeId) => number {
  const folded = texts.map((text) => ` ${foldText(text.slice(0, mostText))}`);
  const owners = countOwners(practices);
  const scores = new Map(
    practices.map(({ id, pageWords }) => [
      id,
      sum(pageWords.map((word) => nearness(word, folded) / (owners.get(word) ?? 1))),
    ]),
  );
  return (id) => scores.get(id) ?? 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function countOwners(practices: readonly Worded[]): Map<string, number> {
  const owners = new Map<string, number>();
  for (const { pageWords } of practices)
    for (const word of new Set(pageWords)) owners.set(word, (owners.get(word) ?? 0) + 1);
  return owners;
}

/** The number of texts when it stands in the nearest one, 1 for the farthest, 0 when in none. */
function nearness(word: string, folded: readonly string[]): number {
  const stem = foldText(word);
  if (stem === '') return 0;
  const at = folded.findIndex((text) => text.includes(asFound(stem)));
  return at < 0 ? 0 : folded.length - at;
}

// Dutch glues words together, so a stem may stand inside one; of a short stem that means nothing.
const asFound = (stem: string): string => (stem.length <= 4 ? ` ${stem}` : stem);

function commonness(id: PracticeId): number {
  const at = commonPractices.indexOf(id);
  return at < 0 ? commonPractices.length : at;
}
