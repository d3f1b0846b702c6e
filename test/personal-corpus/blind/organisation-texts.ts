/** Texts in which an organisation says how to reach it, with and without a person beside it. */

import type { PublicFacts } from '../snippet.ts';
import { label, type Maker, type Makers, templatesOf } from './fill-in.ts';
import { shortPeople } from './names-and-places.ts';
import type { Random } from './random.ts';

const boxes = [
  'info',
  'privacy',
  'fg',
  'klachten',
  'bezwaar',
  'gemeente',
  'contact',
  'burgerzaken',
  'no-reply',
  'noreply',
  'sociaaldomein',
  'wmo',
  'inkomen',
  'parkeren',
  'webmaster',
  'griffie',
  'avg-verzoek',
  'archief',
];

/** The same number of the same office, written in another way. */
function otherwise(phone: string, random: Random): string {
  const digits = phone.replace(/^\+31/, '0').replace(/\D/g, '');
  if (digits.startsWith('14')) {
    return `14 ${digits.slice(2)}`;
  }
  const areaLength = /^0(?:76|43)/.test(digits) ? 3 : 4;
  const area = digits.slice(0, areaLength);
  const rest = digits.slice(areaLength);
  return random.pick([
    phone,
    phone,
    phone,
    `${area}-${rest}`,
    `(${area}) ${rest}`,
    `${area} ${rest}`,
    `+31 ${area.slice(1)} ${rest}`,
    `+31 (0)${area.slice(1)} ${rest.slice(0, 3)} ${rest.slice(3)}`,
    digits,
  ]);
}

export function organisationMakers(facts: PublicFacts): Makers {
  const domain = facts.host.replace(/^(?:www|mijn)\./, '');
  const at = (address: string): string =>
    address.replace(/@.*/, `@${facts.host.replace(/^www\./, '')}`);
  const iban: Maker = (random) => {
    const plain = random.pick(facts.ibans);
    return random.chance(0.5) ? plain : plain.replace(/(.{4})(?=.)/g, '$1 ');
  };
  return new Map<string, Maker>([
    ['org-name', () => facts.name],
    ['org-host', () => facts.host],
    ['org-domain', () => domain],
    ['org-phone', (random) => otherwise(random.pick(facts.phones), random)],
    ['org-listed', (random) => random.pick(facts.emails)],
    ['org-box', (random) => at(`${random.pick(boxes)}@`)],
    ['org-iban', iban],
    ['org-post', () => facts.addresses[0] ?? ''],
    ['org-visit', () => facts.addresses[1] ?? ''],
    ['org-visit-lines', () => (facts.addresses[1] ?? '').replace(', ', '\n')],
    [
      'org-official',
      (random) =>
        label(
          'email',
          at(
            `${random
              .pick(shortPeople)
              .toLowerCase()
              .replace('. ', '.')
              .normalize('NFD')
              .replace(/[^a-z.]/g, '')}@`,
          ),
        ),
    ],
  ]);
}

/** Only what the organisation itself makes known. */
export const publicOnly = templatesOf(`
{org-name}
Bezoekadres: {org-visit}
Postadres: {org-post}
Telefoon: {org-phone}
--
Vragen? Bel {org-phone} of mail naar {org-listed}.
--
Mail uw klacht naar {org-box}. U krijgt binnen {n} werkdagen een bevestiging.
--
De functionaris gegevensbescherming bereikt u via {org-box}.
--
Fax: {org-phone}. Wij lezen faxen tot {time} uur.
--
Maak {amount} over naar {org-iban} ten name van {org-name}, met kenmerk {twelve}.
--
IBAN gemeente {org-iban} | BIC BNGHNL2G | KvK {chamber}
--
Kom langs op {org-visit}. De ingang is naast de bibliotheek.
--
Het gemeentehuis staat aan
{org-visit-lines}
en is open van {time} tot {time} uur.
--
Colofon. Uitgave van {org-name}, {org-post}. Redactie: {org-box}. {year}.
--
https://{org-host}/contact?onderwerp=privacy
--
Afzender: {org-name} <{org-box}>
Onderwerp: ontvangstbevestiging {case}
--
Dit bericht komt van {org-box}; antwoorden op dit adres worden niet gelezen.
--
{org-name}, RSIN {rsin}, KvK {chamber}, {org-phone}
--
Wilt u uw recht op inzage gebruiken? Schrijf naar {org-post}, of mail {org-box}.
--
Zij belden mij terug vanaf het gewone nummer van {org-name}: {org-phone}.
--
<a href="mailto:{org-listed}">{org-listed}</a> <a href="https://{org-host}">{org-host}</a>
--
Verantwoordelijke voor de verwerking: {org-name}, {org-visit}, telefoon {org-phone}.
--
You can call {org-name} at {org-phone} from abroad.
--
Storing melden buiten kantooruren: {org-phone} of {line-free}.
--
{"naam":"{org-name}","telefoon":"{org-phone}","email":"{org-listed}","rsin":"{rsin}"}
--
Betalen kan ook met de QR-code. Rekening: {org-iban}. Vermeld notanummer {nine-fail}.
`);

/** What the organisation makes known, with something of a person beside it. */
export const publicAndPersonal = templatesOf(`
Bel {org-phone} en vraag naar {short-person}, of mail rechtstreeks naar {org-official}.
--
{org-name}
{org-post}

Behandeld door: {short-person} ({org-official})
Algemeen: {org-listed}
--
Van: {org-official}
Aan: {email}
CC: {org-box}
Onderwerp: uw zaak {case}
--
Mijn nummer is {phone-mobile}; dat van de gemeente, {org-phone}, is altijd bezet.
--
U betaalde {amount} van {iban} naar {org-iban}.
--
Afgeschreven van: {iban}
Bijgeschreven op: {org-iban}
Kenmerk: {twelve}
--
Aan: {org-name}, {org-post}
Van: {short-person}, {address} {city}
Betreft: bezwaar tegen het besluit van {date}
--
Het college van {org-name}, {org-visit}, stelt vast dat betrokkene woont op {address}.
--
Ik stuurde op {date} vanaf {email} een verzoek naar {org-box} en kreeg antwoord van {org-official}.
--
Uw BSN {bsn} is door {org-name} (RSIN {rsin}) verstrekt aan een bureau met KvK-nummer {chamber}.
--
Wij verwerken uw BSN. Dossiernummer {nine-pass}. Burgerservicenummer {bsn}. Vragen: {org-box}.
--
Meneer kwam naar {org-visit} en gaf zijn telefoonnummer, {phone}, aan de receptie.
--
Doorkiesnummer van {short-person}: {phone-mobile}. Het algemene nummer is {org-phone}.
--
https://{org-host}/mijn?token={session}
Werkt de koppeling niet? Mail {org-box}.
--
Kenteken {plate} is door {org-name} aangemeld; bellen over parkeren kan via {org-phone}.
--
{org-name} • {org-listed} • uw gegevens: {birth-iso} (geboortedatum), {phone}
`);
