/** Moments and days as people read them. The time zone is named where a clock is shown. */
import { type Day, dutchTimeZone, type Instant } from '../../domain/instant.ts';
import { type Language, localeOf } from '../../domain/language.ts';

/** `25 november 2026 om 18:14 CET`: Dutch time, wherever the device is. */
export const writeMoment = (moment: Instant, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: dutchTimeZone,
  }).format(new Date(moment));

/** `25 november 2026`. */
export const writeDay = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
