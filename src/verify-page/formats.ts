/** Days, numbers and sizes as people write them. */
import type { Day } from '../domain/instant.ts';
import type { LetterLanguage } from '../domain/language.ts';

export const inDay = (day: Day, language: LetterLanguage): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

export const inNumber = (count: number, language: LetterLanguage): string =>
  new Intl.NumberFormat(language).format(count);

/** Megabytes of a million bytes. */
export const inMegabytes = (byteLength: number, language: LetterLanguage): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(byteLength / 1e6)} MB`;
