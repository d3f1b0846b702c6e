/**
 * Termijn: by when something has to be done, and how that was counted. The rules are data
 * (`src/data/terms`); what starts one and what it ends with is said here.
 */

import type { Day } from './instant.ts';
import type { Article } from './practice.ts';

export const termIds = [
  'answer-request',
  'answer-request-extended',
  'petition',
  'objection',
  'objection-received',
  'objection-decision',
  'objection-decision-adjourned',
  'appeal',
  'higher-appeal',
  'notice-of-default',
  'penalty',
  'penalty-decision',
  'appeal-no-decision',
  'late-decision-ordered',
  'conduct-complaint',
  'conduct-complaint-answer',
  'conduct-complaint-answer-adjourned',
  'ombudsman',
  'decision-on-request',
  'ap-progress',
  'woo-answer',
  'woo-answer-adjourned',
  'damages-request',
  'damages-limitation',
] as const;
export type TermId = (typeof termIds)[number];

export const isTermId = (value: unknown): value is TermId => termIds.some((id) => id === value);

/** Opschorting: the body asked for something, and the clock stood still until it came. */
export type Suspension = {
  readonly asked: Day;
  /** The day it came, or on which the time given for it ran out. */
  readonly mended: Day;
};

export type TermInput = {
  readonly rule: TermId;
  /** The day of what starts it: each rule says what that is. */
  readonly start: Day;
  /** A committee advises on the objection, or handles the complaint: that term is longer. */
  readonly committee: boolean;
  readonly suspensions: readonly Suspension[];
};

/** Why a date may turn out otherwise. */
export const termDoubts = [
  /** The last day is a holiday in the one set of rules and perhaps not in the other. */
  'holiday-in-doubt',
  /** Days set by decree are not known that far ahead. */
  'holidays-unknown',
  /** The law is read in more than one way here. */
  'rule-in-doubt',
  /** The day of what starts it was not known, and was assumed. */
  'start-assumed',
  /** The term is no rule of law: it is what the body says of itself, or what is reasonable. */
  'not-fixed',
] as const;
export type TermDoubt = (typeof termDoubts)[number];

/** A step of the count, to be shown: "six weeks later is 6 April, Easter Monday; so 7 April". */
export type CountStep =
  | { readonly kind: 'starts'; readonly on: Day }
  | { readonly kind: 'adds'; readonly amount: number; readonly unit: TermUnit; readonly to: Day }
  | { readonly kind: 'month-is-shorter'; readonly to: Day }
  | { readonly kind: 'suspended'; readonly days: number; readonly to: Day }
  | { readonly kind: 'moves'; readonly from: Day; readonly because: DayOff; readonly to: Day };

export const termUnits = ['days', 'weeks', 'months', 'years'] as const;
export type TermUnit = (typeof termUnits)[number];

export const daysOff = [
  'saturday',
  'sunday',
  'new-year',
  'good-friday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension-day',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
  'by-decree',
] as const;
export type DayOff = (typeof daysOff)[number];

export type Term = {
  readonly rule: TermId;
  /** Who has to do something by then, or may from then. */
  readonly binds: 'person' | 'body';
  /** The first day on which it runs, or from which something may be done. */
  readonly first: Day;
  /** The last day, which still counts. `null` when there is no last day. */
  readonly last: Day | null;
  readonly articles: readonly Article[];
  readonly counted: readonly CountStep[];
  /** Empty when the date is sure. */
  readonly doubts: readonly TermDoubt[];
};
