/**
 * What each of many invented dossiers says, by its number: municipalities that do not exist, and reports of
 * which it is known beforehand how many there are of each kind. All by plain counting, so that the answer to
 * a question about all of them can be counted in another way than by asking their packs.
 */
import { type ApproximateDate, asApproximateDate } from '../../../src/domain/approximate-date.ts';
import { asDay, type Day, type Instant, instantOf } from '../../../src/domain/instant.ts';
import type { PracticeId } from '../../../src/domain/practice.ts';
import { type Tier, tiers } from '../../../src/domain/record.ts';
import type { StepOutcome } from '../../../src/domain/step.ts';

export type DossierFacts = {
  readonly number: number;
  /** Of the municipality, from 1. */
  readonly town: number;
  readonly practice: PracticeId;
  readonly tier: Tier;
  readonly sealedAt: Instant;
  readonly since: ApproximateDate | null;
  readonly isGoingOn: 'yes' | 'no' | null;
  readonly consequences: readonly string[];
  /** Requested for certain, and standing in the page only. */
  readonly requested: readonly string[];
  readonly named: readonly string[];
  readonly change: 'removed' | 'changed' | null;
  readonly sent: SentFacts | null;
  /** Of the letters, and so of the pack. */
  readonly day: Day;
};

export type SentFacts = {
  readonly on: Day;
  readonly hasProof: boolean;
  readonly answer: { readonly on: Day; readonly outcome: StepOutcome } | null;
};

export const townCount = 40;

const practices: readonly PracticeId[] = [
  'recording-interview',
  'recording-phone',
  'id-copy',
  'bank-statements',
  'medical-data',
  'social-media',
  'risk-score',
  'website-trackers',
  'access-ignored',
];

/** As many of the later ones as of the first, but of the last there are few. */
const practiceOf = (number: number): PracticeId =>
  number % 60 === 49 ? 'wifi-tracking' : (practices[number % practices.length] ?? 'id-copy');

const two = (value: number) => String(value).padStart(2, '0');

const dayIn = (year: number, ordinal: number): Day =>
  asDay(`${year}-${two(1 + (ordinal % 12))}-${two(1 + (ordinal % 28))}`);

const sentAnswers: readonly (SentFacts['answer'] | 'none')[] = [
  'none',
  { on: asDay('2026-07-10'), outcome: 'complete' },
  { on: asDay('2026-09-01'), outcome: 'refused' },
  { on: asDay('2026-07-05'), outcome: 'received' },
  { on: asDay('2026-07-20'), outcome: 'extended' },
];

/** Two in three wrote a letter, all on one day; what came back differs. */
function sentOf(number: number): SentFacts | null {
  if (number % 3 === 0) return null;
  const answer = sentAnswers[number % sentAnswers.length] ?? 'none';
  return {
    on: asDay('2026-07-01'),
    hasProof: number % 2 === 0,
    answer: answer === 'none' ? null : answer,
  };
}

const isSeen = (tier: Tier) => tier === 'stated-on-page' || tier === 'seen-technically';

/** Only of what was seen on a page. */
const pageFacts = (number: number) =>
  ({
    requested: number % 2 === 0 ? ['cijfers.voorbeeldmeter.example'] : [],
    named: number % 5 === 0 ? ['video.voorbeeldfilm.example'] : [],
    change: number % 7 === 0 ? 'removed' : number % 7 === 1 ? 'changed' : null,
  }) as const;

export function factsOf(number: number): DossierFacts {
  const tier = tiers[number % tiers.length] ?? 'reported';
  return {
    number,
    town: 1 + (number % townCount),
    practice: practiceOf(number),
    tier,
    sealedAt: instantOf(new Date(`${dayIn(2026, number % 6)}T10:00:00.000Z`)),
    since:
      number % 4 === 1
        ? null
        : asApproximateDate(`${2019 + (number % 6)}-${two(1 + (number % 12))}`),
    isGoingOn: number % 4 === 1 ? null : number % 3 === 0 ? 'no' : 'yes',
    consequences:
      number % 2 === 0 ? ['stress'] : number % 3 === 0 ? ['none'] : ['benefit-late', 'stress'],
    ...(isSeen(tier) ? pageFacts(number) : { requested: [], named: [], change: null }),
    sent: sentOf(number),
    day: asDay('2026-11-26'),
  };
}

/** Of the dossiers 1 to `count`. */
export const manyFacts = (count: number): DossierFacts[] =>
  Array.from({ length: count }, (_, index) => factsOf(index + 1));

/** As a register would have it, and no municipality does. */
export const codeOfTown = (town: number): string => `ZZ${String(town).padStart(4, '0')}`;
export const nameOfTown = (town: number): string => `Voorbeeldstad ${town}`;
