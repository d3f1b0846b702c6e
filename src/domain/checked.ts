/** Data with its source and its dates: who says so, when somebody looked, and when to look again. */
import type { Day } from './instant.ts';

/** Where something was read. `title` says what it is, in the language of the source. */
export type Source = { readonly title: string; readonly url: string };

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

export type Checked = {
  /** At least one. */
  readonly sources: readonly Source[];
  readonly checkedOn: Day;
  /** From the day after this one the data is shown as overdue. */
  readonly checkBy: Day;
  readonly confidence: Confidence;
};

/** True when the data should have been looked at again by `today`. */
export const isOverdue = ({ checkBy }: Checked, today: Day): boolean => checkBy < today;
