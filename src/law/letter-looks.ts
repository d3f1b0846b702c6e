/** Questions about what was sent: who was written to, who is late, which term is about to end. */
import type { Day } from '../domain/instant.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import type { EndingId } from '../domain/readiness.ts';
import type { RouteId } from '../domain/route-id.ts';
import { gaveAll } from '../domain/step.ts';
import type { TermId } from '../domain/term.ts';
import { addDays } from './days.ts';
import { type DossierFacts, isSameOrganisation } from './dossier-facts.ts';
import { finalAnswer, isContact, isDataRequest, type SentLetter } from './sent-letters.ts';
import type { StepTerm } from './terms-of-steps.ts';

/** The facts of a dossier with its running terms, seen from one route and one day. */
export type Looked = {
  readonly route: RouteId;
  readonly facts: DossierFacts;
  readonly terms: readonly StepTerm[];
  readonly today: Day;
};

export const routesSent = (facts: DossierFacts, ...routes: readonly RouteId[]): SentLetter[] =>
  facts.letters.filter(({ step }) => routes.includes(step.route));

export const isDecided = (facts: DossierFacts, ...routes: readonly RouteId[]): boolean =>
  routesSent(facts, ...routes).some((letter) => finalAnswer(letter) !== null);

/** The letters with which an organisation was addressed before anybody else was. */
export const contactsWith = (facts: DossierFacts, organisation: OrganisationRef): SentLetter[] =>
  facts.letters.filter(
    (letter) => isContact(letter) && isSameOrganisation(letter.step.organisation, organisation),
  );

/** Whether it holds for every organisation that the reports are about. None named is no contact. */
export const withEach = (
  facts: DossierFacts,
  holds: (contacts: readonly SentLetter[]) => boolean,
): boolean =>
  facts.organisations.length > 0 &&
  facts.organisations.every((organisation) => holds(contactsWith(facts, organisation)));

/** Whether the answer to a letter is late. */
export const isLate = ({ step }: SentLetter, { terms, today }: Looked): boolean =>
  terms.some(
    ({ step: of, term }) =>
      of.id === step.id &&
      term.binds === 'body' &&
      term.rule !== 'penalty' &&
      term.last !== null &&
      term.last < today,
  );

export const isClosed = (letter: SentLetter, looked: Looked): boolean =>
  finalAnswer(letter) !== null || isLate(letter, looked);

/** The person's own term for each route that has one. */
const ownTerms: Readonly<Partial<Record<RouteId, TermId>>> = {
  objection: 'objection',
  'objection-pro-forma': 'objection',
  'ap-objection': 'objection',
  'ap-objection-pro-forma': 'objection',
  appeal: 'appeal',
  'ap-appeal': 'appeal',
  petition: 'petition',
  ombudsman: 'ombudsman',
};

const isAgainstAp = (route: RouteId): boolean => route.startsWith('ap-');

/** The last day of the person's own term for this route that is still to come. */
export function ownTermEnds({ route, terms, today }: Looked): Day | null {
  const ends = terms
    .filter(({ term, step }) => term.rule === ownTerms[route] && fits(step.route, route))
    .flatMap(({ term }) => (term.last !== null && term.last >= today ? [term.last] : []));
  return ends.toSorted()[0] ?? null;
}

/**
 * Whether the route can still be taken. A petition after silence has no term (UAVG 35(2)), and the
 * ombudsman's year is over only when that is known.
 */
export function isInTime(looked: Looked): boolean {
  const { route, facts, terms } = looked;
  if (ownTermEnds(looked) !== null) return true;
  if (route === 'ombudsman') return terms.every(({ term }) => term.rule !== 'ombudsman');
  return route === 'petition' && facts.letters.some((letter) => isSilent(letter, looked));
}

const isSilent = (letter: SentLetter, looked: Looked): boolean =>
  isDataRequest(letter) && finalAnswer(letter) === null && isLate(letter, looked);

const fits = (answered: RouteId, route: RouteId): boolean =>
  isAgainstAp(answered) === isAgainstAp(route);

/** How long before its last day a term of the person's own comes before everything else. */
const soonDays = 14;

const closes: Readonly<Record<EndingId, TermId>> = {
  'objection-ending': 'objection',
  'appeal-ending': 'appeal',
  'petition-ending': 'petition',
};

const isAgainst = ({ step: sent }: SentLetter, { step, term }: StepTerm): boolean =>
  ownTerms[sent.route] === term.rule &&
  fits(step.route, sent.route) &&
  isSameOrganisation(sent.organisation, step.organisation) &&
  (sent.practice === step.practice || sent.practice === null || step.practice === null) &&
  sent.what.on >= step.what.on;

/** Terms in which nothing was sent yet. One letter keeps one way open: of two decisions that to the last. */
export function unusedTerms(
  rule: TermId,
  letters: readonly SentLetter[],
  terms: readonly StepTerm[],
): StepTerm[] {
  let unused = terms
    .filter(({ term }) => term.rule === rule)
    .toSorted((a, b) => (a.step.what.on < b.step.what.on ? 1 : -1));
  for (const letter of letters) {
    const used = unused.find((found) => isAgainst(letter, found));
    unused = unused.filter((found) => found !== used);
  }
  return unused;
}

export function endsSoon(id: EndingId, looked: Looked): Day | null {
  const until = addDays(looked.today, soonDays);
  const ends = unusedTerms(closes[id], looked.facts.letters, looked.terms)
    .flatMap(({ term }) => term.last ?? [])
    .filter((last) => looked.today <= last && last <= until);
  return ends.toSorted()[0] ?? null;
}

/** Answers that did not give all that was asked: for these an objection is open. */
export const refusals = ({ letters }: DossierFacts): SentLetter[] =>
  letters.filter((letter) => {
    const final = finalAnswer(letter);
    return isDataRequest(letter) && final !== null && !gaveAll(final.what);
  });

export const isObjectedTo = (letter: SentLetter, { facts }: Looked): boolean => {
  const decidedOn = finalAnswer(letter)?.what.on;
  return routesSent(facts, 'objection', 'objection-pro-forma').some(
    ({ step }) =>
      decidedOn !== undefined &&
      step.what.on >= decidedOn &&
      isSameOrganisation(step.organisation, letter.step.organisation),
  );
};
