/** The few words that only the file for a word processor has. */
import type { Language, ReadingLanguage } from '../domain/language.ts';

type DocxWords = {
  /** Language tag of the words themselves, as spelling checkers want it. */
  readonly tag: string;
  readonly page: string;
  readonly of: string;
};

export const docxWords: Readonly<Record<ReadingLanguage, DocxWords>> = {
  nl: { tag: 'nl-NL', page: 'Pagina', of: 'van' },
  en: { tag: 'en-GB', page: 'Page', of: 'of' },
  ar: { tag: 'ar', page: 'صفحة', of: 'من' },
  tr: { tag: 'tr-TR', page: 'Sayfa', of: '/' },
};

type PictureWords = { readonly title: string; readonly unreadable: string };

export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  nl: {
    title: 'Afbeeldingen',
    unreadable: 'Deze afbeelding kon niet worden gelezen. Daarom staat zij hier niet.',
  },
  en: {
    title: 'Pictures',
    unreadable: 'This picture could not be read. That is why it is not here.',
  },
};
