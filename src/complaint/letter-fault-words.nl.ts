/** Wat er ontbreekt aan een brief, in het Nederlands. */
import type { FaultWords } from './letter-fault-words.ts';

const kept = (words: string): string => `${words} Wat u al invulde, blijft staan.`;

export const faultsInDutch: FaultWords = {
  'language-not-taken': kept('Deze brief moet in het Nederlands. Kies bij deze brief Nederlands.'),
  'sender-missing': kept('Uw naam of adres ontbreekt. Vul die in bij ‘Wie schrijft de brief?’.'),
  'recipient-missing': kept('De organisatie of haar adres ontbreekt. Vul dat in bij uw melding.'),
  'recipient-gone': kept(
    'Deze organisatie bestaat niet meer. Kies bij uw melding wie haar werk nu doet.',
  ),
  'organisation-missing': kept(
    'De organisatie of haar adres ontbreekt. Vul dat in bij uw melding.',
  ),
  'no-records': kept('Er is hierover nog geen melding. Maak er eerst een in het dossier.'),
  'not-replayed': kept('Zeg bij ‘Is dit nog zo?’ van elke melding hoe het nu is.'),
  'all-left-out': kept(
    'U liet alle meldingen weg. Laat bij ‘Is dit nog zo?’ minstens één melding staan.',
  ),
  'step-missing': kept(
    'Deze brief gaat verder op iets wat u stuurde of terugkreeg. Schrijf dat op bij ‘Brieven en termijnen’, of kies het bij deze brief.',
  ),
  'already-answered': kept(
    'Er is al een antwoord. Kijk bij ‘Brieven en termijnen’ welke brief nu past.',
  ),
  'only-said': kept(
    'Dit is alleen gezegd. Daar is geen kopie van. Stuur het eerst op papier, of vraag het antwoord op papier.',
  ),
  'term-unknown': kept(
    'Van deze brief is geen termijn bekend. Kijk bij ‘Brieven en termijnen’ of de datum klopt.',
  ),
  'decision-missing': kept(
    'Het besluit of het antwoord ontbreekt. Schrijf dat op bij ‘Brieven en termijnen’, of kies het bij deze brief.',
  ),
  'too-soon': kept(
    'De termijn is nog niet voorbij. Wacht nog met deze brief. Bij ‘Brieven en termijnen’ staat tot wanneer.',
  ),
  'term-not-passed': kept(
    'De termijn is nog niet voorbij. Wacht nog met deze brief. Bij ‘Brieven en termijnen’ staat tot wanneer.',
  ),
  'days-out-of-order': kept(
    'De dagen kunnen zo niet kloppen. Kijk de datums na bij deze brief en bij ‘Brieven en termijnen’.',
  ),
  'contact-missing': kept(
    'Er staat nog niet of u de organisatie eerst schreef. Voeg die brief toe bij ‘Brieven en termijnen’. Schreef u niet? Zet uw reden bij ‘Wat kunt u doen?’.',
  ),
  'principal-incomplete': kept(
    'Van iemand voor wie u schrijft, ontbreekt de naam of het adres. Vul die in bij deze brief.',
  ),
  'authorisation-missing': kept(
    'U schrijft voor een ander. Vul bij deze brief in op welke dag de machtiging is ondertekend.',
  ),
  'statutes-missing': kept('De statuten ontbreken. Vul bij deze brief in van welke dag ze zijn.'),
  'signer-missing': kept(
    'Wie er tekent voor uw organisatie, ontbreekt. Vul de naam in bij deze brief.',
  ),
  'interest-missing': kept(
    'Waar uw organisatie voor opkomt, ontbreekt. Schrijf dat op bij deze brief.',
  ),
  'court-missing': kept('De rechtbank ontbreekt. Vul haar naam en adres in bij deze brief.'),
  'other-party-missing': kept(
    'De andere partij ontbreekt. Vul de naam en het adres in bij deze brief.',
  ),
  'representative-missing': kept(
    'De gemachtigde ontbreekt. Vul de naam en het adres in bij deze brief.',
  ),
  'no-views': kept(
    'Uw mening over de regels ontbreekt. Kies bij deze brief een regel en schrijf op waarom.',
  ),
  'view-without-reason': kept(
    'Bij een regel of een reden staat nog niet waarom. Schrijf dat op bij deze brief.',
  ),
  'no-grounds': kept('De reden die de AP gaf, ontbreekt. Kies die bij deze brief.'),
  'ground-without-exhibit': kept(
    'Bij een reden van de AP hoort nog geen bijlage. Kies er een bij deze brief.',
  ),
  'sent-as-tip': kept(
    'U stuurde een tip. De brief kan dan niet zeggen dat het een klacht was. Kijk bij deze brief na waarop de AP antwoordde.',
  ),
  'wish-missing': kept('Wat u vraagt, ontbreekt. Schrijf dat op bij deze brief.'),
  'description-missing': kept('Wat er misging, ontbreekt. Schrijf dat op bij deze brief.'),
  'reason-missing': kept('Een reden ontbreekt. Schrijf bij deze brief op waarom.'),
  'situation-missing': kept(
    'Uw situatie ontbreekt. Schrijf bij deze brief op waarom dit voor u een probleem is.',
  ),
  'ground-missing': kept('De grond ontbreekt. Kies er een bij deze brief.'),
  'corrections-missing': kept(
    'Wat er niet klopt, is niet compleet. Schrijf bij deze brief op wat er staat en wat er moet staan.',
  ),
  'consent-missing': kept('Waarvoor u toestemming gaf, ontbreekt. Schrijf dat op bij deze brief.'),
  'question-missing': kept('Uw vraag ontbreekt. Schrijf die op bij deze brief.'),
  'conduct-missing': kept('Wat er gebeurde, ontbreekt. Schrijf dat op bij deze brief.'),
  'identification-missing': kept(
    'Wat de organisatie van u vroeg, ontbreekt. Kies dat bij deze brief.',
  ),
  'label-missing': kept(
    'Het woord bovenaan de brief ontbreekt. Kies bij deze brief of het een klacht is of een verzoek om handhaving.',
  ),
  'firm-missing': kept(
    'De naam van het bedrijf ontbreekt. Vul die in bij deze brief, of haal de datums weg.',
  ),
  'exhibit-missing': kept(
    'De brief noemt een bijlage die er niet is. Kies bij deze brief een andere, of voeg haar toe.',
  ),
  'exhibit-number-twice': kept(
    'Twee bijlagen hebben hetzelfde nummer. Kijk bij deze brief na welke kopieën meegaan.',
  ),
};
