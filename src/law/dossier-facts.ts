/**
 * What a dossier holds, as far as routes ask about it. Computed each time and never stored. Looks up no
 * organisation, so one that is gone from the data changes nothing.
 */
import { earliestDay } from '../domain/approximate-date.ts';
import { onlyReported, type PackContents } from '../domain/dossier.ts';
import type { Day } from '../domain/instant.ts';
import { type OrganisationRef, organisationKey } from '../domain/organisation.ts';
import type { GateOutcome, YesNoUnknown } from '../domain/own-data.ts';
import type { Practice, PracticeId } from '../domain/practice.ts';
import { knownToWriter, type PackRecord, type Tier } from '../domain/record.ts';
import type { Situation } from '../domain/situation.ts';
import { commonIds, dateAnswer, isAnsweredAt, saysSomething, yesNo } from './common-answers.ts';
import { gateOfAll, ownDataGate } from './own-data-gate.ts';
import {
  type DateFault,
  lastSeen,
  recordFaults,
  type SentLetter,
  sentLetters,
  stepFaults,
} from './sent-letters.ts';
import { vanishesBy } from './vanishing.ts';

export type DossierFacts = Situation & {
  /** Whether a name and an address were filled in. */
  readonly isSenderKnown: boolean;
  /** Whom the reports are about, each once. */
  readonly organisations: readonly OrganisationRef[];
  readonly practices: readonly PracticeId[];
  /** Those that the AP is not the one for. */
  readonly notForAp: readonly PracticeId[];
  readonly reports: number;
  readonly tiers: readonly Tier[];
  readonly gate: GateOutcome;
  readonly isDescribed: boolean;
  /** Whether a day with a place, or a page that was kept, is named. */
  readonly isConcrete: boolean;
  /** Marks and captures that the reports point at. */
  readonly exhibits: number;
  readonly goingOn: YesNoUnknown;
  /** Since when it happens, at the earliest; `null` when no report says so. */
  readonly since: Day | null;
  /** The last day on which it was seen or happened. */
  readonly lastSeen: Day | null;
  readonly hasConsequence: boolean;
  readonly hasWish: boolean;
  /** What was sent and came back, without what cannot be right. */
  readonly letters: readonly SentLetter[];
  /** The first day on which something of it may be gone. */
  readonly vanishesBy: Day | null;
  readonly dateFaults: readonly DateFault[];
};

type PracticeOf = (id: PracticeId) => Practice;

/** The facts on `today`. `isSenderKnown`: a name and an address were filled in. */
export function dossierFacts(
  contents: PackContents,
  practiceOf: PracticeOf,
  isSenderKnown: boolean,
  today: Day,
): DossierFacts {
  const { records, steps } = contents;
  const { situation } = contents.dossier;
  const { annotations, captures } = onlyReported(contents);
  const seen = records.flatMap((record) => lastSeen(record, today) ?? []);
  const practices = [...new Set(records.map(({ practice }) => practice))];
  const isAnswered = (question: string) =>
    records.some(({ answers }) => isAnsweredAt(answers, question));
  return {
    ...situation,
    isSenderKnown,
    reasonNoContact: situation.reasonNoContact.trim(),
    organisations: organisationsOf(records),
    practices,
    notForAp: practices.filter((id) => practiceOf(id).notCompetent?.authority === 'ap'),
    reports: records.length,
    tiers: [...new Set(records.map((record) => knownToWriter(record).tier))],
    gate: gateOfAll(records.map((record) => gateOf(record, situation))),
    isDescribed: records.some(isDescribed),
    isConcrete: records.some((record) => isConcrete(record, today)),
    exhibits: annotations.length + captures.length,
    goingOn: goingOnOf(records),
    since: earliest(records.flatMap((record) => sinceOf(record, today))),
    lastSeen: seen.toSorted().at(-1) ?? null,
    hasConsequence: isAnswered(commonIds.consequence),
    hasWish: isAnswered(commonIds.wish),
    letters: sentLetters(steps, today),
    vanishesBy: earliest(
      records.flatMap((record) => vanishesBy(record, practiceOf(record.practice)) ?? []),
    ),
    dateFaults: [
      ...stepFaults(steps, today),
      ...records.flatMap((record) => recordFaults(record, today)),
    ],
  };
}

const earliest = (days: readonly Day[]): Day | null => days.toSorted()[0] ?? null;

/** The same organisation: by its code, else by the name that was typed. */
export const isSameOrganisation = (a: OrganisationRef, b: OrganisationRef): boolean =>
  'code' in a && 'code' in b ? a.code === b.code : plainName(a) === plainName(b);

/** Of what is not known yet only what may be meant. */
const plainName = (organisation: OrganisationRef): string =>
  ('name' in organisation ? organisation.name : organisationKey(organisation)).trim().toLowerCase();

function organisationsOf(records: readonly PackRecord[]): OrganisationRef[] {
  const all = records.map(({ organisation }) => organisation);
  return all.filter((one, at) => all.findIndex((other) => isSameOrganisation(one, other)) === at);
}

const gateOf = (record: PackRecord, { ownData, hasMandate }: Situation): GateOutcome =>
  ownDataGate({ ...knownToWriter(record), answer: ownData, hasMandate });

const isDescribed = ({ note, answers, happening }: PackRecord): boolean =>
  note.trim() !== '' ||
  answers.some(saysSomething) ||
  (happening.kind === 'page' && happening.annotations.length > 0);

const isConcrete = ({ happening }: PackRecord, today: Day): boolean =>
  happening.kind === 'page'
    ? happening.captures.length > 0
    : happening.place.trim() !== '' && happening.day <= today;

/** Still going on when one report says so; over only when all that say something say that. */
export function goingOnOf(records: readonly PackRecord[]): YesNoUnknown {
  const said = records.map(({ answers }) => yesNo(answers, commonIds.goingOn));
  if (said.includes('yes')) return 'yes';
  return said.includes('no') ? 'no' : 'unknown';
}

/** What the report says of its beginning; the day on which it happened is a beginning too. */
function sinceOf({ answers, happening }: PackRecord, today: Day): Day[] {
  const said = [dateAnswer(answers, commonIds.since), dateAnswer(answers, commonIds.happened)];
  const days = [
    ...said.flatMap((date) => (date ? [earliestDay(date)] : [])),
    ...(happening.kind === 'place' ? [happening.day] : []),
  ];
  return days.filter((day) => day <= today);
}
