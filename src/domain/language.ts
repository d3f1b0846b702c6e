/** Languages of the screens. A letter's language and the evidence's language are chosen apart from it. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value);
