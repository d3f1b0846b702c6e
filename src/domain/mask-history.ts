/** What was done to a mask, step by step, so that it can be undone and done again. */
import type { Mask } from './mask.ts';

/** A step is a mask, or a mask with what belongs to it. */
export type MaskHistory<Step = Mask> = {
  /** The oldest first. */
  readonly past: readonly Step[];
  readonly present: Step;
  /** What was undone, the last of it first. */
  readonly future: readonly Step[];
};

/** Older steps are forgotten: nobody goes back so far, and each holds thousands of boxes. */
export const mostSteps = 200;

export const beginHistory = <Step>(present: Step): MaskHistory<Step> => ({
  past: [],
  present,
  future: [],
});

export const takeStep = <Step>(
  { past, present }: MaskHistory<Step>,
  next: Step,
): MaskHistory<Step> => ({
  past: [...past, present].slice(-mostSteps),
  present: next,
  future: [],
});

/** The last step came out otherwise: an arrow that is held down is one step. */
export const amendStep = <Step>({ past }: MaskHistory<Step>, next: Step): MaskHistory<Step> => ({
  past,
  present: next,
  future: [],
});

/** The same when there is nothing to undo. */
export function undoStep<Step>(history: MaskHistory<Step>): MaskHistory<Step> {
  const { past, present, future } = history;
  const [before] = past.slice(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** The same when nothing was undone. */
export function redoStep<Step>(history: MaskHistory<Step>): MaskHistory<Step> {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  if (after === undefined) return history;
  return { past: [...past, present], present: after, future: rest };
}
