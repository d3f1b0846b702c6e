/** What somebody fills in about something that went out, as it stands in the fields. */
import { type Day, isDay } from '../../../domain/instant.ts';
import type { DossierRecord } from '../../../domain/record.ts';
import { isRouteId, type RouteId } from '../../../domain/route-id.ts';
import { type Channel, type ProofKind, proofFor } from '../../../domain/step.ts';
import type { StepDetails } from '../../../flows/record-step.ts';
import type { Messages } from '../../../i18n/nl.ts';
import { dayOrNull, dayProblem, openDayProblem } from './day-problem.ts';

export type SentEntry = {
  /** The report that it is about, by its id. */
  readonly about: string;
  readonly route: string;
  readonly day: string;
  readonly received: string;
  readonly channel: Channel;
  readonly proof: readonly ProofKind[];
};

/** What is filled in beforehand, for a letter that was written here. Each may be changed. */
export type SentStart = {
  readonly route: RouteId;
  readonly about: DossierRecord['id'] | null;
  readonly day: Day | null;
};

export const firstEntry = (
  records: readonly DossierRecord[],
  start: SentStart | null,
): SentEntry => ({
  about: start?.about ?? records[0]?.id ?? '',
  route: start?.route ?? '',
  day: start?.day ?? '',
  received: '',
  channel: 'post',
  proof: [],
});

/** What was ticked for another channel stays in the fields, and is not kept. */
export const proofOf = ({ channel, proof }: Pick<SentEntry, 'channel' | 'proof'>): ProofKind[] =>
  proofFor[channel].filter((kind) => proof.includes(kind));

/** Why it cannot be saved yet, in words; `null` when it can. */
export function entryProblem(
  { route, day, received }: SentEntry,
  today: Day,
  words: Messages['steps'],
): string | null {
  if (!isRouteId(route)) return words.chooseRoute;
  return dayProblem(day, today, words) ?? openDayProblem(received, today, words, dayOrNull(day));
}

/** `null` while something is missing. */
export function detailsOf(entry: SentEntry, records: readonly DossierRecord[]): StepDetails | null {
  const record = records.find(({ id }) => id === entry.about);
  const { route, day, channel } = entry;
  if (!record || !isRouteId(route) || !isDay(day)) return null;
  const { organisation, practice } = record;
  const receivedOn = dayOrNull(entry.received);
  const what = { kind: 'sent' as const, on: day, channel, receivedOn, proof: proofOf(entry) };
  return { route, organisation, practice, what };
}
