/** What a complaint to the AP is made of. The label at the top decides which protection follows. */
import type { OrderId } from '../../domain/ap-policy.ts';
import type { Day } from '../../domain/instant.ts';
import type { YesNoUnknown } from '../../domain/own-data.ts';
import type { Practice } from '../../domain/practice.ts';
import type { ThreeFactors } from '../../law/three-factors.ts';
import type { Recipient } from '../recipient.ts';
import type { Contact, OutwardFacts, View } from './outward-facts.ts';
import type { Sharing } from './request-facts.ts';

/** `complaint` alone, as a request for enforcement too, or a request for enforcement alone. */
export const apLabels = ['complaint', 'complaint-and-enforcement', 'enforcement'] as const;
export type ApLabel = (typeof apLabels)[number];

export type ApWish = {
  /** What the AP can order that the writer asks for. */
  readonly orders: readonly OrderId[];
  /** In the writer's words; may be empty when there are orders. */
  readonly words: string;
};

/** Who handled it before: the AP itself, or an ombudsman. */
export type Finder = 'ap' | 'ombudsman';

/** It was handled and something was found, and it was reported again after that. */
export type Again = {
  readonly finder: Finder;
  readonly day: Day;
  /** Number of the copy of what was found; `null` when it does not go along. */
  readonly exhibit: number | null;
  /** Days of the reports after it: at least one, the oldest first. */
  readonly days: readonly Day[];
};

export type ApComplaintFacts = OutwardFacts & {
  readonly label: ApLabel;
  /** `null` when it was not given. */
  readonly phone: string | null;
  /** Whom it is about. */
  readonly against: Recipient;
  readonly practice: Practice;
  readonly contacts: readonly Contact[];
  /** Why the organisation was not written to first; only used without contacts. */
  readonly reasonNoContact: string;
  readonly goingOn: YesNoUnknown;
  readonly wish: ApWish;
  readonly views: readonly View[];
  /** A firm that got data, with the dates that are known. Left out: there is nothing to say of one. */
  readonly sharing?: Sharing | null;
  /** Left out, or `null`: nothing was found before. */
  readonly again?: Again | null;
  /** `null` when the dossier was not weighed. */
  readonly factors: ThreeFactors | null;
};

export const asksEnforcement = (label: ApLabel): boolean => label !== 'complaint';
