/** The explanations in every language in which somebody may read them. */
import type { Language } from '../../domain/language.ts';
import { explanationAr } from './ar/words.ts';
import { explanationEn } from './en/words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import { explanationNl } from './nl/words.ts';
import { explanationTr } from './tr/words.ts';

export const explanationWords: Readonly<Record<Language, ExplanationWords>> = {
  nl: explanationNl,
  en: explanationEn,
  ar: explanationAr,
  tr: explanationTr,
};
