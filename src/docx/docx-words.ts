/** The few words that only the file for a word processor has. */
import type { PictureGap } from '../domain/exhibit-picture.ts';
import type { Language, LetterLanguage } from '../domain/language.ts';

type DocxWords = {
  /** LetterLanguage tag of the words themselves, as spelling checkers want it. */
  readonly tag: string;
  readonly page: string;
  readonly of: string;
};

export const docxWords: Readonly<Record<Language, DocxWords>> = {
  nl: { tag: 'nl-NL', page: 'Pagina', of: 'van' },
  en: { tag: 'en-GB', page: 'Page', of: 'of' },
  ar: { tag: 'ar', page: 'صفحة', of: 'من' },
  tr: { tag: 'tr-TR', page: 'Sayfa', of: '/' },
};

type PictureWords = {
  readonly title: string;
  /** What stands in the place of a picture. */
  readonly gaps: Readonly<Record<PictureGap, string>>;
};

export const pictureWords: Readonly<Record<LetterLanguage, PictureWords>> = {
  nl: {
    title: 'Afbeeldingen',
    gaps: {
      unreadable: 'Deze afbeelding kon niet worden gelezen. Daarom staat zij hier niet.',
      'too-many': 'Deze afbeelding staat hier niet, omdat het bestand anders te groot wordt.',
    },
  },
  en: {
    title: 'Pictures',
    gaps: {
      unreadable: 'This picture could not be read. That is why it is not here.',
      'too-many': 'This picture is not here, because the file would become too large.',
    },
  },
};
