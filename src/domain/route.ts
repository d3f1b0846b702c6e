/**
 * Route: a way that a report can go. Who may take it, what it asks, where it goes, by which channel it
 * counts, and what it does not do. Dated data: each route is a file in `src/data/routes`.
 */
import type { Checked } from './checked.ts';
import type { Article } from './practice.ts';
import type { RouteId } from './route-id.ts';
import type { Channel } from './step.ts';
import type { TermId } from './term.ts';

/** Who may take a route: one of them is enough. */
export const routeWriters = [
  /** Somebody whose own data it is about. */
  'data-subject',
  /** The one to whom the decision or the answer was sent. */
  'addressee',
  /** Somebody who was authorised in writing. */
  'representative',
  /** An organisation that stands up for it by its statutes, and does so in fact. */
  'organisation',
  'anyone',
] as const;
export type RouteWriter = (typeof routeWriters)[number];

/** What must come before. Readiness looks in the dossier whether it did. */
export const conditionIds = [
  'own-data',
  'first-contact',
  'answer-or-silence',
  'decision-received',
  'ap-decision-received',
  'answer-received',
  'private-party',
  'within-term',
  'term-passed',
  'notice-given',
  'notice-weeks-passed',
  'objection-decided',
  'ap-objection-decided',
  'body-complaint-done',
] as const;
export type ConditionId = (typeof conditionIds)[number];

/** Where it goes. */
export const receivers = [
  'organisation',
  'data-officer',
  'body-in-default',
  'authority',
  'administrative-court',
  'civil-court',
  'ombudsman',
  'client-council',
  'municipal-council',
] as const;
export type Receiver = (typeof receivers)[number];

/** Whether it counts when it goes by that channel. */
export const countings = ['yes', 'no', 'unsure'] as const;
export type Counting = (typeof countings)[number];

/** Which court fee is asked; the amounts are data of their own, with their year. */
export const routeCosts = ['free', 'fee-administrative', 'fee-civil'] as const;
export type RouteCost = (typeof routeCosts)[number];

/** Something that belongs in it. `id` is its name within the route. */
export type RouteItem = { readonly id: string; readonly need: 'must' | 'should' };

export type Route = Checked & {
  readonly id: RouteId;
  readonly who: readonly RouteWriter[];
  /** Whether it can be done without a name. */
  readonly anonymous: Counting;
  readonly contents: readonly RouteItem[];
  readonly before: readonly ConditionId[];
  readonly receiver: Receiver;
  /** An address of `src/data/addresses.ts`, or `null` when the receiver differs from case to case. */
  readonly address: AddressId | null;
  readonly channels: Readonly<Record<Channel, Counting>>;
  readonly cost: RouteCost;
  /** Terms that begin to run by it, or by the answer to it. */
  readonly starts: readonly TermId[];
  /** Terms within which it must be done, or after which it can be done. */
  readonly boundBy: readonly TermId[];
  readonly articles: readonly Article[];
};

/** What a route is called and asks, in a language of the screens. */
export type RouteText = {
  /** Whether somebody who knows the language and the law looked at it; Dutch is the original. */
  readonly reviewed: boolean;
  readonly title: string;
  /** What it is. */
  readonly summary: string;
  readonly who: string;
  readonly anonymous: string;
  /** The words of each item, by its id. */
  readonly contents: Readonly<Record<string, string>>;
  /** The words of each condition, by its id. */
  readonly before: Readonly<Record<string, string>>;
  readonly where: string;
  /** Why it counts or not, by channel. */
  readonly channels: Readonly<Record<Channel, string>>;
  /** Never an amount: those are data of their own. */
  readonly cost: string;
  readonly expect: readonly string[];
  readonly doesNot: readonly string[];
  /** Up to where it goes. */
  readonly limits: readonly string[];
};

/** A file of `src/data/routes`: the route with its words. */
export type RouteEntry = Route & {
  readonly texts: { readonly nl: RouteText; readonly en: RouteText };
};

/** Receivers that are the same for everybody. */
export const addressIds = ['ap', 'ap-objection', 'ombudsman'] as const;
export type AddressId = (typeof addressIds)[number];

export type ReceiverAddress = Checked & {
  readonly id: AddressId;
  readonly lines: readonly string[];
};

/** What a court asks, as of a year. Always shown with that year and "please check". */
export type CourtFee = {
  readonly cost: Exclude<RouteCost, 'free'>;
  readonly matter: 'benefit' | 'other' | 'organisation';
  readonly euros: number;
};

export type CourtFees = Checked & {
  readonly year: number;
  readonly fees: readonly CourtFee[];
};
