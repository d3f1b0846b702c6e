/**
 * Stap: what was sent to whom and what came back, and when. Which terms run and what is still lacking
 * is computed from the steps, and never stored.
 */
import { type AnswerCheck, hasGaps } from './answer-check.ts';
import type { StepId } from './ids.ts';
import type { Day } from './instant.ts';
import type { OrganisationRef } from './organisation.ts';
import type { PracticeId } from './practice.ts';
import type { Revision } from './revision.ts';
import type { RouteId } from './route-id.ts';

/** How it went. By which of them it counts is said with each route. */
export const channels = ['post', 'counter', 'web-form', 'email', 'phone', 'in-person'] as const;
export type Channel = (typeof channels)[number];

/** What shows that something was sent. One's own draft, and a note of it, show nothing. */
export const proofKinds = [
  'sent-mail',
  'post-receipt',
  'confirmation',
  'stamped-copy',
  'other',
] as const;
export type ProofKind = (typeof proofKinds)[number];

/** What there can be of each channel, the strongest first; `other` can be of any. */
export const proofFor: Readonly<Record<Channel, readonly ProofKind[]>> = {
  post: ['post-receipt', 'confirmation', 'other'],
  counter: ['stamped-copy', 'confirmation', 'other'],
  'web-form': ['confirmation', 'other'],
  email: ['confirmation', 'sent-mail', 'other'],
  phone: ['confirmation', 'other'],
  'in-person': ['stamped-copy', 'confirmation', 'other'],
};

/** By which way an answer came. */
export const arrivals = ['post', 'email', 'message-box', 'counter', 'adviser', 'spoken'] as const;
export type Arrival = (typeof arrivals)[number];

/** What the other side answered. */
export const stepOutcomes = [
  'complete',
  'partly',
  'refused',
  'extended',
  'identification-asked',
  'more-asked',
  'forwarded',
  'received',
] as const;
export type StepOutcome = (typeof stepOutcomes)[number];

export type Step = Revision<StepId> & {
  readonly kind: 'step';
  readonly route: RouteId;
  /** Whom the report is about; of a step to an authority too. */
  readonly organisation: OrganisationRef;
  /** `null` when it is about more than one. */
  readonly practice: PracticeId | null;
  readonly what: SentStep | AnsweredStep;
  /** Written down by mistake. It stays on disk, and counts for nothing. */
  readonly isWithdrawn: boolean;
};

/** Something went out. */
export type SentStep = {
  readonly kind: 'sent';
  readonly on: Day;
  readonly channel: Channel;
  /** When it was received there; `null` when that is not known. */
  readonly receivedOn: Day | null;
  /** What there is to show that it was sent, each at most once; empty when there is nothing. */
  readonly proof: readonly ProofKind[];
};

/** Something came back. */
export type AnsweredStep = {
  readonly kind: 'answered';
  /** The step that it answers. */
  readonly to: StepId;
  /** The date on it: the day it was made known. */
  readonly on: Day;
  /** When it came; `null` when that is not known. */
  readonly receivedOn: Day | null;
  /** How it came; `null` when that was not said. */
  readonly by: Arrival | null;
  readonly outcome: StepOutcome;
  /** When what was asked for had to be there, or was handed in; `null` when nothing was asked. */
  readonly mendedOn: Day | null;
  /** Whether a committee advises or handles it; that makes the term longer. */
  readonly committee: boolean;
  /** What the person found when they looked it through; absent while they did not. */
  readonly check?: AnswerCheck;
};

export const isSent = (step: Step): step is Step & { readonly what: SentStep } =>
  step.what.kind === 'sent';

export const isAnswered = (step: Step): step is Step & { readonly what: AnsweredStep } =>
  step.what.kind === 'answered';

export const hasProof = ({ proof }: SentStep): boolean => proof.length > 0;

/** Whether it was only said: of that there is no copy. */
export const isSpoken = ({ what }: Step): boolean =>
  what.kind === 'sent'
    ? what.channel === 'phone' || what.channel === 'in-person'
    : what.by === 'spoken';

/** Whether it gave all that was asked: they said so, and nothing was found lacking since. */
export const gaveAll = ({ outcome, check }: AnsweredStep): boolean =>
  outcome === 'complete' && (check === undefined || !hasGaps(check));
