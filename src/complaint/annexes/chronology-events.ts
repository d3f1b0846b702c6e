/**
 * Wat er wanneer gebeurde: everything of a dossier that has a date, with how exact that date is and
 * where it comes from. Put into words elsewhere; nothing is worked out.
 */
import type { AddedFile, FileEvent } from '../../domain/added-file.ts';
import type { Answer } from '../../domain/answer.ts';
import {
  type ApproximateDate,
  earliestDay,
  isAbout,
  latestDay,
  precisionOf,
} from '../../domain/approximate-date.ts';
import type { BannerChoice } from '../../domain/guided-visit.ts';
import { type Day, dayOf, dutchTimeZone, type Instant } from '../../domain/instant.ts';
import type { YesNoUnknown } from '../../domain/own-data.ts';
import type { LossClass } from '../../domain/passage-change.ts';
import { type PackRecord, type Telling, tellingOf } from '../../domain/record.ts';
import type { Step } from '../../domain/step.ts';
import { commonIds, yesNo } from '../../law/common-answers.ts';
import { type AnnexFacts, capturesOf } from './annex-facts.ts';
import { type Agreement, agreementsOf } from './late-agreement.ts';
import { copyOf } from './step-copies.ts';

/** Known to the day, or only about. */
export type When =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'about'; readonly date: ApproximateDate };

export type What =
  | { readonly kind: 'in-room'; readonly place: string; readonly telling: Telling }
  | { readonly kind: 'happened'; readonly telling: Telling }
  | { readonly kind: 'since'; readonly telling: Telling }
  /** The answer to another question that asks a date. */
  | { readonly kind: 'answer'; readonly question: string; readonly telling: Telling }
  | { readonly kind: 'captured'; readonly url: string; readonly choice: BannerChoice | null }
  | { readonly kind: 'lost'; readonly loss: LossClass; readonly elsewhere: boolean }
  | { readonly kind: 'again' }
  /** A date in something that was added, as far as the person took it over. */
  | { readonly kind: 'in-file'; readonly file: AddedFile; readonly event: FileEvent }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'agreement'; readonly agreement: Agreement };

export type Event = {
  readonly when: When;
  readonly what: What;
  /** Numbers of the exhibits that show it; empty for what somebody only says. */
  readonly exhibits: readonly number[];
  /** Whether the organisation says that it went otherwise, as the writer tells it. */
  readonly disputed: YesNoUnknown;
};

type Placed = Event & { readonly moment: Instant | '' };

export const eventsOf = (facts: AnnexFacts): Event[] => eventsIn(facts, agreementsOf(facts));

type Dated = Pick<AnnexFacts, 'contents' | 'exhibits' | 'papers'>;

/** The earliest first. On one day what has no hour comes first, and what is alike keeps its order. */
export function eventsIn(facts: Dated, agreements: readonly Agreement[]): Event[] {
  const all = [
    ...facts.contents.records.flatMap(toldIn),
    ...agreements.map(agreed),
    ...facts.contents.steps.map((step) => stepped(step, facts)),
    ...captured(facts),
    ...changed(facts),
    ...inFiles(facts),
  ];
  return all
    .filter((event, at) => event.what.kind !== 'since' || isFirst(event, at, all))
    .sort(inTime)
    .map(({ moment: _moment, ...event }) => event);
}

/** Several reports may say since when it happens: what they say alike is told once. */
const isFirst = (event: Placed, at: number, all: readonly Placed[]): boolean =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(event)) === at;

export const firstDay = (when: When): Day =>
  when.kind === 'day' ? when.day : earliestDay(when.date);
const lastDay = (when: When): Day => (when.kind === 'day' ? when.day : latestDay(when.date));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inTime = (a: Placed, b: Placed): number =>
  compare(firstDay(a.when), firstDay(b.when)) ||
  compare(lastDay(a.when), lastDay(b.when)) ||
  compare(a.moment, b.moment);

const onDay = (day: Day): When => ({ kind: 'day', day });

/** A whole day is a day, however it was written down. */
export const whenOf = (date: ApproximateDate): When =>
  precisionOf(date) === 'day' && !isAbout(date)
    ? onDay(earliestDay(date))
    : { kind: 'about', date };

function toldIn(record: PackRecord): Placed[] {
  const { happening, answers } = record;
  const telling = tellingOf(record);
  const room: Placed[] =
    happening.kind === 'place'
      ? [told(onDay(happening.day), { kind: 'in-room', place: happening.place, telling })]
      : [];
  const disputed = yesNo(answers, commonIds.disputed);
  const dated = answers.flatMap((answer) => datedIn(answer, record));
  return [...room, ...dated].map((event) => ({ ...event, disputed }));
}

const told = (when: When, what: What): Placed => ({
  when,
  what,
  exhibits: [],
  disputed: 'unknown',
  moment: '',
});

function datedIn(answer: Answer, record: PackRecord): Placed[] {
  const { practice } = record;
  const telling = tellingOf(record);
  if (answer.kind !== 'date') return [];
  const { question } = answer;
  if (practice === 'processor-agreement' && question === 'agreement-date') return [];
  const when = whenOf(answer.date);
  if (question === commonIds.happened) return [told(when, { kind: 'happened', telling })];
  if (question === commonIds.since) return [told(when, { kind: 'since', telling })];
  return [told(when, { kind: 'answer', question, telling })];
}

const agreed = (agreement: Agreement): Placed => ({
  ...told(whenOf(agreement.on), { kind: 'agreement', agreement }),
  exhibits: agreement.exhibits,
});

const atMoment = (moment: Instant, what: What, exhibits: readonly number[]): Placed => ({
  when: onDay(dayOf(moment, dutchTimeZone)),
  what,
  exhibits,
  disputed: 'unknown',
  moment,
});

/** One event for each capture, with all exhibits that rest on it. */
const captured = ({ exhibits }: Dated): Placed[] =>
  capturesOf(exhibits).map((capture) => {
    const own = exhibits.filter(
      (exhibit) =>
        (exhibit.kind === 'quote' || exhibit.kind === 'page') && exhibit.capture.id === capture.id,
    );
    const what = {
      kind: 'captured',
      url: capture.facts.url,
      choice: capture.visit?.choice ?? null,
    } as const;
    return atMoment(
      capture.startedAt,
      what,
      own.map(({ number }) => number),
    );
  });

const changed = ({ exhibits }: Dated): Placed[] =>
  exhibits.flatMap((exhibit) => {
    if (exhibit.kind !== 'change') return [];
    const { change, againAt, number } = exhibit;
    const lost = {
      kind: 'lost',
      loss: change.class,
      elsewhere: change.otherPlaces > 0,
    } as const;
    return [
      atMoment(change.seenAt, lost, [number]),
      ...(againAt === null ? [] : [atMoment(againAt, { kind: 'again' }, [number])]),
    ];
  });

const inFiles = ({ exhibits }: Dated): Placed[] =>
  exhibits.flatMap((exhibit) => {
    if (exhibit.kind !== 'file') return [];
    const { file, number } = exhibit;
    return file.events.map((event) => ({
      ...told(whenOf(event.date), { kind: 'in-file', file, event }),
      exhibits: [number],
    }));
  });

const stepped = (step: Step, facts: Dated): Placed => ({
  when: onDay(step.what.on),
  what: { kind: 'step', step },
  exhibits: copyOf(step, facts),
  disputed: 'unknown',
  moment: '',
});
