/** Facts for each letter behind the first one: as far as they are known, and complete. */
import type { ApComplaintFacts } from './letters/ap-complaint-facts.ts';
import type { ApObjectionFacts, ApObjectionProFormaFacts } from './letters/ap-objection-facts.ts';
import type { ApTipFacts } from './letters/ap-tip-facts.ts';
import type { CollectiveRequestFacts } from './letters/collective-request-facts.ts';
import type { AppealNoDecisionFacts, PetitionFacts } from './letters/court-facts.ts';
import type { MandateFacts } from './letters/mandate-facts.ts';
import type { ObjectionFacts, ObjectionProFormaFacts } from './letters/objection-facts.ts';
import type { OmbudsmanFacts } from './letters/ombudsman-facts.ts';

/** Complete: what a letter is written from. */
export type AuthorityFacts =
  | ({ readonly kind: 'objection' } & ObjectionFacts)
  | ({ readonly kind: 'objection-pro-forma' } & ObjectionProFormaFacts)
  | ({ readonly kind: 'appeal-no-decision' } & AppealNoDecisionFacts)
  | ({ readonly kind: 'petition' } & PetitionFacts)
  | ({ readonly kind: 'ap-complaint' } & ApComplaintFacts)
  | ({ readonly kind: 'ap-tip' } & ApTipFacts)
  | ({ readonly kind: 'ap-objection' } & ApObjectionFacts)
  | ({ readonly kind: 'ap-objection-pro-forma' } & ApObjectionProFormaFacts)
  | ({ readonly kind: 'collective-request' } & CollectiveRequestFacts)
  | ({ readonly kind: 'ombudsman' } & OmbudsmanFacts)
  | ({ readonly kind: 'mandate' } & MandateFacts);

export type FactsOf<K extends AuthorityFacts['kind']> = Extract<
  AuthorityFacts,
  { readonly kind: K }
>;

/** Whom a letter names, and the decision that it is about: `null` where nobody filled it in. */
type Askable =
  | 'sender'
  | 'recipient'
  | 'against'
  | 'late'
  | 'court'
  | 'other'
  | 'representative'
  | 'decision'
  | 'body';

type Unfilled<F> = { readonly [K in keyof F]: K extends Askable ? F[K] | null : F[K] };

/** One type for each kind. */
export type AuthorityInput = {
  [K in AuthorityFacts['kind']]: Unfilled<FactsOf<K>>;
}[AuthorityFacts['kind']];

export type InputFor<K extends AuthorityFacts['kind']> = Unfilled<FactsOf<K>>;
