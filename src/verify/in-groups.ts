/** Fingerprints and moments as people read them. */
import type { Sha256 } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { LetterLanguage } from '../domain/language.ts';

/** Groups of four, so that one does not lose one's place. */
export const inGroups = (fingerprint: Sha256): string =>
  fingerprint.match(/.{4}/g)?.join(' ') ?? '';

/** To the minute, with its time zone. */
export const inMoment = (moment: Instant, language: LetterLanguage, timeZone: string): string =>
  new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(moment));
