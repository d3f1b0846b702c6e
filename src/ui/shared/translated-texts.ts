/** The data in another language, loaded when somebody reads it. */
import type {
  TranslatedLanguage,
  TranslatedLaw,
  TranslatedReports,
} from '../../domain/translated.ts';

const reportsIn = {
  ar: () => import('../../data/translated/ar/reports.ts'),
  tr: () => import('../../data/translated/tr/reports.ts'),
} as const;

const lawIn = {
  ar: () => import('../../data/translated/ar/law.ts'),
  tr: () => import('../../data/translated/tr/law.ts'),
} as const;

export const translatedReports = async (language: TranslatedLanguage): Promise<TranslatedReports> =>
  (await reportsIn[language]()).reports;

export const translatedLaw = async (language: TranslatedLanguage): Promise<TranslatedLaw> =>
  (await lawIn[language]()).law;
