/**
 * Aanwijzingsbesluit: by which an organisation says through which digital channels official messages
 * count (Awb 2:13). Which form belongs to which message stands in the decision itself.
 */
import type { Confidence } from './checked.ts';
import type { Day } from './instant.ts';
import type { OrganisationCode } from './organisation.ts';

export type Designation = {
  readonly code: OrganisationCode;
  /** What the decision is called. */
  readonly title: string;
  readonly url: string;
  /** In force from this day on. */
  readonly from: Day;
  readonly checkedOn: Day;
  readonly confidence: Confidence;
};
