/** What an objection against the AP's refusal is made of: the ground that the AP gave, and the answer to it. */
import type { ThreeFactors } from '../../law/three-factors.ts';
import type { Recipient } from '../recipient.ts';
import type { ApLabel } from './ap-complaint-facts.ts';
import type { Contact, Decision, OutwardFacts, View } from './outward-facts.ts';

export const apGrounds = [
  'no-prior-contact',
  'not-own-data',
  'no-infringement',
  'priority',
  'treated-as-tip',
] as const;
export type ApGround = (typeof apGrounds)[number];

/** What answers a ground. Each answer names at least one exhibit. */
type AnswerFacts =
  | { readonly ground: 'no-prior-contact'; readonly contacts: readonly Contact[] }
  | {
      readonly ground: 'not-own-data';
      /** Why it is about the writer's own data, in their words. */
      readonly why: string;
      readonly exhibits: readonly number[];
    }
  | { readonly ground: 'no-infringement'; readonly views: readonly View[] }
  | {
      readonly ground: 'priority';
      readonly factors: ThreeFactors;
      readonly exhibits: readonly number[];
    }
  | {
      readonly ground: 'treated-as-tip';
      /** What stood at the top of the writer's letter. */
      readonly label: ApLabel;
      readonly exhibits: readonly number[];
    };

/** A ground in the AP's own words, copied from its decision and empty when they were not, with the answer. */
export type GroundAnswer = AnswerFacts & { readonly apWords: string };

export type ApObjectionProFormaFacts = OutwardFacts & {
  /** What the AP answered: a complaint, a request for enforcement, or a tip. */
  readonly answered: ApLabel | 'tip';
  /** When that was sent. */
  readonly askedOn: OutwardFacts['day'];
  readonly against: Recipient;
  readonly decision: Decision;
};

export type ApObjectionFacts = ApObjectionProFormaFacts & {
  /** In the order of the AP's decision; at least one. */
  readonly grounds: readonly GroundAnswer[];
};

/** The exhibits that answer a ground. */
export function exhibitsOfAnswer(answer: GroundAnswer): readonly number[] {
  switch (answer.ground) {
    case 'no-prior-contact':
      return answer.contacts.flatMap(({ exhibit, answer: reply }) =>
        [exhibit, reply?.exhibit ?? null].flatMap((number) => number ?? []),
      );
    case 'no-infringement':
      return answer.views.flatMap(({ exhibits }) => exhibits);
    default:
      return answer.exhibits;
  }
}
