/** What an authorisation is made of: one person, one representative, one subject. */
import type { Day } from '../../domain/instant.ts';
import type { Practice } from '../../domain/practice.ts';
import type { Recipient } from '../recipient.ts';
import type { Sender } from './frame.ts';
import type { Party } from './outward-facts.ts';

export type MandateFacts = {
  readonly day: Day;
  /** Who authorises, and signs. */
  readonly sender: Sender;
  readonly representative: Party;
  readonly against: Recipient;
  readonly practice: Practice;
};
