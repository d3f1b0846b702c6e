/** The few words that only the PDF has. */
import type { LetterLanguage } from '../../domain/language.ts';

type PdfWords = {
  readonly exhibit: (number: number) => string;
  /** Where the bookmarks of all exhibits stand under. */
  readonly exhibits: string;
  readonly page: (page: number, of: number) => string;
  readonly volume: (volume: number, of: number) => string;
  /** What stands in the place of a picture. */
  readonly unreadable: string;
  /** Where a link leads. */
  readonly toExhibit: (number: number) => string;
};

export const pdfWords: Readonly<Record<LetterLanguage, PdfWords>> = {
  nl: {
    exhibit: (number) => `Bijlage ${number}`,
    exhibits: 'Bijlagen',
    page: (page, of) => `Blad ${page} van ${of}`,
    volume: (volume, of) => `deel ${volume} van ${of}`,
    unreadable: 'Deze afbeelding kon niet worden gelezen. Daarom staat zij hier niet.',
    toExhibit: (number) => `Naar bijlage ${number}`,
  },
  en: {
    exhibit: (number) => `Exhibit ${number}`,
    exhibits: 'Exhibits',
    page: (page, of) => `Page ${page} of ${of}`,
    volume: (volume, of) => `volume ${volume} of ${of}`,
    unreadable: 'This picture could not be read. That is why it is not here.',
    toExhibit: (number) => `To exhibit ${number}`,
  },
};
