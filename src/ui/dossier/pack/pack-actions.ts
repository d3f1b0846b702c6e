/** What a person does on the way to a pack. */
import { buildActions } from './build-actions.ts';
import type { Another, PackDesk } from './pack-task.ts';
import { reviewActions } from './review-actions.ts';

/** The actions, each on the task that is open. One that comes late, when that is closed, does nothing. */
export function packActions<Other extends Another>(desk: PackDesk<Other>) {
  const { stopMeasuring, ...reviewing } = reviewActions(desk);
  const { build, cancelBuild, letGo } = buildActions(desk);
  return {
    ...reviewing,
    build: (place: FileSystemFileHandle | null = null) => {
      stopMeasuring();
      return build(place);
    },
    cancelBuild,
    /** Stops what goes on, and lets go of what was made. */
    leave: () => {
      cancelBuild();
      stopMeasuring();
      letGo();
    },
  };
}
