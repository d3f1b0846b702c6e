/** What each kind of evidence shows, in short: for lists, where the words themselves stand elsewhere. */
import type { Exhibit } from '../../domain/dossier.ts';
import type { LetterLanguage } from '../../domain/language.ts';

const shows = {
  nl: {
    quote: 'De gemarkeerde tekst, zoals die op de pagina stond.',
    page: 'Hoe de pagina eruitzag.',
    visit: 'Wat de site deed voor en na de keuze in de cookiemelding.',
    change: 'Dat de gemarkeerde tekst er later niet meer zo stond.',
    file: 'Wat er in het stuk staat.',
  },
  en: {
    quote: 'The marked text, as it stood on the page.',
    page: 'What the page looked like.',
    visit: 'What the site did before and after the choice in the cookie banner.',
    change: 'That the marked text later no longer stood there in that way.',
    file: 'What the document says.',
  },
} as const satisfies Record<LetterLanguage, Record<Exhibit['kind'], string>>;

export const whatItShows = ({ kind }: Exhibit, language: LetterLanguage): string =>
  shows[language][kind];
