/** The words of rows 10 to 13 of the one sheet. */
import type { LetterLanguage } from '../../domain/language.ts';

export type AskedWords = {
  readonly asked: string;
  readonly impose: string;
  readonly achieve: string;
  readonly elsewhere: string;
  readonly notMentioned: string;
  readonly notSaid: string;
  readonly nothingKnown: string;
  readonly inDossier: string;
  readonly evidence: string;
  readonly lookFirst: string;
  readonly none: string;
  readonly count: (count: number) => string;
  readonly seeList: string;
  readonly digest: string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly leftOutOf: (count: number) => string;
};

export const askedWords: Readonly<Record<LetterLanguage, AskedWords>> = {
  nl: {
    asked: '10 Gevraagd',
    impose: 'Op te leggen: ',
    achieve: 'De schrijver wil bereiken: ',
    elsewhere: '11 Loopt er iets anders?',
    notMentioned: 'Niet vermeld.',
    notSaid: 'Daarover zegt dit blad niets.',
    nothingKnown: 'In het dossier staat niets. Of er daarbuiten iets loopt, is niet bekend.',
    inDossier: 'Volgens het dossier: ',
    evidence: '12 Bewijs',
    lookFirst: 'Kijk eerst naar ',
    none: 'Er zijn geen bijlagen.',
    count: (count) => `Aantal bijlagen: ${count}.`,
    seeList: ' Zie de lijst van bijlagen.',
    digest: 'Controlegetal van al het bewijs (SHA-256): ',
    leftOut: '13 Weggelaten',
    nothingLeftOut: 'Uit de meldingen is niets weggelaten.',
    leftOutOf: (count) =>
      `Ja: zinnen of gegevens uit ${count === 1 ? '1 melding' : `${count} meldingen`}. De schrijver heeft de volledige tekst.`,
  },
  en: {
    asked: '10 Asked',
    impose: 'To impose: ',
    achieve: 'The writer wants to achieve: ',
    elsewhere: '11 Anything else going on?',
    notMentioned: 'Not mentioned.',
    notSaid: 'This sheet says nothing about that.',
    nothingKnown: 'The dossier has nothing. Whether anything goes on outside it is not known.',
    inDossier: 'According to the dossier: ',
    evidence: '12 Evidence',
    lookFirst: 'Look first at ',
    none: 'There are no exhibits.',
    count: (count) => `Number of exhibits: ${count}.`,
    seeList: ' See the list of exhibits.',
    digest: 'Check number of all evidence (SHA-256): ',
    leftOut: '13 Left out',
    nothingLeftOut: 'Nothing was left out of the reports.',
    leftOutOf: (count) =>
      `Yes: sentences or details of ${count === 1 ? '1 report' : `${count} reports`}. The writer has the full text.`,
  },
};
