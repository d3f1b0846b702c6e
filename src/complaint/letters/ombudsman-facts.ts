/** What a complaint to the ombudsman is made of: the body was complained to first, and dealt with it or was late. */
import type { Body, OutwardFacts } from './outward-facts.ts';

export type OmbudsmanFacts = OutwardFacts & {
  readonly body: Body;
  readonly complaint: { readonly day: OutwardFacts['day']; readonly exhibit: number };
  /** `null` when none came in time. */
  readonly answer: { readonly day: OutwardFacts['day']; readonly exhibit: number } | null;
  /** Where the body fell short, in the writer's words. */
  readonly whereWrong: string;
  /** Why the writer gets no further. */
  readonly whyStuck: string;
  readonly wish: string;
};
