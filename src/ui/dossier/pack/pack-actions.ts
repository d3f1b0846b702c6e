/** What a person does on the way to a pack. */
import { buildActions, mustBeSearched } from './build-actions.ts';
import { coverActions } from './cover-actions.ts';
import { type Another, openTask, type PackDesk } from './pack-task.ts';
import { reviewActions } from './review-actions.ts';

const isUnsearched = <Other extends Another>(desk: PackDesk<Other>): boolean => {
  const review = openTask(desk, 'review');
  return review !== null && mustBeSearched(review);
};

/** The actions, each on the task that is open. One that comes late, when that is closed, does nothing. */
export function packActions<Other extends Another>(desk: PackDesk<Other>) {
  const { lookFor, found, stopLooking, ...covering } = coverActions(desk);
  const { stopMeasuring, ...reviewing } = reviewActions(desk, lookFor);
  const { build, cancelBuild, letGo } = buildActions(desk);
  return {
    ...reviewing,
    ...covering,
    /** What is to be covered is known first: nothing goes out that nobody looked through. */
    build: async (place: FileSystemFileHandle | null = null) => {
      if (isUnsearched(desk)) await found();
      if (isUnsearched(desk)) await lookFor();
      stopMeasuring();
      return build(place);
    },
    cancelBuild,
    /** Stops what goes on, and lets go of what was made. */
    leave: () => {
      cancelBuild();
      stopMeasuring();
      stopLooking();
      letGo();
    },
  };
}
