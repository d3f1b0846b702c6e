/** Regel van een termijn: how long, from what, counted how. The rules themselves are data. */
import type { Checked } from './checked.ts';
import type { Day } from './instant.ts';
import type { Article } from './practice.ts';
import type { DayOff, TermId, TermUnit } from './term.ts';

/**
 * How a last day that is no working day is treated: by the Algemene termijnenwet, by Regulation (EEC,
 * Euratom) 1182/71, or not at all (terms in years: Algemene termijnenwet, article 4).
 */
export const countings = [
  'algemene-termijnenwet',
  /** Whether that act moves the last day of this term is not settled. */
  'algemene-termijnenwet-perhaps',
  'regulation-1182-71',
  'as-is',
] as const;
export type Counting = (typeof countings)[number];

export type Length = { readonly amount: number; readonly unit: TermUnit };

/** What runs: a term with a last day; a moment from which; or a period that begins after the length. */
export const termShapes = ['until', 'from', 'period'] as const;
export type TermShape = (typeof termShapes)[number];

export type TermRule = Checked & {
  readonly id: TermId;
  readonly shape: TermShape;
  /** Who has to do something by then. A date in doubt is taken early for the person, late for the body. */
  readonly binds: 'person' | 'body';
  readonly counting: Counting;
  /** `null`: from the day after the start. */
  readonly length: Length | null;
  /** When a committee advises or handles it; `null` when that makes no difference. */
  readonly committeeLength: Length | null;
  /** Comes after the length: an announced adjournment, or how long a period lasts. */
  readonly further: Length | null;
  /** Whether the clock stands still while the body waits for something (Awb 4:15, 7:10(2)). */
  readonly canSuspend: boolean;
  /** False when the law gives no fixed term, or the way of counting is disputed. */
  readonly isFixed: boolean;
  readonly articles: readonly Article[];
  /** Terms that start before this day follow another rule. */
  readonly validFrom: Day;
  /** `null` while it is in force. */
  readonly validUntil: Day | null;
  readonly texts: Readonly<Record<'nl' | 'en', TermText>>;
};

export type TermText = {
  readonly reviewed: boolean;
  /** Whose term it is, and for what: "De organisatie beslist op uw bezwaar". */
  readonly title: string;
  /** What starts it: "de dag waarop de organisatie uw verzoek kreeg". */
  readonly start: string;
  /** What to know about it; `null` when there is nothing more. */
  readonly note: string | null;
};

/** Days set by decree: they count as public holidays in the year for which they were set. */
export type DecreeDays = Checked & {
  readonly days: readonly { readonly day: Day; readonly source: string }[];
  /** The last year for which the decree is known. */
  readonly knownUntilYear: number;
};

/** Money by the day for a decision that is late (Awb 4:17), as it was in a certain year. */
export type PenaltyAmounts = Checked & {
  readonly year: number;
  readonly parts: readonly { readonly days: number; readonly euros: number }[];
};

/** A day off is sure in one way of counting, and perhaps not in another. */
export const doubtfulInEuropeanTerms: readonly DayOff[] = [
  'good-friday',
  'liberation-day',
  'by-decree',
];
