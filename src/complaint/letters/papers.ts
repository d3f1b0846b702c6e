/** Copies of earlier letters that lie with a letter: which they are, and what each is called. */
import type { Exhibit } from '../../domain/dossier.ts';
import type { Day } from '../../domain/instant.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import { sayDay } from '../dates.ts';
import { nameExhibit } from '../exhibits.ts';

export const paperKinds = [
  'letter',
  'request',
  'answer',
  'decision',
  'objection',
  'notice-of-default',
  'proof-of-receipt',
  'body-complaint',
  'body-answer',
  'ap-letter',
  'ap-decision',
  'authorisation',
  'statutes',
  'other',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Numbered behind the exhibits of the dossier, in one row with them. */
export type Paper = { readonly number: number; readonly kind: PaperKind; readonly day: Day };

const names: Readonly<Record<LetterLanguage, Record<PaperKind, string>>> = {
  nl: {
    letter: 'kopie van de brief',
    request: 'kopie van het verzoek',
    answer: 'kopie van het antwoord',
    decision: 'kopie van het besluit',
    objection: 'kopie van het bezwaarschrift',
    'notice-of-default': 'kopie van de ingebrekestelling',
    'proof-of-receipt': 'bewijs van verzending of ontvangst',
    'body-complaint': 'kopie van de klacht bij de organisatie',
    'body-answer': 'kopie van het antwoord op die klacht',
    'ap-letter': 'kopie van de brief aan de Autoriteit Persoonsgegevens',
    'ap-decision': 'kopie van het antwoord van de Autoriteit Persoonsgegevens',
    authorisation: 'ondertekende machtiging',
    statutes: 'statuten en overzicht van het werk',
    other: 'kopie van een stuk',
  },
  en: {
    letter: 'copy of the letter',
    request: 'copy of the request',
    answer: 'copy of the answer',
    decision: 'copy of the decision',
    objection: 'copy of the objection',
    'notice-of-default': 'copy of the notice of default',
    'proof-of-receipt': 'proof of sending or receipt',
    'body-complaint': 'copy of the complaint to the organisation',
    'body-answer': 'copy of the answer to that complaint',
    'ap-letter': 'copy of the letter to the Autoriteit Persoonsgegevens',
    'ap-decision': 'copy of the answer of the Autoriteit Persoonsgegevens',
    authorisation: 'signed authorisation',
    statutes: 'articles of association and an overview of the work',
    other: 'copy of a document',
  },
};

/** `kopie van het besluit`. */
export const namePaperAlone = (kind: PaperKind, language: LetterLanguage): string =>
  names[language][kind];

/** `Bijlage 4: kopie van het besluit, van 3 maart 2026`. */
export function namePaper({ number, kind, day }: Paper, language: LetterLanguage): string {
  const name = names[language][kind];
  switch (language) {
    case 'nl':
      return `Bijlage ${number}: ${name}, van ${sayDay(day, language)}`;
    case 'en':
      return `Exhibit ${number}: ${name}, of ${sayDay(day, language)}`;
  }
}

/** Exhibits and papers in one row, by number. */
export const nameEnclosures = (
  exhibits: readonly Exhibit[],
  papers: readonly Paper[],
  language: LetterLanguage,
): string[] =>
  [
    ...exhibits.map((one) => ({ number: one.number, name: nameExhibit(one, language) })),
    ...papers.map((one) => ({ number: one.number, name: namePaper(one, language) })),
  ]
    .sort((a, b) => a.number - b.number)
    .map(({ name }) => name);
