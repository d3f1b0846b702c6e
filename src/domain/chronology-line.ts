/** Tijdlijn: one line of it, in plain text and in the language of the letters. */
import type { ApproximateDate } from './approximate-date.ts';
import type { OrganisationRef } from './organisation.ts';
import type { PracticeId } from './practice.ts';

export type ChronologyLine = {
  readonly date: ApproximateDate;
  /** The same date in words. */
  readonly when: string;
  readonly what: string;
  readonly source: string;
  readonly disputed: string;
  /** Numbers of the exhibits that show it. */
  readonly exhibits: readonly number[];
  readonly practice: PracticeId;
  readonly organisation: OrganisationRef;
};
