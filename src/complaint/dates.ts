/** Days and moments in words. A moment always names its time zone, for a reader elsewhere counts too. */
import { type Day, dayOf, dutchTimeZone, type Instant } from '../domain/instant.ts';
import type { Language } from '../domain/language.ts';

// Own month names: those of browsers differ between versions, and a pack must keep the same bytes.
const months: Readonly<Record<Language, string>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
};

/** `25 november 2026`. */
export function sayDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[language].split(' ')[Number(month) - 1]} ${year}`;
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

/** `25 november 2026 om 18.14 uur (Nederlandse tijd, UTC+1)`. */
export function sayMoment(moment: Instant, language: Language): string {
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
