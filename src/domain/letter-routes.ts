/** Which letter belongs to a route that somebody may take, and to a term that runs. */
import { type LetterKind, letterKinds } from './letter.ts';
import type { RouteId } from './route-id.ts';
import type { TermId } from './term.ts';

/** `null` when there is no letter for it here. */
export function letterOfRoute(route: RouteId): LetterKind | null {
  if (route === 'access') return 'access-request';
  if (route === 'ap-enforcement-request') return 'ap-complaint';
  return letterKinds.find((kind) => kind === route) ?? null;
}

/** What a term is about: which one, of what was sent, and whose turn it is. */
export type TurnOfTerm = {
  readonly rule: TermId;
  readonly route: RouteId;
  readonly isPersons: boolean;
  readonly isOver: boolean;
};

/** The letter that somebody may write within the term, or once the other side is late; or `null`. */
export function letterOfTerm({ rule, route, isPersons, isOver }: TurnOfTerm): LetterKind | null {
  if (!isPersons) return isOver && answerTerms.includes(rule) ? 'reminder' : null;
  if (rule === 'objection') return route.startsWith('ap-') ? 'ap-objection' : 'objection';
  return letterKinds.find((kind) => kind === rule) ?? null;
}

/** Terms that end with an answer to something that was asked. */
const answerTerms: readonly TermId[] = [
  'answer-request',
  'answer-request-extended',
  'decision-on-request',
  'objection-decision',
  'objection-decision-adjourned',
  'woo-answer',
  'woo-answer-adjourned',
];
