/** Dutch: what each letter is called on the screen, and in one line what it is for. */
import type { LetterKind } from '../../domain/letter.ts';

export const letterKindWords: Readonly<Record<LetterKind, { title: string; purpose: string }>> = {
  'access-request': {
    title: 'Verzoek om inzage',
    purpose: 'U vraagt welke gegevens zij over u hebben, en waarom.',
  },
  'object-to-processing': {
    title: 'Bezwaar tegen het gebruik van uw gegevens',
    purpose: 'U vraagt om te stoppen, vanwege uw eigen situatie.',
  },
  erasure: {
    title: 'Verzoek om te wissen',
    purpose: 'U vraagt om gegevens over u weg te halen.',
  },
  rectification: {
    title: 'Verzoek om te verbeteren',
    purpose: 'U vraagt om iets te verbeteren dat niet klopt.',
  },
  restriction: {
    title: 'Verzoek om te beperken',
    purpose: 'U vraagt om gegevens te bewaren en ze voorlopig niet te gebruiken.',
  },
  'consent-withdrawal': {
    title: 'Toestemming intrekken',
    purpose: 'U neemt een toestemming terug die u gaf.',
  },
  'officer-question': {
    title: 'Vraag aan de functionaris voor gegevensbescherming',
    purpose: 'U vraagt het aan degene die bij de organisatie op privacy let.',
  },
  'identification-reply': {
    title: 'Antwoord op de vraag wie u bent',
    purpose: 'U laat zien wie u bent, zonder volledige kopie van uw identiteitsbewijs.',
  },
  reminder: {
    title: 'Herinnering',
    purpose: 'Het antwoord is er nog niet. U vraagt er nog een keer om.',
  },
  'notice-of-default': {
    title: 'Ingebrekestelling',
    purpose: 'De tijd voor een besluit is voorbij. U geeft hun nog twee weken.',
  },
  'conduct-complaint': {
    title: 'Klacht bij de organisatie zelf',
    purpose: 'U schrijft hoe men met u omging en wat u daarvan vindt.',
  },
  'woo-request': {
    title: 'Verzoek om stukken openbaar te maken',
    purpose: 'U vraagt om stukken van de overheid, zoals een contract met een bedrijf.',
  },
  objection: {
    title: 'Bezwaar tegen een besluit',
    purpose: 'U bent het niet eens met hun besluit en schrijft waarom.',
  },
  'objection-pro-forma': {
    title: 'Bezwaar, de redenen volgen later',
    purpose: 'U bent zo op tijd. Uw redenen stuurt u daarna.',
  },
  'appeal-no-decision': {
    title: 'Beroep omdat er geen besluit komt',
    purpose: 'U vraagt de rechtbank om te zorgen dat er een besluit komt.',
  },
  petition: {
    title: 'Opzet voor een verzoekschrift',
    purpose:
      'Voor de rechtbank, als het over een bedrijf of stichting gaat. Laat een jurist meekijken.',
  },
  'ap-complaint': {
    title: 'Klacht bij de Autoriteit Persoonsgegevens',
    purpose: 'U vraagt de AP om te onderzoeken wat er met uw gegevens gebeurt.',
  },
  'ap-tip': {
    title: 'Tip aan de Autoriteit Persoonsgegevens',
    purpose: 'U laat de AP iets weten. Dat kan zonder naam. U krijgt meestal geen besluit.',
  },
  'ap-objection': {
    title: 'Bezwaar tegen een besluit van de AP',
    purpose: 'De AP wil niet verder met uw klacht. U gaat in op haar redenen.',
  },
  'ap-objection-pro-forma': {
    title: 'Bezwaar tegen de AP, de redenen volgen later',
    purpose: 'U bent zo op tijd. Uw redenen stuurt u daarna.',
  },
  'collective-request': {
    title: 'Verzoek van een organisatie voor veel mensen',
    purpose: 'Een stichting of vereniging vraagt de AP om op te treden.',
  },
  ombudsman: {
    title: 'Klacht bij de ombudsman',
    purpose: 'U klaagde eerst bij de organisatie en komt er samen niet uit.',
  },
  mandate: {
    title: 'Machtiging',
    purpose: 'U laat iemand anders voor u schrijven en praten.',
  },
};
