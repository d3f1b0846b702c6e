/** What was handled once, and reported again after that: it is told apart from a first report. */
import type { Day } from '../domain/instant.ts';
import type { PackRecord } from '../domain/record.ts';
import type { RouteId } from '../domain/route-id.ts';
import { type Answered, finalAnswer, recordedOn, type SentLetter } from './sent-letters.ts';

/** What went to the authority to be handled. */
export const complaintRoutes: readonly RouteId[] = ['ap-complaint', 'ap-enforcement-request'];

/** Who can find something: the authority after a complaint, and the ombudsman. */
const finders: readonly RouteId[] = [...complaintRoutes, 'ombudsman'];

/** What the authority or the ombudsman found, and the reports of days after it. */
export type AfterFinding = {
  readonly letter: SentLetter;
  readonly found: Answered;
  /** At least one, the oldest first. */
  readonly days: readonly Day[];
};

/** The last finding after which it was reported again, seen from `today`; `null` when there is none. */
export function afterFinding(
  letters: readonly SentLetter[],
  records: readonly PackRecord[],
  today: Day,
): AfterFinding | null {
  const days = records
    .map(recordedOn)
    .filter((day) => day <= today)
    .toSorted();
  const all = letters.flatMap((letter): AfterFinding[] => {
    const found = finders.includes(letter.step.route) ? finalAnswer(letter) : null;
    if (found?.what.outcome !== 'complete') return [];
    const later = days.filter((day) => day > found.what.on);
    return later.length === 0 ? [] : [{ letter, found, days: later }];
  });
  return all.at(-1) ?? null;
}
