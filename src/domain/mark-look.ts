/** How a painted mark looks: each practice in its own way, and what needs a person's eye in another. */
import { type PracticeId, practiceIds } from './practice.ts';

const ofPractices = ['sun', 'sky', 'rose', 'leaf', 'violet', 'peach'] as const;

/** `grey`: nobody has said yet what it is about. `please-look`: it may be the passage, or may not. */
export const markLooks = [...ofPractices, 'grey', 'please-look'] as const;
export type MarkLook = (typeof markLooks)[number];

/** The look of a mark that was found for certain; with more practices than looks some share one. */
export const lookOf = (practice: PracticeId | null): MarkLook =>
  (practice && ofPractices[practiceIds.indexOf(practice) % ofPractices.length]) ?? 'grey';

/** Something for each look. */
export const eachLook = <T>(make: (look: MarkLook) => T): Readonly<Record<MarkLook, T>> => ({
  sun: make('sun'),
  sky: make('sky'),
  rose: make('rose'),
  leaf: make('leaf'),
  violet: make('violet'),
  peach: make('peach'),
  grey: make('grey'),
  'please-look': make('please-look'),
});
