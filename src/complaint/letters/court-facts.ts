/** What the letters to a court are made of: the appeal for not deciding in time, the outline of a petition. */
import type { Day } from '../../domain/instant.ts';
import type { Practice } from '../../domain/practice.ts';
import type { Body, Decision, OutwardFacts, Party, View } from './outward-facts.ts';

export type AppealNoDecisionFacts = OutwardFacts & {
  readonly court: Party;
  /** Who has not decided. */
  readonly late: Body;
  readonly practice: Practice;
  /** What should have been decided on: the request, or the objection. */
  readonly awaited: 'request' | 'woo-request' | 'enforcement-request' | 'objection';
  /** Whether an objection is about documents: then no penalty is due (Woo 8.2). Left out: no. */
  readonly isOnDocuments?: boolean;
  readonly asked: { readonly day: Day; readonly exhibit: number };
  /** The last day on which the decision was due. */
  readonly dueOn: Day;
  /** When the notice of default was received, and its copy. */
  readonly notice: { readonly receivedOn: Day; readonly exhibit: number };
};

export type PetitionFacts = OutwardFacts & {
  readonly court: Party;
  /** A company or foundation that decides about the data itself. */
  readonly other: Party;
  readonly practice: Practice;
  readonly request: { readonly day: Day; readonly exhibit: number };
  /** `null` when none came. */
  readonly answer: Decision | null;
  readonly views: readonly View[];
  /** What the court is asked to order. */
  readonly asked: string;
};
