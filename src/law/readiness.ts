/**
 * What this dossier still lacks for a route: what must be, what helps, what does not matter. Each with
 * its reason and its source. It says what is there, and never whether a complaint is right.
 */
import { readinessEntries } from '../data/readiness.ts';
import type { Day } from '../domain/instant.ts';
import { needOf, needs, type ReadinessEntry, type ReadinessItem } from '../domain/readiness.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RouteId } from '../domain/route-id.ts';
import type { DossierFacts } from './dossier-facts.ts';
import { contactsWith, type Looked, withEach } from './letter-looks.ts';
import { readinessLooks } from './readiness-looks.ts';
import type { SentLetter } from './sent-letters.ts';
import type { StepTerm } from './terms-of-steps.ts';

/**
 * The items for `route`, in the order in which to show them: a term of the person's own that ends
 * within two weeks, what must be, what helps, what does not matter; what is not done before what is.
 * `terms` are those of the dossier's steps on `today`.
 */
export function readiness(
  route: RouteId,
  facts: DossierFacts,
  terms: readonly StepTerm[],
  today: Day,
): ReadinessItem[] {
  const looked: Looked = { route, facts, terms, today };
  return readinessEntries
    .flatMap((entry) => itemOf(entry, looked))
    .map((item, at) => ({ item, at }))
    .sort((a, b) => rank(a.item) - rank(b.item) || a.at - b.at)
    .map(({ item }) => item);
}

function itemOf(entry: ReadinessEntry, looked: Looked): ReadinessItem[] {
  const need = needOf(entry, looked.route);
  const look = readinessLooks[entry.id];
  if (need === null || look.applies?.(looked) === false) return [];
  const done = need === 'no-matter' || look.done(looked);
  return [{ id: entry.id, need, done, by: look.by?.(looked) ?? null, entry }];
}

/** Terms that are about to end stand first in the data, and are never done. */
const rank = ({ need, done }: ReadinessItem): number => 2 * needs.indexOf(need) + (done ? 1 : 0);

/** Whether nothing that must be there is lacking. */
export const isReady = (items: readonly ReadinessItem[]): boolean =>
  items.every(({ need, done }) => need !== 'must' || done);

/** What shows that the organisation was addressed first, or the typed reason why it was not. */
export type FirstContact =
  | { readonly kind: 'letters'; readonly letters: readonly SentLetter[] }
  | { readonly kind: 'reason'; readonly reason: string };

/**
 * The guard before a complaint or a request for enforcement is made for the AP: every organisation was
 * written to, or the person typed why not. A tip needs neither.
 */
export function mayExportToAp(facts: DossierFacts): Result<FirstContact, 'first-contact-missing'> {
  if (withEach(facts, (contacts) => contacts.length > 0)) {
    const letters = facts.organisations.flatMap((one) => contactsWith(facts, one));
    return ok({ kind: 'letters', letters });
  }
  return facts.reasonNoContact === ''
    ? fail('first-contact-missing')
    : ok({ kind: 'reason', reason: facts.reasonNoContact });
}
