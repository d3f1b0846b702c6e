/** Since when a pack was there at the latest, in words: on whose word that is, and what is not certain. */
import { dutchTimeZone, type Instant } from '../domain/instant.ts';
import { type Language, localeOf } from '../domain/language.ts';
import type { StampedSince } from '../domain/time-stamp.ts';
import type { KnownSince } from '../domain/verification.ts';
import type { CheckWords } from './check-words.ts';
import type { Said } from './verdict-words.ts';

export type MomentWords = {
  readonly none: Said;
  readonly 'stamp-without-root': Said;
  readonly since: (moment: string) => string;
  /** `''` for the authority: its certificate has no name. */
  readonly by: (authority: string) => string;
  readonly accuracy: (seconds: string) => string;
  readonly rootGiven: string;
  readonly rootCameAlong: (fingerprint: string) => string;
};

export function momentSaid(since: KnownSince, { verdict, language }: CheckWords): Said {
  const { moments } = verdict;
  return since.kind === 'stamp' ? stampSaid(since, moments, language) : moments[since.kind];
}

function stampSaid(stamp: StampedSince, words: MomentWords, language: Language): Said {
  const { at, accuracyMs, authority, root } = stamp;
  const seconds = new Intl.NumberFormat(localeOf(language)).format((accuracyMs ?? 0) / 1000);
  const sentences = [
    words.by(authority),
    ...(accuracyMs === null ? [] : [words.accuracy(seconds)]),
    root.isGiven ? words.rootGiven : words.rootCameAlong(inGroups(root.sha256)),
  ];
  return { title: words.since(momentText(at, language)), text: sentences.join(' ') };
}

/** Eight digits at a time can be read aloud and compared. */
const inGroups = (fingerprint: string): string => fingerprint.match(/.{8}/g)?.join(' ') ?? '';

/** To a second. A part of one counts as a whole: what is said is never earlier than what was signed. */
export function momentText(at: Instant, language: Language): string {
  const whole = new Date(Math.ceil(Date.parse(at) / 1000) * 1000);
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'medium',
    hourCycle: 'h23',
    timeZone: dutchTimeZone,
  }).format(whole);
}
