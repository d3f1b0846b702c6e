/** Any dossier: reports of any kind, and steps in any order, also such as cannot be right. */
import * as fc from 'fast-check';
import type { Answer } from '../../../src/domain/answer.ts';
import { answerWays } from '../../../src/domain/answer-way.ts';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { OrganisationRef } from '../../../src/domain/organisation.ts';
import { yesNoUnknown } from '../../../src/domain/own-data.ts';
import { practiceIds } from '../../../src/domain/practice.ts';
import { type EvidenceRecord, tiers } from '../../../src/domain/record.ts';
import { routeIds } from '../../../src/domain/route-id.ts';
import type { Situation } from '../../../src/domain/situation.ts';
import {
  arrivals,
  channels,
  proofKinds,
  type Step,
  stepOutcomes,
} from '../../../src/domain/step.ts';
import { commonIds } from '../../../src/law/common-answers.ts';
import {
  annotationOf,
  captureWith,
  dossierWith,
  inRoom,
  onPage,
  recordWith,
} from '../complaint/dossiers.ts';
import { anyDay } from './days.ts';
import { answered, dronten, sent } from './steps.ts';

/** Two that exist, one that was typed, one that is gone from the register, one without a name. */
export const anyOrganisation: fc.Arbitrary<OrganisationRef> = fc.constantFrom(
  dronten,
  { kind: 'listed', code: 'GM1680', name: 'Aa en Hunze' },
  { kind: 'listed', code: 'GM9999', name: 'Verdwenen' },
  { kind: 'entered', name: 'Werkbedrijf', address: 'Straat 1' },
  { kind: 'entered', name: '', address: '' },
);

const anyDate = anyDay.chain((day) =>
  fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4), `${day}~`).map(asApproximateDate),
);

const anyAnswer: fc.Arbitrary<Answer> = fc
  .constantFrom(...Object.values(commonIds), 'another')
  .chain((question) =>
    fc.oneof(
      fc
        .subarray(['yes', 'no', 'unknown'])
        .map((chosen): Answer => ({ question, kind: 'choice', chosen })),
      anyDate.map((date): Answer => ({ question, kind: 'date', date })),
      fc.nat().map((value): Answer => ({ question, kind: 'number', value })),
      fc.string().map((text): Answer => ({ question, kind: 'text', text })),
      fc.constant<Answer>({ question, kind: 'unknown' }),
    ),
  );

const anyFacts = fc.record({
  tier: fc.constantFrom(...tiers),
  practice: fc.constantFrom(...practiceIds),
  organisation: anyOrganisation,
  note: fc.constantFrom('', ' ', 'Er hing een camera.'),
  ownVisit: fc.constantFrom(null, true, false),
});

const anyRecords: fc.Arbitrary<DossierContents> = fc
  .array(
    fc.record({
      facts: anyFacts,
      answers: fc.array(anyAnswer, { maxLength: 4 }),
      room: fc.option(anyDay, { nil: null }),
      mark: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((all) => {
    const pages = all.map(({ mark }, at) => {
      const capture = captureWith(at + 1);
      return { capture, annotations: mark ? [annotationOf(at + 1, capture, 'Wij filmen.')] : [] };
    });
    const records = all.map(({ facts, answers, room }, at): EvidenceRecord => {
      const page = pages[at];
      const happening =
        room || !page
          ? { ...inRoom(), day: room ?? asDay('2026-03-03') }
          : onPage(page.annotations, [page.capture]);
      return { ...recordWith(at + 1, { happening, ...facts }), answers };
    });
    return dossierWith({
      records,
      captures: pages.map(({ capture }) => capture),
      annotations: pages.flatMap(({ annotations }) => annotations),
    });
  });

const anySent = fc
  .record({
    route: fc.constantFrom(...routeIds),
    on: anyDay,
    receivedOn: fc.option(anyDay, { nil: null }),
    channel: fc.constantFrom(...channels),
    proof: fc.uniqueArray(fc.constantFrom(...proofKinds)),
    organisation: anyOrganisation,
    isWithdrawn: fc.boolean(),
  })
  .map(({ route, on, organisation, isWithdrawn, ...what }) =>
    sent(route, on, what, { organisation, isWithdrawn }),
  );

const anyReply = fc.record({
  to: fc.nat({ max: 9 }),
  on: anyDay,
  outcome: fc.constantFrom(...stepOutcomes),
  receivedOn: fc.option(anyDay, { nil: null }),
  mendedOn: fc.option(anyDay, { nil: null }),
  by: fc.option(fc.constantFrom(...arrivals), { nil: null }),
  committee: fc.boolean(),
});

const stranger = sent('access', '2026-01-05');

/** Letters, and answers to them and to a letter that is not there, in no order. */
const anySteps: fc.Arbitrary<Step[]> = fc
  .tuple(fc.array(anySent, { maxLength: 5 }), fc.array(anyReply, { maxLength: 5 }))
  .map(([letters, replies]) => [
    ...replies.map(({ to, on, outcome, ...what }) =>
      answered(letters[to] ?? stranger, on, outcome, what),
    ),
    ...letters,
  ]);

export const anyContents: fc.Arbitrary<DossierContents> = fc
  .tuple(anyRecords, anySteps)
  .map(([contents, steps]) => ({ ...contents, steps }));

/** What was asked, and whether the sender is known. */
export type Asked = Situation & { readonly isSenderKnown: boolean };

export const anySituation: fc.Arbitrary<Asked> = fc.record({
  writer: fc.constantFrom('self', 'representative', 'organisation'),
  isSenderKnown: fc.boolean(),
  hasMandate: fc.boolean(),
  hasStatutes: fc.boolean(),
  ownData: fc.constantFrom(...yesNoUnknown),
  reasonNoContact: fc.constantFrom('', '  ', 'Ik durfde het niet.'),
  answerWays: fc.uniqueArray(fc.constantFrom(...answerWays)),
  officers: fc.constant([]),
});
