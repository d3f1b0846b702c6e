/** Which language the page begins in. */
import { isLetterLanguage, type LetterLanguage } from '../domain/language.ts';

/** The first of the reader's languages that there are words in; otherwise English. */
export function readerLanguage(wanted: readonly string[]): LetterLanguage {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.find(isLetterLanguage) ?? 'en';
}
