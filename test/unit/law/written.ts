/** What lies on a dossier's page, for tests: reports, letters that were begun, and steps. */
import * as fc from 'fast-check';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { asDay, type Day, instantOf } from '../../../src/domain/instant.ts';
import { letterKinds } from '../../../src/domain/letter.ts';
import type { LetterDraft } from '../../../src/domain/letter-draft.ts';
import { practiceIds } from '../../../src/domain/practice.ts';
import type { Draft, EvidenceRecord } from '../../../src/domain/record.ts';
import { type RouteId, routeIds } from '../../../src/domain/route-id.ts';
import { type Step, stepOutcomes } from '../../../src/domain/step.ts';
import { addDays } from '../../../src/law/days.ts';
import type { Written } from '../../../src/law/next-action.ts';
import { dossierWith, inRoom, recordWith, revision } from '../complaint/dossiers.ts';
import { anyContents, anyOrganisation } from './any-dossier.ts';
import { anyDay } from './days.ts';
import { answered, dronten, sent } from './steps.ts';

export const reportWith = (facts: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  ...recordWith(1, {
    happening: inRoom(),
    practice: 'recording-interview',
    tier: 'happened-to-me',
    note: 'Er hing een camera.',
    organisation: dronten,
  }),
  ...facts,
});

/** One report, with these steps. */
export const writtenWith = (
  steps: readonly Step[] = [],
  more: Partial<Omit<Written, 'contents'>> = {},
): Written & { readonly contents: DossierContents } => ({
  contents: { ...dossierWith({ records: [reportWith()] }), steps },
  drafts: [],
  letters: [],
  ...more,
});

export const draftWith = (number: number, facts: Partial<Draft> = {}): Draft => ({
  ...revision('draft', number),
  kind: 'draft',
  happening: inRoom(),
  tier: 'happened-to-me',
  practice: null,
  organisation: null,
  note: null,
  visit: null,
  ownVisit: null,
  answers: [],
  noteSoFar: '',
  ...facts,
});

let number = 0;
export const begunWith = (facts: Partial<LetterDraft> = {}): LetterDraft => {
  number += 1;
  return {
    ...revision('letter-draft', number),
    kind: 'letter-draft',
    organisation: dronten,
    practice: 'recording-interview',
    letter: 'access-request',
    language: 'nl',
    follows: null,
    details: [],
    isWithdrawn: false,
    ...facts,
  };
};

const anyPractice = fc.constantFrom(...practiceIds.slice(0, 3));

const anyMoment = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map(instantOf);

const anyBegun = fc
  .record({
    letter: fc.constantFrom(...letterKinds),
    organisation: anyOrganisation,
    practice: anyPractice,
    revisedAt: anyMoment,
    isWithdrawn: fc.boolean(),
  })
  .map(begunWith);

const anyDraft = fc
  .record({
    organisation: fc.option(anyOrganisation, { nil: null }),
    practice: fc.option(anyPractice, { nil: null }),
  })
  .map((facts) => draftWith(7, facts));

/** Any dossier's page. Practices are few, so that what lies in it is often about the same. */
export const anyWritten: fc.Arbitrary<Written> = fc
  .record({
    contents: anyContents,
    practices: fc.array(fc.option(anyPractice, { nil: null }), { minLength: 1, maxLength: 4 }),
    drafts: fc.array(anyDraft, { maxLength: 2 }),
    letters: fc.array(anyBegun, { maxLength: 3 }),
  })
  .map(({ contents, practices, drafts, letters }) => ({
    contents: {
      ...contents,
      records: contents.records.map((record, at) => ({
        ...record,
        practice: practices[at % practices.length] ?? record.practice,
      })),
      steps: contents.steps.map((step, at) => ({
        ...step,
        practice: practices[at % practices.length] ?? step.practice,
      })),
    },
    drafts,
    letters,
  }));

const start = asDay('2026-01-05');
const anyDayNear = fc.nat({ max: 200 }).map((count) => addDays(start, count));

const likely: readonly RouteId[] = [
  'access',
  'erasure',
  'woo-request',
  'ap-complaint',
  'objection',
];

/** One subject, a few letters and what came back on them, all within some months of today. */
export const anyStory: fc.Arbitrary<{ readonly written: Written; readonly today: Day }> = fc
  .record({
    letters: fc.array(
      fc.record({
        route: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...likely) },
          fc.constantFrom(...routeIds),
        ),
        on: anyDayNear,
        replies: fc.array(
          fc.record({
            after: fc.nat({ max: 60 }),
            outcome: fc.constantFrom(...stepOutcomes, 'refused' as const),
          }),
          { maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    begun: fc.array(anyBegun, { maxLength: 2 }),
    today: anyDayNear,
  })
  .map(({ letters, begun, today }) => ({
    written: writtenWith(letters.flatMap(told), {
      letters: begun.map((one) => ({ ...one, organisation: dronten })),
    }),
    today,
  }));

type Told = {
  readonly route: Step['route'];
  readonly on: Day;
  readonly replies: readonly {
    readonly after: number;
    readonly outcome: (typeof stepOutcomes)[number];
  }[];
};

function told({ route, on, replies }: Told): Step[] {
  const letter = sent(route, on);
  return [
    letter,
    ...replies.map(({ after, outcome }) => answered(letter, addDays(on, after), outcome)),
  ];
}

/** Either of both: far apart and strange, or near and likely. */
export const anyLook = fc.oneof(
  anyStory,
  fc.tuple(anyWritten, anyDay).map(([written, today]) => ({ written, today })),
);
