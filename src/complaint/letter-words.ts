/** The few words around a letter that every letter has. */
import type { LetterLanguage } from '../domain/language.ts';
import type { LetterOf } from '../domain/letter.ts';
import { sayDay } from './dates.ts';

type LetterWords = { readonly subject: string; readonly enclosures: string };

export const letterWords: Readonly<Record<LetterLanguage, LetterWords>> = {
  nl: { subject: 'Onderwerp', enclosures: 'Bijlagen' },
  en: { subject: 'Subject', enclosures: 'Exhibits' },
};

/** `Dronten, 25 november 2026`; the day alone when the town is not known. */
export const dateline = ({
  place,
  day,
  language,
}: Pick<LetterOf<never>, 'place' | 'day' | 'language'>): string =>
  [...(place === null ? [] : [place]), sayDay(day, language)].join(', ');
