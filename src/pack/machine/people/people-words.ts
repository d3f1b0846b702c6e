/** The words of the tables for people, whole in each language. */
import type { Exhibit } from '../../../domain/dossier.ts';
import type { LetterLanguage } from '../../../domain/language.ts';

export type PeopleWords = {
  readonly exhibits: readonly string[];
  readonly kinds: Readonly<Record<Exhibit['kind'], string>>;
  readonly chronology: readonly string[];
  /** Where the writer does not know which organisation it was. */
  readonly notSure: string;
};

export const peopleWords: Readonly<Record<LetterLanguage, PeopleWords>> = {
  nl: {
    exhibits: [
      'Bijlage',
      'Soort',
      'Omschrijving',
      'Moment (Nederlandse tijd)',
      'Moment (UTC)',
      'Adres',
      'Titel',
      'Niet bewaard',
      'Eerste bestand',
      'Vingerafdruk (SHA-256)',
      'Alle bestanden',
    ],
    kinds: {
      quote: 'citaat',
      page: 'pagina',
      visit: 'begeleid bezoek',
      change: 'veranderde tekst',
      file: 'toegevoegd stuk',
    },
    chronology: [
      'Datum (EDTF)',
      'Wanneer',
      'Wat',
      'Bron',
      'Bijlage',
      'Betwist?',
      'Praktijk',
      'Organisatie',
    ],
    notSure: 'niet bekend welke',
  },
  en: {
    exhibits: [
      'Exhibit',
      'Kind',
      'Description',
      'Moment (Dutch time)',
      'Moment (UTC)',
      'Address',
      'Title',
      'Not kept',
      'First file',
      'Fingerprint (SHA-256)',
      'All files',
    ],
    kinds: {
      quote: 'quote',
      page: 'page',
      visit: 'guided visit',
      change: 'changed text',
      file: 'added item',
    },
    chronology: [
      'Date (EDTF)',
      'When',
      'What',
      'Source',
      'Exhibit',
      'Disputed?',
      'Practice',
      'Organisation',
    ],
    notSure: 'not known which',
  },
};
