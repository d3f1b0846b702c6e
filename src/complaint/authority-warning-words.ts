/** The warnings in words, for the screen: none of them is ever sent. */
import type { Language } from '../domain/language.ts';
import { warningsInArabic } from './authority-warning-words.ar.ts';
import { warningsInEnglish } from './authority-warning-words.en.ts';
import { warningsInDutch } from './authority-warning-words.nl.ts';
import { warningsInTurkish } from './authority-warning-words.tr.ts';
import type { AuthorityWarning } from './authority-warnings.ts';

export type WarningWords = Readonly<Record<AuthorityWarning, string>>;

export const authorityWarningWords: Readonly<Record<Language, WarningWords>> = {
  nl: warningsInDutch,
  en: warningsInEnglish,
  ar: warningsInArabic,
  tr: warningsInTurkish,
};
