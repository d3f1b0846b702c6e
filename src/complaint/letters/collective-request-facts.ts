/** What a letter of an organisation for many people is made of. Counts are of reports, never estimates. */
import type { Practice } from '../../domain/practice.ts';
import type { Recipient } from '../recipient.ts';
import type { ApWish } from './ap-complaint-facts.ts';
import type { Contact, OutwardFacts, View } from './outward-facts.ts';
import type { Sharing } from './request-facts.ts';

export type CollectiveRequestFacts = OutwardFacts & {
  /** Who signs for the organisation. */
  readonly signer: string;
  /** What the organisation stands up for by its statutes, and what it does for that. */
  readonly interest: string;
  readonly against: Recipient;
  readonly practice: Practice;
  /** How many reports there are, on how many days, from when to when. */
  readonly count: {
    readonly reports: number;
    readonly first: OutwardFacts['day'];
    readonly last: OutwardFacts['day'];
  };
  /** A firm that got data, with the dates that are known. Left out: there is nothing to say of one. */
  readonly sharing?: Sharing | null;
  readonly contacts: readonly Contact[];
  readonly views: readonly View[];
  readonly wish: ApWish;
};
