/** The few words that only the file for a word processor has. */
import type { Language } from '../domain/language.ts';

type DocxWords = {
  /** Language tag of the words themselves, as spelling checkers want it. */
  readonly tag: string;
  readonly page: string;
  readonly of: string;
  readonly pictures: string;
};

export const docxWords: Readonly<Record<Language, DocxWords>> = {
  nl: { tag: 'nl-NL', page: 'Pagina', of: 'van', pictures: 'Afbeeldingen' },
  en: { tag: 'en-GB', page: 'Page', of: 'of', pictures: 'Pictures' },
};
