/**
 * The three things that the AP weighs (Beleidsregels prioritering klachtenonderzoek AP, article 2(3)):
 * how hard it hits, how wide it is, and what would help. Only what the dossier says; what it does not
 * say is `null` or `unknown`, and no number of people is ever worked out.
 */
import { apPolicy } from '../data/ap-policy.ts';
import type { FocusId, OrderId } from '../domain/ap-policy.ts';
import {
  type ApproximateDate,
  earliestDay,
  isAbout,
  precisionOf,
} from '../domain/approximate-date.ts';
import type { PackContents } from '../domain/dossier.ts';
import { type Day, dayOf, dutchTimeZone } from '../domain/instant.ts';
import type { YesNoUnknown } from '../domain/own-data.ts';
import { type DataKind, dataKinds, type Practice, type PracticeId } from '../domain/practice.ts';
import { knownToWriter, type PackRecord, sealedAtOf } from '../domain/record.ts';
import type { RouteId } from '../domain/route-id.ts';
import type { SmallStep } from '../domain/three-factors-words.ts';
import { chosenIn, commonIds, dateAnswer, numberAnswer } from './common-answers.ts';
import { goingOnOf } from './dossier-facts.ts';
import { finalAnswer, isDataRequest, sentLetters } from './sent-letters.ts';

export type HowHard = {
  readonly reports: number;
  /** Reports of what happened to the writer, or of a visit of their own. */
  readonly ownReports: number;
  /** What data the catalogue says it usually is about. */
  readonly dataKinds: readonly DataKind[];
  /** Names of the consequences that were chosen; `null` when nobody said anything. */
  readonly consequences: readonly string[] | null;
};

export type HowWide = {
  readonly reports: number;
  /** The largest number of others that one report knows: they may be the same people, so no sum. */
  readonly others: number | null;
  /** The earliest beginning that a report names. */
  readonly since: ApproximateDate | null;
  /** The days on which it happened or was seen, the earliest first. */
  readonly days: readonly Day[];
  /** Whether a page says it, so that it is a way of working and no slip. */
  readonly isOnPage: boolean;
  /** Points of attention that it may touch; `null` in a year for which none are known here. */
  readonly focus: readonly FocusId[] | null;
};

export type WhatHelps = {
  readonly goingOn: YesNoUnknown;
  /** Names of what the reports want to achieve, each once. */
  readonly wishes: readonly string[];
  /** What the AP can order that fits, in the order of the data. */
  readonly orders: readonly OrderId[];
  /** What would cost the AP little. */
  readonly smallStep: SmallStep;
};

export type ThreeFactors = {
  readonly howHard: HowHard;
  readonly howWide: HowWide;
  readonly whatHelps: WhatHelps;
};

type PracticeOf = (id: PracticeId) => Practice;

/**
 * The three factors of this dossier, seen from `today`: what is dated later counts for nothing. Whether it
 * is going on comes from the reports, unless somebody said it since.
 */
export function threeFactors(
  contents: PackContents,
  practiceOf: PracticeOf,
  today: Day,
  goingOn: YesNoUnknown = goingOnOf(contents.records),
): ThreeFactors {
  const practices = [...new Set(contents.records.map(({ practice }) => practice))];
  return {
    howHard: howHard(contents.records, practices.map(practiceOf)),
    howWide: howWide(contents.records, practices, today),
    whatHelps: whatHelps(contents, practices.map(practiceOf), { today, goingOn }),
  };
}

function howHard(records: readonly PackRecord[], practices: readonly Practice[]): HowHard {
  const kinds = new Set(practices.flatMap((practice) => practice.dataKinds));
  return {
    reports: records.length,
    ownReports: records
      .map(knownToWriter)
      .filter(({ tier, ownVisit }) => tier === 'happened-to-me' || ownVisit).length,
    dataKinds: dataKinds.filter((kind) => kinds.has(kind)),
    consequences: consequencesOf(records),
  };
}

/** "None" counts only when nobody names a consequence. */
function consequencesOf(records: readonly PackRecord[]): readonly string[] | null {
  const chosen = records.flatMap(({ answers }) => chosenIn(answers, commonIds.consequence));
  const named = [...new Set(chosen)].filter((name) => name !== 'none');
  return chosen.length === 0 ? null : named;
}

function howWide(
  records: readonly PackRecord[],
  practices: readonly PracticeId[],
  today: Day,
): HowWide {
  const others = records.flatMap(({ answers }) => numberAnswer(answers, commonIds.others) ?? []);
  return {
    reports: records.length,
    others: others.length === 0 ? null : others.reduce((a, b) => Math.max(a, b)),
    since: earliestOf(
      records
        .flatMap(({ answers }) => dateAnswer(answers, commonIds.since) ?? [])
        .filter((date) => earliestDay(date) <= today),
    ),
    days: [...new Set(records.flatMap(daysOf))].filter((day) => day <= today).sort(),
    isOnPage: isOnPage(records),
    focus: focusOf(practices, today),
  };
}

const isOnPage = (records: readonly PackRecord[]): boolean =>
  records.some(({ tier, happening }) => tier === 'stated-on-page' && happening.kind === 'page');

const earliestOf = (dates: readonly ApproximateDate[]): ApproximateDate | null =>
  dates.toSorted((a, b) => (earliestDay(a) < earliestDay(b) ? -1 : 1))[0] ?? null;

/** Only dates that are known to the day: a month is no day on which it happened. */
function daysOf(record: PackRecord): Day[] {
  const { happening, answers } = record;
  const said = dateAnswer(answers, commonIds.happened);
  const happened = said && precisionOf(said) === 'day' && !isAbout(said) ? earliestDay(said) : null;
  const recorded =
    happening.kind === 'place' ? happening.day : dayOf(sealedAtOf(record), dutchTimeZone);
  return happened ? [happened, recorded] : [recorded];
}

function focusOf(practices: readonly PracticeId[], today: Day): readonly FocusId[] | null {
  const { from, until, points } = apPolicy.focus;
  const year = Number(today.slice(0, 4));
  if (year < from || year > until) return null;
  return points
    .filter((point) => practices.some((practice) => point.practices.includes(practice)))
    .map(({ id }) => id);
}

function whatHelps(
  contents: PackContents,
  practices: readonly Practice[],
  { goingOn, today }: { readonly goingOn: YesNoUnknown; readonly today: Day },
): WhatHelps {
  const isOpen = hasOpenRequest(contents, today);
  const fits: Readonly<Record<OrderId, boolean>> = {
    'answer-request': isOpen,
    'follow-rules': goingOn !== 'no',
    'tell-people': haveRoute(practices, 'ap-breach-tip'),
    'limit-or-stop': goingOn !== 'no',
    'rectify-or-erase': haveRoute(practices, 'erasure') || haveRoute(practices, 'rectification'),
    reprimand: goingOn === 'no',
  };
  return {
    goingOn,
    wishes: [
      ...new Set(contents.records.flatMap(({ answers }) => chosenIn(answers, commonIds.wish))),
    ],
    orders: apPolicy.orders.map(({ id }) => id).filter((id) => fits[id]),
    smallStep: isOnPage(contents.records)
      ? 'letter-about-page'
      : isOpen
        ? 'call-about-request'
        : 'talk',
  };
}

const haveRoute = (practices: readonly Practice[], route: RouteId): boolean =>
  practices.some(({ routes }) => routes.includes(route));

/** A request for one's rights that was not answered with all that was asked. */
const hasOpenRequest = ({ steps }: PackContents, today: Day): boolean =>
  sentLetters(steps, today)
    .filter(isDataRequest)
    .some((letter) => finalAnswer(letter)?.what.outcome !== 'complete');
