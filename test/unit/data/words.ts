/** What no sentence of the data may be: long, judging, or familiar. */
import type { LetterLanguage } from '../../../src/domain/language.ts';

const judging =
  /illegal|unlawful|onrechtmatig|onwettig|verboden|forbidden|strafbaar|overtred|in strijd met/i;
const familiar = /\b(?:je|jij|jouw|jullie)\b/i;

const sentencesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split(/(?<=[.!?])\s+/);
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(sentencesIn)
    : [];
};

/** The sentences that are not fit to be shown. */
export const wordFaults = (texts: unknown, language: LetterLanguage): string[] =>
  sentencesIn(texts).filter(
    (sentence) =>
      sentence.split(/\s+/).length > 25 ||
      judging.test(sentence) ||
      (language === 'nl' && familiar.test(sentence)),
  );
