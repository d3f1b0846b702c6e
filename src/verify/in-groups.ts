/** Fingerprints and moments as people read them. */
import type { Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { type Language, localeOf } from '../domain/language.ts';

/** Groups of four, so that one does not lose one's place. */
export const inGroups = (fingerprint: Sha256): string =>
  fingerprint.match(/.{4}/g)?.join(' ') ?? '';

/** For inside a sentence that runs from right to left: groups of digits would change places there. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** To the minute, with its time zone. */
export const inMoment = (moment: Instant, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(moment));
