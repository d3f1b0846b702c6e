/**
 * What the AP says it weighs (Beleidsregels prioritering klachtenonderzoek AP, article 2(3)), what it
 * pays attention to in which years, and what it can order (AVG 58(2)). Dated data.
 */
import type { Checked } from './checked.ts';
import type { Article, PracticeId } from './practice.ts';

export const focusIds = ['mass-surveillance', 'ai-and-algorithms', 'digital-resilience'] as const;
export type FocusId = (typeof focusIds)[number];

export const orderIds = [
  'answer-request',
  'follow-rules',
  'tell-people',
  'limit-or-stop',
  'rectify-or-erase',
  'reprimand',
] as const;
export type OrderId = (typeof orderIds)[number];

/** Words for inside a sentence, without a capital and without a full stop. */
export type ApPolicyText = {
  readonly reviewed: boolean;
  readonly focus: Readonly<Record<FocusId, string>>;
  readonly orders: Readonly<Record<OrderId, string>>;
};

/** The file `src/data/ap-policy.json`. */
export type ApPolicy = Checked & {
  readonly focus: {
    /** The first and the last year for which the AP named these points. */
    readonly from: number;
    readonly until: number;
    /** Which practices a point may touch is our own reading, not the AP's. */
    readonly points: readonly { readonly id: FocusId; readonly practices: readonly PracticeId[] }[];
  };
  readonly orders: readonly { readonly id: OrderId; readonly article: Article }[];
  readonly texts: { readonly nl: ApPolicyText; readonly en: ApPolicyText };
};
