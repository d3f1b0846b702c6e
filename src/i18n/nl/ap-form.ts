/** Dutch: beside the AP's form. */
import type { ApFormNeed } from '../../domain/ap-form.ts';

const needs: Readonly<Record<ApFormNeed, string | null>> = {
  must: 'Dit moet u invullen.',
  may: 'Dit mag u openlaten.',
  unknown: null,
};

export const apForm = {
  title: 'Het formulier van de AP',
  intro:
    'Kopieer elk stukje tekst en plak het in het formulier. Bewaar ook een eigen kopie: u kunt het formulier later niet meer bekijken. Kantlijn vult niets in en verstuurt niets.',
  begins: 'Het formulier begint op deze pagina:',
  missing: (names: string) => `Dit staat niet in uw brief. Vul het zelf in: ${names}.`,
  needs,
  noPlace: 'Is hier in het formulier geen plek voor? Plak het dan bij de omschrijving.',
  copy: 'Kopieer',
  copyOf: (label: string) => `Kopieer: ${label}`,
  copied: (label: string) => `Gekopieerd: ${label}`,
  notCopied: 'Kopiëren lukte niet. De tekst is nu geselecteerd. Kopieer hem met uw toetsenbord.',
  count: (count: number) => (count === 1 ? '1 teken' : `${count} tekens`),
  countOf: (count: number, most: number) => `${count} van ${most} tekens`,
  tooLong: 'Dit past niet in het formulier. Zeg het daar zelf korter.',
  shorter: 'Past dit niet?',
  shortOf: (label: string) => `Korte tekst: ${label}`,
  clipboard:
    'Wat u kopieert, blijft op het klembord staan tot u iets anders kopieert. Sommige apparaten bewaren het langer.',
  orderUnknown: 'In het formulier kan de volgorde anders zijn.',
  mostUnknown: 'Hoeveel tekens er passen en welke bijlagen mogen, weten wij niet.',
  checked: (day: string) => `Wat wij van dit formulier weten, is van ${day}.`,
  overdue: (day: string) =>
    `Dit had voor ${day} opnieuw bekeken moeten worden. Het formulier kan anders zijn.`,
};
