/**
 * What happened, in the order of time: from reports, answers, captures, changes, dates in added files, and
 * from what was sent and answered as far as the edition tells of it.
 */
import type { FileEventKind } from '../../domain/added-file.ts';
import {
  type ApproximateDate,
  asApproximateDate,
  earliestDay,
} from '../../domain/approximate-date.ts';
import type { Capture } from '../../domain/capture.ts';
import type { ChangeExhibit, FileExhibit } from '../../domain/dossier.ts';
import { type Day, dayOf, dutchTimeZone, type Instant } from '../../domain/instant.ts';
import { type OrganisationRef, organisationKey } from '../../domain/organisation.ts';
import type { PracticeId } from '../../domain/practice.ts';
import type { PackRecord } from '../../domain/record.ts';
import { sealedAtOf } from '../../domain/record.ts';
import type { Step } from '../../domain/step.ts';
import type { MachineInput } from './input.ts';
import { stepsIn } from './tables/steps.ts';

export const eventKinds = [
  /** The writer says when something was. `detail`: the question. */
  'said',
  'happened',
  'captured',
  'reported',
  'changed',
  'stood-again',
  /** A date in an added file. `detail`: what it is the date of. */
  'in-file',
  'sent',
  'received-there',
  'answered',
  'answer-received',
  'mended',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** The row that says it, by the table that it stands in. */
export type EventSource = {
  readonly table: 'records' | 'captures' | 'exhibits' | 'steps';
  readonly id: string;
};

export type PackEvent = {
  readonly date: ApproximateDate;
  /** When it is known to the second; else `null`. */
  readonly at: Instant | null;
  readonly kind: EventKind;
  readonly detail: string | null;
  readonly recordId: string | null;
  readonly fileId: string | null;
  readonly exhibit: number | null;
  /** Page of the exhibit, from 1. */
  readonly page: number | null;
  readonly practice: PracticeId | null;
  readonly organisation: OrganisationRef | null;
  readonly words: string | null;
  readonly source: EventSource;
};

const nothing = {
  at: null,
  detail: null,
  recordId: null,
  fileId: null,
  exhibit: null,
  page: null,
  practice: null,
  organisation: null,
  words: null,
} as const;

const onDay = (day: Day) => ({ date: asApproximateDate(day), at: null });

const atMoment = (at: Instant) => ({ ...onDay(dayOf(at, dutchTimeZone)), at });

/** Every event of the pack, the earliest first; of two on one day the one without a time first. */
export const eventsIn = (input: MachineInput): PackEvent[] =>
  [
    ...input.contents.records.flatMap(ofRecord),
    ...input.contents.captures.map((capture) => ofCapture(capture, input)),
    ...input.exhibits.flatMap(({ exhibit }) => {
      if (exhibit.kind === 'change') return ofChange(exhibit);
      return exhibit.kind === 'file' ? ofFile(exhibit) : [];
    }),
    ...stepsIn(input).flatMap(ofStep),
  ].sort(inOrder);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: PackEvent, b: PackEvent): number =>
  compare(earliestDay(a.date), earliestDay(b.date)) ||
  compare(a.at ?? '', b.at ?? '') ||
  compare(a.source.id, b.source.id) ||
  compare(a.kind + (a.detail ?? ''), b.kind + (b.detail ?? ''));

function ofRecord(record: PackRecord): PackEvent[] {
  const { id, happening, practice, organisation, answers } = record;
  const source = { table: 'records', id } as const;
  const head = { ...nothing, recordId: id, practice, organisation, source };
  return [
    { ...head, ...atMoment(sealedAtOf(record)), kind: 'reported' },
    ...(happening.kind === 'place'
      ? [{ ...head, ...onDay(happening.day), kind: 'happened' } as const]
      : []),
    ...answers.flatMap((answer) =>
      answer.kind === 'date'
        ? [{ ...head, date: answer.date, kind: 'said', detail: answer.question } as const]
        : [],
    ),
  ];
}

function ofCapture(capture: Capture, { contents, exhibits }: MachineInput): PackEvent {
  const shown = exhibits.find(
    ({ exhibit }) =>
      (exhibit.kind === 'quote' || exhibit.kind === 'page') && exhibit.capture.id === capture.id,
  );
  const owner = contents.records.find(
    ({ happening }) => happening.kind === 'page' && happening.captures.includes(capture.id),
  );
  return {
    ...nothing,
    ...atMoment(capture.startedAt),
    kind: 'captured',
    detail: capture.visit?.choice ?? null,
    recordId: owner?.id ?? null,
    exhibit: shown?.exhibit.number ?? null,
    practice: owner?.practice ?? null,
    organisation: owner?.organisation ?? null,
    source: { table: 'captures', id: capture.id },
  };
}

function ofChange({ number, annotation, change, againAt }: ChangeExhibit): PackEvent[] {
  const head = {
    ...nothing,
    recordId: annotation.recordId,
    exhibit: number,
    detail: change.class,
    source: { table: 'exhibits', id: String(number) } as const,
  };
  const changed = { ...head, ...atMoment(change.seenAt), kind: 'changed' } as const;
  return againAt === null
    ? [changed]
    : [changed, { ...head, ...atMoment(againAt), kind: 'stood-again' }];
}

const ofFile = ({ number, file }: FileExhibit): PackEvent[] =>
  file.events.map(({ what, date, page, words }) => ({
    ...nothing,
    date,
    kind: 'in-file',
    detail: what satisfies FileEventKind,
    recordId: file.recordId,
    fileId: file.id,
    exhibit: number,
    page,
    words: words === '' ? null : words,
    source: { table: 'exhibits', id: String(number) },
  }));

/** Days on which something was received or mended are events of their own. */
function ofStep({ id, route, organisation, practice, what }: Step): PackEvent[] {
  const source = { table: 'steps', id } as const;
  const head = { ...nothing, detail: route, practice, organisation, source };
  const isSent = what.kind === 'sent';
  const on = (day: Day | null, kind: EventKind, detail: string = route): PackEvent[] =>
    day === null ? [] : [{ ...head, ...onDay(day), kind, detail }];
  return [
    ...on(what.on, what.kind, isSent ? route : what.outcome),
    ...on(what.receivedOn, isSent ? 'received-there' : 'answer-received'),
    ...on(isSent ? null : what.mendedOn, 'mended'),
  ];
}

/** Its key; `null` when it is about none. */
export const keyOf = ({ organisation }: PackEvent): string | null =>
  organisation && organisationKey(organisation);
