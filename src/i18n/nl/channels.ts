/** Dutch: by which channel a letter goes, whether that counts, and what to keep of it. */
import type { Channel } from '../../domain/step.ts';

const names: Readonly<Record<Channel, string>> = {
  post: 'Met de post',
  counter: 'Afgeven aan de balie',
  'web-form': 'Met een formulier op de website',
  email: 'Met een e-mail',
  phone: 'Door te bellen',
  'in-person': 'In een gesprek',
};

export const channels = {
  title: 'Hoe u deze brief stuurt',
  intro: 'Kantlijn verstuurt niets. Dit is de weg die zeker telt, met wat u ervan bewaart.',
  names,
  others: 'Andere manieren',
  folded: (name: string, counts: string) => `${name} (${counts})`,
  address: 'Adres',
  email: 'E-mailadres',
  noAddress: 'Het adres is hier niet bekend. Zoek het op de website van de ontvanger.',
  noEmail: 'Een e-mailadres is hier niet bekend.',
  isDesignated: 'De ontvanger heeft deze weg zelf aangewezen.',
  designatedIn: 'Welk formulier bij welke brief hoort, staat in dit besluit:',
  decisionAt: 'Waar dat besluit staat',
  checked: (day: string) => `Nagekeken op ${day}.`,
  lookForForm:
    'Misschien wijst deze organisatie zelf een formulier aan. Welk formulier dat is, weten wij niet. Kijk daarom eerst op haar website. Een brief op papier telt ook.',
  keep: 'Wat u als bewijs bewaart',
  copy: 'Kopieer',
  copyOf: (what: string) => `Kopieer: ${what}`,
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren lukte niet. De tekst staat er nog. Selecteer hem en kopieer hem zelf.',
};
