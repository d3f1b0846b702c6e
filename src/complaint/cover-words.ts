/** What stands in a pack in the place of what was covered, and how that is summed up on its first page. */
import type { LetterLanguage } from '../domain/language.ts';
import type { PersonalKind } from '../domain/personal.ts';

/** A token tells what it was, and not how long. */
const nl: Readonly<Record<PersonalKind, string>> = {
  bsn: '[BSN afgedekt]',
  iban: '[rekeningnummer afgedekt]',
  email: '[e-mailadres afgedekt]',
  phone: '[telefoonnummer afgedekt]',
  'home-address': '[adres afgedekt]',
  'birth-date': '[datum afgedekt]',
  'v-number': '[V-nummer afgedekt]',
  'digid-name': '[gebruikersnaam afgedekt]',
  'licence-plate': '[kenteken afgedekt]',
  session: '[code afgedekt]',
  'own-word': '[afgedekt]',
};

const en: Readonly<Record<PersonalKind, string>> = {
  bsn: '[citizen number covered]',
  iban: '[account number covered]',
  email: '[e-mail address covered]',
  phone: '[telephone number covered]',
  'home-address': '[address covered]',
  'birth-date': '[date covered]',
  'v-number': '[V-number covered]',
  'digid-name': '[user name covered]',
  'licence-plate': '[number plate covered]',
  session: '[code covered]',
  'own-word': '[covered]',
};

export const coverWords: Readonly<Record<LetterLanguage, Readonly<Record<PersonalKind, string>>>> =
  {
    nl,
    en,
  };

/** As in a list: "burgerservicenummer (1) en adres (2)". */
export const coveredNames: Readonly<
  Record<LetterLanguage, Readonly<Record<PersonalKind, string>>>
> = {
  nl: {
    bsn: 'burgerservicenummer',
    iban: 'rekeningnummer',
    email: 'e-mailadres',
    phone: 'telefoonnummer',
    'home-address': 'adres',
    'birth-date': 'geboortedatum',
    'v-number': 'V-nummer',
    'digid-name': 'gebruikersnaam',
    'licence-plate': 'kenteken',
    session: 'code in een adres',
    'own-word': 'woord dat de maker koos',
  },
  en: {
    bsn: 'citizen number',
    iban: 'account number',
    email: 'e-mail address',
    phone: 'telephone number',
    'home-address': 'address',
    'birth-date': 'date of birth',
    'v-number': 'V-number',
    'digid-name': 'user name',
    'licence-plate': 'number plate',
    session: 'code in an address',
    'own-word': 'word that the maker chose',
  },
};
