/** Languages of the screens. A letter's language and the evidence's language are chosen apart from it. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value);

/** Languages in which somebody reads what a letter says. Letters themselves go out in those of the screens. */
export const readingLanguages = [...languages, 'ar', 'tr'] as const;
export type ReadingLanguage = (typeof readingLanguages)[number];

export const isReadingLanguage = (value: unknown): value is ReadingLanguage =>
  readingLanguages.some((language) => language === value);

export const directionOf = (language: ReadingLanguage): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';
