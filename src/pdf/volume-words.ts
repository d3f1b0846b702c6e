/** What the first page of a volume says. */
import type { LetterLanguage } from '../domain/language.ts';

type VolumeWords = {
  readonly title: (volume: number, of: number) => string;
  readonly dossier: string;
  readonly letter: string;
  readonly day: string;
  readonly numbers: string;
  readonly volumes: string;
  readonly volumeColumns: readonly string[];
  readonly one: (volume: number) => string;
  readonly range: (first: number, last: number) => string;
  readonly exhibits: string;
  readonly exhibitColumns: readonly string[];
};

const range = (first: number, last: number): string =>
  first === last ? `${first}` : `${first}–${last}`;

export const volumeWords: Readonly<Record<LetterLanguage, VolumeWords>> = {
  nl: {
    title: (volume, of) => `Deel ${volume} van ${of}`,
    dossier: 'Dossier',
    letter: 'Bij de brief',
    day: 'Datum van de brief',
    numbers:
      'Dit stuk bestaat uit delen, zodat elk deel goed te openen en te versturen is. De bladen zijn doorgenummerd.',
    volumes: 'Alle delen',
    volumeColumns: ['Deel', 'Bijlagen', 'Bladen'],
    one: (volume) => `Deel ${volume}`,
    range,
    exhibits: 'Bijlagen in dit deel',
    exhibitColumns: ['Nummer', 'Wat het is', 'Bladen'],
  },
  en: {
    title: (volume, of) => `Volume ${volume} of ${of}`,
    dossier: 'Dossier',
    letter: 'With the letter',
    day: 'Date of the letter',
    numbers:
      'This document is in volumes, so that each of them can be opened and sent with ease. The pages are numbered through.',
    volumes: 'All volumes',
    volumeColumns: ['Volume', 'Exhibits', 'Pages'],
    one: (volume) => `Volume ${volume}`,
    range,
    exhibits: 'Exhibits in this volume',
    exhibitColumns: ['Number', 'What it is', 'Pages'],
  },
};
