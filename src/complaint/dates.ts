/** Days and moments in words. A moment always names its time zone, for a reader elsewhere counts too. */
import { monthNames } from '../data/month-names.ts';
import { asDay, type Day, dayOf, dutchTimeZone, type Instant } from '../domain/instant.ts';
import type { Language, LetterLanguage } from '../domain/language.ts';
import { isFirstOfMonth, isRounded } from '../domain/rounding.ts';

/** `25 november 2026`. */
export function sayDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${monthNames(language)[Number(month) - 1]} ${year}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: dutchTimeZone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whole hours that Dutch clocks are ahead of UTC: they were set by the hour ever since 1940. */
function hoursAhead(moment: Instant, wallTime: string): number {
  const wall = Date.parse(`${dayOf(moment, dutchTimeZone)}T${wallTime}:00Z`);
  return Math.round((wall - Date.parse(moment)) / 3_600_000);
}

/** `november 2026`. */
export const sayMonth = (date: Instant | Day, language: Language): string =>
  `${monthNames(language)[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;

/** A day that was rounded: the first of a month may stand for all of it. */
export const sayRounded = (date: Instant | Day, language: Language): string =>
  isFirstOfMonth(date) ? sayMonth(date, language) : sayDay(asDay(date.slice(0, 10)), language);

/** `25 november 2026 om 18.14 uur (Nederlandse tijd, UTC+1)`; of one that was rounded no more than is known. */
export function sayMoment(moment: Instant, language: LetterLanguage): string {
  if (isRounded(moment)) return sayRounded(moment, language);
  const time = clock.format(new Date(moment));
  const day = sayDay(dayOf(moment, dutchTimeZone), language);
  const zone = `UTC+${hoursAhead(moment, time)}`;
  switch (language) {
    case 'nl':
      return `${day} om ${time.replace(':', '.')} uur (Nederlandse tijd, ${zone})`;
    case 'en':
      return `${day} at ${time} (Dutch time, ${zone})`;
  }
}
