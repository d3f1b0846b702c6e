/** What a detector gets and gives. */
import type { Confidence, FindingReason } from '../domain/personal.ts';
import type { PublicFacts } from './public-facts.ts';

/** In the text as it is read. */
export type Found = {
  readonly start: number;
  readonly end: number;
  /** `public`: the organisation tells it everybody, and nothing else is found in it. */
  readonly confidence: Confidence | 'public';
  readonly reason: FindingReason;
};

export type Detector = (text: string, known: PublicFacts) => Iterable<Found>;
