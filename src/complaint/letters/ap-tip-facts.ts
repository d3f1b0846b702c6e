/** What a tip to the AP is made of: also without a name, and also about others. */
import type { Practice } from '../../domain/practice.ts';
import type { Recipient } from '../recipient.ts';
import type { Sender } from './frame.ts';
import type { OutwardFacts } from './outward-facts.ts';

export type ApTipFacts = Pick<OutwardFacts, 'day' | 'papers' | 'reported'> & {
  /** `null` for a tip without a name. */
  readonly sender: Sender | null;
  readonly against: Recipient;
  readonly practice: Practice;
};
