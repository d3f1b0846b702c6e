/** Sentences out of letters, forms, chats and pages, with what is personal in them labelled. */
import type { Snippet } from '../snippet.ts';
import {
  bsn,
  day,
  digitsOf,
  email,
  homeAddress,
  iban,
  loginName,
  otherNine,
  person,
  phone,
  plate,
  postcode,
  type Random,
  randomFrom,
  token,
  vNumber,
  writtenBsn,
} from './values.ts';

type Make = (random: Random) => string | Snippet;

const label = (kind: string, value: string) => `⟦${kind}:${value}⟧`;
const aBsn = (random: Random) => label('bsn', writtenBsn(random));
const bareBsn = (random: Random) => label('bsn', bsn(random));
const anIban = (random: Random) => label('iban', iban(random));
const anEmail = (random: Random) => label('email', email(random));
const aPhone = (random: Random) => label('phone', phone(random));
const aHome = (random: Random) => label('home-address', homeAddress(random));
const aDay = (random: Random) => label('birth-date', day(random));
const aLogin = (random: Random) => label('digid-name', loginName(random));
const aPlate = (random: Random) => label('licence-plate', plate(random));
const aToken = (random: Random) => label('session', token(random));

const personal: readonly Make[] = [
  (r) => `Uw burgerservicenummer: ${aBsn(r)}`,
  (r) => `In ons systeem staat u onder BSN ${aBsn(r)} ingeschreven.`,
  (r) => `Wij betalen de bijzondere bijstand aan ${anIban(r)} op naam van uw bewindvoerder.`,
  (r) => `BSN aanvrager\t${aBsn(r)}\nBSN partner\t${aBsn(r)}`,
  (r) => `sofi-nr. ${aBsn(r)}, zoals het toen heette`,
  (r) =>
    `Beste ${person(r).first},\n\nKun je het nummer nog eens sturen? Ik heb ${bareBsn(r)} staan, klopt dat?`,
  (r) => `{"klant":{"bsn":"${bareBsn(r)}","iban":"${anIban(r)}"}}`,
  (r) => `https://mijn.gemeente.example/uitkering?bsn=${bareBsn(r)}&stap=2`,
  (r) => `Burgerservicenummer (BSN) van het kind: ${aBsn(r)}.`,
  (r) => `Op regel 4 vult u ${aBsn(r)} (uw BSN) in.`,
  (r) => `Rekeningnummer voor de huur: ${anIban(r)}, graag voor de eerste.`,
  (r) => `Van rekening ${anIban(r)} is €\u00a0212,50 afgeschreven op 3 maart 2026.`,
  (r) => `Er kwam geld binnen van ${anIban(r)} (DUO) en van ${anIban(r)} (mijn zus).`,
  (r) => `U kunt mij bereiken op ${aPhone(r)} of via ${anEmail(r)}.`,
  (r) => `Bel ${aPhone(r)} als de consulent eerder komt.`,
  (r) => `Telefoon overdag: ${aPhone(r)}\nTelefoon 's avonds: ${aPhone(r)}`,
  (r) =>
    `van: ${anEmail(r)}\naan: werkeninkomen@voorbeeldstad.nl\nonderwerp: camera in de spreekkamer`,
  (r) => `De medewerker schreef vanaf ${anEmail(r)} dat de opname was gewist.`,
  (r) => `Ik woon op ${aHome(r)} Voorbeeldstad, driehoog achter.`,
  (r) => `Adres: ${aHome(r)} Voorbeeldstad`,
  (r) => `Zij hebben bij de buren op ${aHome(r)} aangebeld.`,
  (r) => `Postcode ${label('home-address', `${postcode(r)}, huisnummer ${r.int(1, 250)}`)}`,
  (r) => `Mijn dochter is geboren op ${aDay(r)} en zat naast mij.`,
  (r) => `Geboortedatum: ${aDay(r)}`,
  (r) => `${person(r).last}, ${person(r).first} (geb. ${aDay(r)})`,
  (r) => `Naam en geboortedatum kind 1: ${person(r).first}, ${aDay(r)}`,
  (r) => `Date of birth ${aDay(r)}`,
  (r) => `Mijn V-nummer is ${label('v-number', vNumber(r))}.`,
  (r) => `V-nr: ${label('v-number', vNumber(r))} (staat op de pas)`,
  (r) => `Ingelogd als ${aLogin(r)} via DigiD`,
  (r) => `DigiD gebruikersnaam: ${aLogin(r)}`,
  (r) => `Gebruikersnaam DigiD = ${aLogin(r)}, wachtwoord heb ik niet gegeven.`,
  (r) => `De auto met kenteken ${aPlate(r)} stond drie dagen voor de deur.`,
  (r) => `Kenteken: ${aPlate(r)}`,
  (r) => `Volgens de observant reed ik in een ${aPlate(r)}, een grijze Opel.`,
  (r) => `https://formulieren.voorbeeldstad.nl/start?sessionid=${aToken(r)}`,
  (r) => `https://mijn.voorbeeldstad.nl/zaak/${aToken(r)}/documenten`,
  (r) => `Set-Cookie: JSESSIONID=${aToken(r)}; Path=/; HttpOnly`,
  (r) => `Authorization: Bearer ${aToken(r)}`,
  (r) => `/callback?state=open&id_token=${aToken(r)}`,
  (r) => `Verslag van het gesprek met BSN ${aBsn(r)}, wonende ${aHome(r)}, tel. ${aPhone(r)}.`,
];

const listed: readonly Make[] = [
  (r) => {
    const { first, last } = person(r);
    const own = [`${first} ${last}`];
    return r.pick([
      { text: `Geachte mevrouw ${label('own-word', last)},`, own },
      { text: `Gesproken met ${label('own-word', `${first} ${last}`)} over de kostendeler.`, own },
      { text: `Dossier van ${label('own-word', `${first.charAt(0)}. ${last}`)}`, own },
      { text: `${label('own-word', `${last}, ${first}`)}: afspraak gemist`, own },
      { text: `KLANT ${label('own-word', `${first} ${last}`.toUpperCase())} OPROEPEN`, own },
      {
        text: `Beste ${label('own-word', first.normalize('NFD').replace(/\p{M}/gu, ''))}, tot morgen!`,
        own,
      },
    ]);
  },
  (r) => ({
    text: `De school van ${label('own-word', 'Noor')} is gebeld, en ${label('own-word', "Noor's")} juf was boos.`,
    own: ['Noor', `kind ${r.int(2, 9)}`],
  }),
  (r) => ({
    text: `Aan het adres ${label('own-word', 'Bloemkwekersweg 17')} is niemand thuis (${r.int(9, 17)} uur).`,
    own: ['Bloemkwekersweg 17'],
  }),
];

const town = (r: Random) => ({
  name: 'Gemeente Voorbeeldstad',
  host: 'www.voorbeeldstad.nl',
  phones: ['0321 45 67 89', '14 0321'],
  emails: ['info@voorbeeldstad.nl'],
  ibans: ['NL18BNGH0285000000'],
  addresses: [
    `Raadhuisplein ${r.int(1, 3)}, 1234 XK Voorbeeldstad`,
    'Postbus 100, 1200 AC Voorbeeldstad',
  ],
});

const public_: readonly Make[] = [
  (r) => ({ text: 'Bel ons op 0321 456789 of 14 0321, ook op zaterdag.', organisation: town(r) }),
  (r) => ({
    text: 'Stuur een bericht aan privacy@voorbeeldstad.nl of fg@voorbeeldstad.nl.',
    organisation: town(r),
  }),
  (r) => ({
    text: 'Maak over op NL18 BNGH 0285 0000 00 ten name van de gemeente.',
    organisation: town(r),
  }),
  (r) => ({ text: 'Bezoekadres: Raadhuisplein 1, 1234 XK Voorbeeldstad', organisation: town(r) }),
  (r) => ({ text: `Postbus ${r.int(10, 9999)}, ${postcode(r)} Voorbeeldstad` }),
  (r) => `Ons kenmerk: Z-${r.int(2018, 2026)}-${digitsOf(r, 6)}`,
  (r) => `RSIN ${bsn(r)}`,
  (r) => `Het dossiernummer is ${bsn(r)}; noem het als u belt.`,
  (r) => `Factuurnummer ${bsn(r)}, te betalen voor ${day(r)}.`,
  (r) => `Bestelling ${otherNine(r)} is verzonden.`,
  (r) => `KvK-nummer ${digitsOf(r, 8)}, btw NL${digitsOf(r, 9)}B01`,
  (r) => `Het besluit van ${day(r)} berust op artikel 53a, lid 6, van de Participatiewet.`,
  (r) => `ECLI:NL:CRVB:${r.int(2010, 2026)}:${r.int(100, 4000)}`,
  (r) =>
    `De gemeente bewaart opnamen ${r.int(1, 10)} jaar (bron: privacyverklaring van ${day(r)}).`,
  (r) => `Gratis: 0800-${digitsOf(r, 4)}; betaald: 0900-${digitsOf(r, 4)}.`,
  (r) =>
    `Er zijn ${r.int(100, 999)}.${digitsOf(r, 3)}.${digitsOf(r, 3)} euro uitgegeven aan toezicht.`,
  (r) => `ISBN 978-90-${digitsOf(r, 4)}-${digitsOf(r, 3)}-1, tweede druk`,
  (r) =>
    `<link href="/assets/app.${token(r)
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 12)}.js">`,
  (r) =>
    `/nieuws/${r.int(2015, 2026)}/gemeente-stopt-met-filmen-van-gesprekken-in-de-spreekkamer-na-klachten`,
  (r) =>
    `?utm_source=nieuwsbrief&utm_campaign=voorjaar-${r.int(2019, 2026)}&pagina=${r.int(1, 40)}`,
  (r) => `Het gebied met postcode ${postcode(r)} valt onder het wijkteam.`,
  (r) => `Openingstijden: maandag ${r.int(8, 9)}.00 - 17.00 uur, kamer B-${r.int(100, 300)}-X`,
  (r) => `Uw aanvraag met nummer ${otherNine(r)} is ontvangen op ${day(r)}.`,
  (r) =>
    `U logt in met uw DigiD. Bent u uw gebruikersnaam vergeten? Vraag die dan opnieuw aan.`.concat(
      r.int(0, 1) ? ' ' : '',
    ),
  (r) =>
    `De dichter, geboren in Voorbeeldstad, las voor op ${r.int(2, 27)} mei ${r.int(2015, 2026)}.`,
];

const made = (make: Make, random: Random): Snippet => {
  const one = make(random);
  return typeof one === 'string' ? { text: one } : one;
};

const random = randomFrom(20261127);
const times = (count: number, makes: readonly Make[]): Snippet[] =>
  Array.from({ length: count }, () => makes.map((make) => made(make, random))).flat();

/** In every run the same: some 1,200, of which two in five hold nothing of a person. */
export const snippets: readonly Snippet[] = [
  ...times(16, personal),
  ...times(20, listed),
  ...times(20, public_),
];
