/** How each thing that a route asks is looked up in the facts. One entry for each, and no prose. */
import type { Day } from '../domain/instant.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import type { EndingId, ReadinessId } from '../domain/readiness.ts';
import { hasProof } from '../domain/step.ts';
import {
  endsSoon,
  isClosed,
  isDecided,
  isInTime,
  isLate,
  isObjectedTo,
  type Looked,
  ownTermEnds,
  refusals,
  routesSent,
  withEach,
} from './letter-looks.ts';
import { finalAnswer, isDataRequest } from './sent-letters.ts';

export type Look = {
  /** Whether it is looked at in this dossier at all. */
  readonly applies?: (looked: Looked) => boolean;
  readonly done: (looked: Looked) => boolean;
  readonly by?: (looked: Looked) => Day | null;
};

const hasReason = ({ facts }: Looked): boolean => facts.reasonNoContact !== '';

const ending = (id: EndingId): Look => ({
  applies: (looked) => endsSoon(id, looked) !== null,
  done: () => false,
  by: (looked) => endsSoon(id, looked),
});

/** Municipalities have a code that begins so in the public register. */
const isMunicipality = (one: OrganisationRef): boolean =>
  one.kind === 'listed' && one.code.startsWith('GM');

/** False while nobody knows yet which one it is. */
const isNamed = (one: OrganisationRef): boolean => 'name' in one && one.name.trim() !== '';

/** The same date a year before, as text: it need not exist to be compared. */
const yearBefore = (day: Day): string =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;

export const readinessLooks: Readonly<Record<ReadinessId, Look>> = {
  'objection-ending': ending('objection-ending'),
  'appeal-ending': ending('appeal-ending'),
  'petition-ending': ending('petition-ending'),
  'dates-to-check': {
    applies: ({ facts }) => facts.dateFaults.length > 0,
    done: () => false,
  },
  competent: {
    applies: ({ facts }) => facts.notForAp.length > 0,
    done: () => false,
  },
  'own-data': {
    done: ({ facts, route }) =>
      facts.gate === 'complaint' || (route === 'ap-enforcement-request' && facts.hasStatutes),
  },
  'first-contact': {
    done: (looked) =>
      hasReason(looked) || withEach(looked.facts, (contacts) => contacts.length > 0),
  },
  correspondence: {
    done: (looked) =>
      hasReason(looked) ||
      withEach(looked.facts, (contacts) =>
        contacts.some(({ step, answers }) => hasProof(step.what) || answers.length > 0),
      ),
  },
  'answer-or-silence': {
    done: (looked) =>
      hasReason(looked) ||
      withEach(looked.facts, (contacts) => contacts.some((letter) => isClosed(letter, looked))),
  },
  'decision-received': {
    done: ({ facts }) =>
      facts.letters.some(
        (letter) =>
          (isDataRequest(letter) || letter.step.route === 'woo-request') &&
          finalAnswer(letter) !== null,
      ),
  },
  'ap-decision-received': {
    done: ({ facts }) => isDecided(facts, 'ap-complaint', 'ap-enforcement-request'),
  },
  'answer-received': {
    done: (looked) =>
      looked.facts.letters.some((letter) => isDataRequest(letter) && isClosed(letter, looked)),
  },
  'private-party': {
    done: ({ facts }) => facts.organisations.some((one) => !isMunicipality(one)),
  },
  'within-term': {
    done: isInTime,
    by: ownTermEnds,
  },
  'term-passed': {
    done: (looked) => looked.facts.letters.some((letter) => isLate(letter, looked)),
  },
  'notice-given': {
    done: ({ facts }) => routesSent(facts, 'notice-of-default').length > 0,
  },
  'notice-weeks-passed': {
    done: ({ terms, today }) =>
      terms.some(({ term }) => term.rule === 'appeal-no-decision' && term.first <= today),
  },
  'objection-decided': {
    done: ({ facts }) => isDecided(facts, 'objection', 'objection-pro-forma'),
  },
  'ap-objection-decided': {
    done: ({ facts }) => isDecided(facts, 'ap-objection', 'ap-objection-pro-forma'),
  },
  'body-complaint-done': {
    done: (looked) =>
      routesSent(looked.facts, 'conduct-complaint').some((letter) => isClosed(letter, looked)),
  },
  'conduct-within-year': {
    done: ({ facts, today }) =>
      facts.goingOn === 'yes' || (facts.lastSeen !== null && facts.lastSeen >= yearBefore(today)),
  },
  'organisation-named': {
    done: ({ facts }) => facts.organisations.length > 0 && facts.organisations.every(isNamed),
  },
  description: { done: ({ facts }) => facts.isDescribed },
  concrete: { done: ({ facts }) => facts.isConcrete },
  'sender-known': { done: ({ facts }) => facts.isSenderKnown },
  mandate: {
    applies: ({ facts }) => facts.writer === 'representative',
    done: ({ facts }) => facts.hasMandate,
  },
  statutes: {
    applies: ({ facts }) => facts.writer === 'organisation',
    done: ({ facts }) => facts.hasStatutes,
  },
  'decision-objected': {
    applies: ({ facts }) => refusals(facts).length > 0,
    done: (looked) => refusals(looked.facts).every((letter) => isObjectedTo(letter, looked)),
  },
  'proof-of-sending': {
    applies: ({ facts }) => facts.letters.length > 0,
    done: ({ facts }) =>
      facts.letters.every(({ step, answers }) => hasProof(step.what) || answers.length > 0),
  },
  'send-soon': {
    applies: ({ facts }) =>
      facts.vanishesBy !== null && !withEach(facts, (contacts) => contacts.length > 0),
    done: () => false,
    by: ({ facts }) => facts.vanishesBy,
  },
  exhibit: { done: ({ facts }) => facts.exhibits > 0 },
  'going-on': { done: ({ facts }) => facts.goingOn !== 'unknown' },
  'since-when': { done: ({ facts }) => facts.since !== null },
  consequence: { done: ({ facts }) => facts.hasConsequence },
  wish: { done: ({ facts }) => facts.hasWish },
  'more-reports': { done: ({ facts }) => facts.reports > 1 },
  'one-practice': { done: ({ facts }) => facts.practices.length <= 1 },
  'one-organisation': { done: ({ facts }) => facts.organisations.length <= 1 },
  'legal-words': { done: () => true },
  lawyer: { done: () => true },
  'money-lost': { done: () => true },
};
