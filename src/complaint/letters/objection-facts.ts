/** What an objection against the organisation's decision is made of, with its reasons or without. */
import type { Practice } from '../../domain/practice.ts';
import type { Recipient } from '../recipient.ts';
import type { Decision, OutwardFacts, View } from './outward-facts.ts';

export type ObjectionProFormaFacts = OutwardFacts & {
  readonly recipient: Recipient;
  readonly practice: Practice;
  readonly decision: Decision;
  /** Whether it decides on documents (Woo), and not on the writer's own data. Left out: no. */
  readonly isOnDocuments?: boolean;
};

export type ObjectionFacts = ObjectionProFormaFacts & {
  /** Why the writer does not agree; at least one. */
  readonly views: readonly View[];
  /** What the writer asks the organisation to decide after all. */
  readonly asked: string;
};
