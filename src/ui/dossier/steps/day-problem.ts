/** Why a typed day cannot be right, in words; what was typed stays in its field. */
import { type Day, isDay } from '../../../domain/instant.ts';
import type { Messages } from '../../../i18n/nl.ts';

/** `null` when the day is right. `after`: the day before which it cannot be. */
export function dayProblem(
  day: string,
  today: Day,
  words: Messages['steps'],
  after: Day | null = null,
): string | null {
  if (!isDay(day)) return words.dayMissing;
  if (day > today) return words.dayInFuture;
  return after !== null && day < after ? words.dayBefore : null;
}

/** The same for a day that may be left open. */
export const openDayProblem = (
  day: string,
  today: Day,
  words: Messages['steps'],
  after: Day | null = null,
): string | null => (day === '' ? null : dayProblem(day, today, words, after));

/** The day, or `null` when it was left open. */
export const dayOrNull = (day: string): Day | null => (isDay(day) ? day : null);
