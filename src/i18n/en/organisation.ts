/** English: why an organisation is offered, and what is not known of it. */
import type { Messages } from '../nl.ts';

export const organisation: Messages['organisation'] = {
  offered: 'The page points to:',
  notSure: 'I do not know',
  notSureHint:
    'You can choose this later, with the report. Without an organisation there is no letter yet.',
  unknown: 'Not known yet which organisation',
  perhaps: (names) => `Not known yet which organisation. Perhaps: ${names}`,
  address: (name) => `Postal address of ${name}`,
  addressHint:
    'No address of this organisation is known. Look on a letter or on its website. You may leave this empty now. A letter needs it.',
  probablyEnds: (day, becomes) =>
    day === null
      ? `Will probably become part of ${becomes}.`
      : `Will probably become part of ${becomes} on ${day}.`,
  because: {
    'own-site': 'This website belongs to this organisation.',
    'second-site': 'This website belongs to this organisation too.',
    'other-site': 'This website is registered to this organisation. It may be somebody else’s.',
    'shared-site': 'This website has pages of many organisations.',
    redirect: 'This address leads to this organisation.',
    reservation: 'This organisation has registered this address.',
    former: 'This used to be an address of this organisation.',
    'not-official':
      'This address is registered to this organisation. It may not be an official website.',
    unconfirmed: 'This may be the website of this organisation. Nobody has checked that.',
    'email-only': 'This organisation uses this address for e-mail.',
    'carries-out': 'Carries out work, income or benefits here.',
    'works-for': 'The organisation of this website works or worked for this municipality.',
    successor: 'Now does the work of the organisation of this website.',
  },
  found: {
    name: () => null,
    'also-called': (text) => `Also called: ${text}`,
    place: (text) => `Place: ${text}`,
    serves: (text) => `Carries out tasks for ${text}`,
    was: (text) => `Now does the work of: ${text}`,
  },
};
