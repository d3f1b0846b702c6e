/**
 * Gereedheid: what a dossier still lacks for a route. Each thing that is looked at is a file in
 * `src/data/readiness`, with the reason why it matters and where that was read.
 */
import type { Checked } from './checked.ts';
import type { Day } from './instant.ts';
import { conditionIds } from './route.ts';
import type { RouteId } from './route-id.ts';

/** Terms of the person's own that are about to end: before everything else. */
export const endingIds = ['objection-ending', 'appeal-ending', 'petition-ending'] as const;
export type EndingId = (typeof endingIds)[number];

export const readinessIds = [
  ...endingIds,
  'dates-to-check',
  'competent',
  ...conditionIds,
  'correspondence',
  'conduct-within-year',
  'organisation-named',
  'description',
  'concrete',
  'sender-known',
  'mandate',
  'statutes',
  'decision-objected',
  'proof-of-sending',
  'send-soon',
  'exhibit',
  'going-on',
  'since-when',
  'consequence',
  'wish',
  'more-reports',
  'one-practice',
  'one-organisation',
  'legal-words',
  'lawyer',
  'money-lost',
] as const;
export type ReadinessId = (typeof readinessIds)[number];

/** `must`: without it the route is closed, or likely to end there. `no-matter`: one may leave it. */
export const needs = ['must', 'helps', 'no-matter'] as const;
export type Need = (typeof needs)[number];

export type ReadinessText = {
  /** Whether somebody who knows the language and the law looked at it; Dutch is the original. */
  readonly reviewed: boolean;
  /** What is there when it is done. */
  readonly title: string;
  /** Why it matters. */
  readonly reason: string;
  /** What to do while it is not done. */
  readonly next: string;
};

/** A file of `src/data/readiness`. A route that is in none of the lists does not look at it. */
export type ReadinessEntry = Checked & {
  readonly id: ReadinessId;
  readonly must: readonly RouteId[];
  readonly helps: readonly RouteId[];
  readonly noMatter: readonly RouteId[];
  readonly texts: { readonly nl: ReadinessText; readonly en: ReadinessText };
};

/** Something that a route looks at, in this dossier. */
export type ReadinessItem = {
  readonly id: ReadinessId;
  readonly need: Need;
  /** Always true for what does not matter. */
  readonly done: boolean;
  /** The last day for it, when there is one. */
  readonly by: Day | null;
  /** Its words and its sources. */
  readonly entry: ReadinessEntry;
};

export function needOf(entry: ReadinessEntry, route: RouteId): Need | null {
  if (entry.must.includes(route)) return 'must';
  if (entry.helps.includes(route)) return 'helps';
  return entry.noMatter.includes(route) ? 'no-matter' : null;
}
