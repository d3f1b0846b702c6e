/** Which language the page begins in. */
import { isLanguage, type Language } from '../domain/language.ts';

/** The first of the reader's languages that there are words in; otherwise English. */
export function readerLanguage(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.find(isLanguage) ?? 'en';
}
