/** Filled-in forms, tables that became text, scans, pages behind a login. */

import { templatesOf } from './fill-in.ts';

export const forms = templatesOf(`
Burgerservicenummer: {bsn}
Geboortedatum (dd-mm-jjjj): {birth}
Telefoon overdag: {phone}
E-mailadres: {email}
--
1. Naam      {short-person}
2. BSN       {bsn-plain}
3. IBAN      {iban}
4. Kenteken  {plate}
--
Naam\tGeboortedatum\tBSN
{short-person}\t{birth}\t{bsn}
{short-person}\t{birth}\t{bsn}
--
Regel;BSN;Bedrag;Rekening
1;{bsn-plain};{amount};{iban-plain}
2;{bsn-plain};{amount};{iban-plain}
--
MIJN GEMEENTE
Ingelogd met DigiD
Gebruikersnaam DigiD: {digid}
Laatste bezoek: {date} {time}
--
Mijn gegevens
Adres
{address-lines} {city}
Telefoonnummer
{phone}
E-mailadres
{email}
--
Straat en huisnummer / postcode: {address}
Woonplaats: {city}
Sinds: {date}
--
Postcode en huisnummer: {postcode-form}
--
Huisnummer en postcode: {house-postcode}
--
Vul in zoals op uw pas staat. Rekeningnummer (IBAN) [{iban}] Ten name van [{short-person}]
--
☒ Ik ga akkoord dat de gemeente mijn gegevens opvraagt
BSN aanvrager ....... {bsn}
BSN partner ......... {bsn}
--
BSN | {bsn-plain} | V-nummer | {v} | Land | onbekend
--
V-nummer
{v}
Geldig tot
{date}
--
B S N
{bsn-grouped}
G E B . D A T U M
{birth}
--
Bsn {bsn} gebdat {birth} afd INK med 214 dat {date}
--
Ge-
boortedatum {birth} en woon-
plaats {city}, zie ook bijlage {n}
--
Burgerservice-
nummer: {bsn-broken}
Kenmerk {case}
--
Parkeerbezoekersregeling. Aangemelde kentekens: {plate}, {plate} en {plate}.
--
Kentekens op dit adres
1) {plate}
2) {plate}
--
Kenteken: {plate-bare} Merk: OPEL Datum tenaamstelling: {date}
--
Afspraak maken, stap 3 van 4. Naam: {short-person}. Telefoon: {phone}. E-mail: {email}. Datum: \
{date}.
--
Uw gegevens zijn opgehaald: geboren {birth}, {address}, {n} huisgenoten.
--
Ouder 1: {short-person}, geb.dat. {birth}, tel. {phone-mobile}
Ouder 2: {short-person}, geb.dat. {birth}, tel. {phone-mobile}
--
Kind: voornaam Jip, geboortedatum {birth}, school groep {n}
--
INKOMSTENVERKLARING
Maand: {date}
BSN: {bsn-grouped}
Inkomsten: {amount}
Handtekening:
--
Machtiging tot incasso: ondergetekende, houder van {iban}, machtigt de gemeente om {amount} af te \
schrijven.
--
Bankrekening waarop u de bijzondere bijstand wilt ontvangen
IBAN
{iban}
--
Bijschrijving {date} {amount} van {iban-plain} omschrijving LEEFGELD
--
Af {date} Naar {iban} {short-person} Omschrijving: terugbetaling lening {amount}
--
Mijn berichten (3)
{date} Uw aanvraag {case} is in behandeling
{date} Wij misten u op de afspraak, bel {phone-mobile}
--
Welkom terug. U bent ingelogd. BSN eindigt niet op sterren: {bsn-plain}.
--
Zorgindicatie
Cliënt {short-person}
Geboren {birth-long}
Burgerservicenr. {bsn}
Indicatie tot {date}
--
Contact bij nood: {short-person} (zus), {phone}
--
Telefoon thuis {phone-landline} mobiel {phone-mobile} werk geen
--
Aanvrager: {short-person} (geb. {birth}); medeaanvrager: {short-person}. Adres van beiden is \
{address}.
--
DOSSIERVOORBLAD
zaak {case}
bsn {bsn}
geb {birth}
tel {phone}
mail {email}
--
Laissez-passer schoolpas: {short-person} / {birth-iso} — geboortedatum gecontroleerd aan de balie
--
OCR p. {n}
Bu rgerservicenummer {bsn-grouped}
Da tum besluit {date}
Be drag {amount}
--
Lijst huisbezoeken week {n}
{time} {address}
{time} {address}
{time} {address}
--
Route toezicht: 1. {postcode-house} 2. {postcode-house} 3. terug naar kantoor
--
Formulier 14b. Bijlagen: kopie paspoort (BSN {bsn} zichtbaar), huurcontract, bankafschrift {iban}.
--
Mijn DigiD. Uw gebruikersnaam is {digid}. Uw DigiD is actief sinds {date}.
--
DigiD gebruikersnaam
{digid}
Wachtwoord
••••••••
--
Inlognaam DigiD: {digid}
Sms-controle naar: {phone-mobile}
--
Gegevens uit het Digitaal Klantdossier: sofinr {bsn}, dienstverband van {date} tot {date}, \
uitkering \
{amount}.
--
Uw partner
Geboortedatum partner
{birth}
Inkomen partner
{amount}
--
Aangifte verhuizing. Oud adres: {address}. Nieuw adres: {address}. Datum verhuizing: {date}.
--
Naam kind: Sem. BSN kind: {bsn}. Geb.: {birth}. Huisarts: onbekend.
--
Inschrijving inburgering: V-nummer {v} | geboortedatum {birth} | telefoon {phone}
--
SMS-dienst afval: u ontvangt berichten op {phone-abroad} voor {postcode-house}.
--
Klantbeeld 360: {short-person} · {bsn-plain} · {birth} BSN en geboortedatum uit BRP · score oranje
--
Signaal {n}: inschrijving op {postcode-form}, water- en stroomverbruik lager dan verwacht.
--
Bewijs van ontvangst. Ingeleverd door: {short-person}, tel {phone}. Aantal bladen: {n}. Datum: \
{date}.
--
Rekeninghouder {short-person} Rekening {iban-odd} Saldo {amount}
--
BSN (9 cijfers): {bsn-odd}
--
Export dd. {date}
"bsn","geboortedatum","email"
"{bsn-plain}","{birth-iso}","{email}"
--
Burgerservicenummer zonder voorloopnul: {bsn-short}
Geboortedatum: {birth}
--
bsn={bsn-short}; partner_bsn={bsn-plain}; beschikking={case}
`);
