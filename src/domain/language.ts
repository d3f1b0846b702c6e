/** Languages: of the screens, and of what goes out. Each is chosen apart from the others. */

/** Those of letters, packs and what is said in them. The evidence keeps its own. */
export const letterLanguages = ['nl', 'en'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

export const isLetterLanguage = (value: unknown): value is LetterLanguage =>
  letterLanguages.some((language) => language === value);

/** Those of the screens, and of what somebody reads beside a letter. */
export const languages = [...letterLanguages, 'ar', 'tr'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value);

/** With the digits of letters and dates: somebody has to find them again on paper. */
export const localeOf = (language: Language): string =>
  language === 'ar' ? 'ar-u-nu-latn' : language;

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';
