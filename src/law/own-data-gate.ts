/** The gate between complaint and tip: is it about the writer's own data? */
import type { GateOutcome, YesNoUnknown } from '../domain/own-data.ts';
import type { Tier } from '../domain/record.ts';

export type GateInput = {
  readonly tier: Tier;
  /** Of a guided visit; `null` when there was none. */
  readonly ownVisit: boolean | null;
  /** What the person says when asked. */
  readonly answer: YesNoUnknown;
  /** Whether those whom it is about authorised the writer. */
  readonly hasMandate: boolean;
};

/**
 * A complaint is about one's own data, or brought with an authorisation (AVG 77; AP). What the person
 * says comes first; else how they know it decides.
 */
export function ownDataGate({ tier, ownVisit, answer, hasMandate }: GateInput): GateOutcome {
  if (hasMandate || answer === 'yes') return 'complaint';
  if (answer === 'no') return 'tip';
  if (tier === 'happened-to-me' || ownVisit === true) return 'complaint';
  return tier === 'reported' || ownVisit === false ? 'tip' : 'not-clear';
}

/** Of several reports: one that is about own data is enough for a complaint. */
export function gateOfAll(outcomes: readonly GateOutcome[]): GateOutcome {
  if (outcomes.includes('complaint')) return 'complaint';
  return outcomes.length === 0 || outcomes.includes('not-clear') ? 'not-clear' : 'tip';
}
