/** A term of one month ends on the same date of the next month, or on its last day when it is shorter. */
import { asDay, type Day } from './instant.ts';

/** The day one month later (Regulation 1182/71, article 3): 31 January gives 28 or 29 February. */
export function monthAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0));
  const next = new Date(Date.UTC(year, month, Math.min(date, lastOfNext.getUTCDate())));
  return asDay(next.toISOString().slice(0, 10));
}
