/** Each language as its own readers call it. */
import type { Language } from '../../domain/language.ts';

export const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
};
