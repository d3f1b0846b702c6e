/** What stands in a pack in the place of what was covered. It tells what it was, and not how long. */
import type { Language } from '../domain/language.ts';
import type { PersonalKind } from '../domain/personal.ts';

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

export const coverWords: Readonly<Record<Language, Readonly<Record<PersonalKind, string>>>> = {
  nl,
  en,
};
