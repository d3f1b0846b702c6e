// How many checks went well, went wrong, or were left out.

export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

export const nothing: Outcome = { passed: 0, failed: 0, skipped: 0 };

/** What a check counts for that is either good or not. */
export const oneCheck = (isGood: boolean): Outcome =>
  isGood ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };

export const addOutcomes = (a: Outcome, b: Outcome): Outcome => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});
