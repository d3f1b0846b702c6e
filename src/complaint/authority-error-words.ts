/** What is missing, and what to do next: a sentence for each code. */
import type { Language } from '../domain/language.ts';
import type { AuthorityLetterError } from './authority-errors.ts';

export const authorityErrorWords: Readonly<
  Record<Language, Readonly<Record<AuthorityLetterError, string>>>
> = {
  nl: {
    'language-not-taken': 'Deze brief moet in het Nederlands. Kies Nederlands.',
    'sender-missing': 'Uw naam of adres ontbreekt. Vul die in.',
    'principal-incomplete': 'Van iemand voor wie u schrijft, ontbreekt de naam of het adres.',
    'authorisation-missing': 'U schrijft voor een ander. Voeg de ondertekende machtiging toe.',
    'recipient-missing': 'De naam of het adres van de ontvanger ontbreekt. Vul die in.',
    'organisation-missing': 'De organisatie waarover het gaat, ontbreekt of heeft nog geen adres.',
    'court-missing': 'De rechtbank ontbreekt. Vul haar naam en adres in.',
    'other-party-missing': 'De andere partij ontbreekt. Vul de naam en het adres in.',
    'representative-missing': 'De gemachtigde ontbreekt. Vul de naam en het adres in.',
    'decision-missing': 'Het besluit of het antwoord ontbreekt. Vul de datum in.',
    'no-records': 'Er is nog geen melding om over te schrijven. Maak er eerst een.',
    'no-views': 'Uw mening over de regels ontbreekt. Kies een regel en schrijf op waarom.',
    'view-without-reason': 'Bij een regel staat nog niet waarom. Schrijf dat op.',
    'no-grounds': 'De reden die de AP gaf, ontbreekt. Kies die.',
    'ground-without-exhibit': 'Bij een reden van de AP hoort nog geen bijlage. Kies er een.',
    'contact-missing':
      'Het is niet bekend of u de organisatie eerst schreef. Voeg uw brief toe, of uw reden.',
    'wish-missing': 'Wat u vraagt, ontbreekt. Schrijf dat op.',
    'description-missing': 'Wat er misging, ontbreekt. Schrijf dat op.',
    'reason-missing': 'Waarom u zelf niet verder komt, ontbreekt. Schrijf dat op.',
    'interest-missing': 'Waar uw organisatie voor opkomt, ontbreekt. Schrijf dat op.',
    'signer-missing': 'Wie er tekent voor uw organisatie, ontbreekt. Vul de naam in.',
    'statutes-missing': 'De statuten ontbreken. Voeg die toe.',
    'exhibit-missing': 'De brief noemt een bijlage die er niet is. Voeg haar toe.',
    'exhibit-number-twice': 'Twee bijlagen hebben hetzelfde nummer. Geef ze elk een eigen nummer.',
    'too-soon': 'De termijn is nog niet voorbij. Wacht met deze brief.',
  },
  en: {
    'language-not-taken': 'This letter must be in Dutch. Choose Dutch.',
    'sender-missing': 'Your name or address is missing. Fill it in.',
    'principal-incomplete': 'The name or address of somebody for whom you write is missing.',
    'authorisation-missing': 'You write for somebody else. Add the signed authorisation.',
    'recipient-missing': 'The name or address of the receiver is missing. Fill it in.',
    'organisation-missing': 'The organisation that it is about is missing, or has no address yet.',
    'court-missing': 'The court is missing. Fill in its name and address.',
    'other-party-missing': 'The other side is missing. Fill in its name and address.',
    'representative-missing': 'The representative is missing. Fill in their name and address.',
    'decision-missing': 'The decision or the answer is missing. Fill in its date.',
    'no-records': 'There is no report to write about yet. Make one first.',
    'no-views': 'Your view of the rules is missing. Choose a rule and write down why.',
    'view-without-reason': 'One rule does not say why yet. Write that down.',
    'no-grounds': 'The reason that the AP gave is missing. Choose it.',
    'ground-without-exhibit': 'A reason of the AP has no exhibit yet. Choose one.',
    'contact-missing':
      'It is not known whether you wrote to the organisation first. Add your letter, or your reason.',
    'wish-missing': 'What you ask is missing. Write it down.',
    'description-missing': 'What went wrong is missing. Write it down.',
    'reason-missing': 'Why you get no further yourself is missing. Write it down.',
    'interest-missing': 'What your organisation stands up for is missing. Write it down.',
    'signer-missing': 'Who signs for your organisation is missing. Fill in the name.',
    'statutes-missing': 'The articles of association are missing. Add them.',
    'exhibit-missing': 'The letter names an exhibit that is not there. Add it.',
    'exhibit-number-twice': 'Two exhibits have the same number. Give each its own.',
    'too-soon': 'The term has not passed yet. Wait with this letter.',
  },
};
