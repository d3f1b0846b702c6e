/** Dutch: why an organisation is offered, and what is not known of it. */
import type { CandidateReason, FoundBy } from '../../domain/organisation.ts';

const because: Record<CandidateReason, string> = {
  'own-site': 'Deze website is van deze organisatie.',
  'second-site': 'Ook deze website is van deze organisatie.',
  'other-site':
    'Deze website staat op naam van deze organisatie. Misschien is zij van iemand anders.',
  'shared-site': 'Op deze website staan pagina’s van veel organisaties.',
  redirect: 'Dit adres verwijst door naar deze organisatie.',
  reservation: 'Deze organisatie heeft dit adres vastgelegd.',
  former: 'Dit was eerder een adres van deze organisatie.',
  'not-official':
    'Dit adres staat op naam van deze organisatie. Het is misschien geen officiële website.',
  unconfirmed: 'Dit is misschien de website van deze organisatie. Dat is niet nagegaan.',
  'email-only': 'Deze organisatie gebruikt dit adres voor e-mail.',
  'carries-out': 'Voert hier werk, inkomen of bijstand uit.',
  'works-for': 'De organisatie van deze website werkt of werkte voor deze gemeente.',
  successor: 'Doet nu het werk van de organisatie van deze website.',
};

const found: Record<FoundBy['by'], (text: string) => string | null> = {
  name: () => null,
  'also-called': (text) => `Heet ook: ${text}`,
  place: (text) => `Plaats: ${text}`,
  serves: (text) => `Voert taken uit voor ${text}`,
  was: (text) => `Doet nu het werk van: ${text}`,
};

export const organisation = {
  offered: 'De pagina wijst naar:',
  notSure: 'Weet ik niet',
  notSureHint: 'U kunt dit later kiezen, bij de melding. Zonder organisatie is er nog geen brief.',
  unknown: 'Nog niet bekend welke organisatie',
  perhaps: (names: string) => `Nog niet bekend welke organisatie. Misschien: ${names}`,
  address: (name: string) => `Postadres van ${name}`,
  addressHint:
    'Van deze organisatie is geen adres bekend. Kijk op een brief of op haar website. U mag dit nu leeg laten. Voor een brief is het nodig.',
  probablyEnds: (day: string | null, becomes: string) =>
    day === null
      ? `Wordt waarschijnlijk deel van ${becomes}.`
      : `Wordt waarschijnlijk op ${day} deel van ${becomes}.`,
  because,
  found,
};
