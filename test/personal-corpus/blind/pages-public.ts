/** Pages that anybody can read: most of them hold nothing that must be covered. */

import type { PageSource } from './page-source.ts';

export const publicPages: readonly PageSource[] = [
  {
    name: 'contact',
    organisation: 0,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Contact - {org-name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.{asset}.ico">
<script src="/js/site.{asset}.js" integrity="sha256-Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0Z2FycGw=" \
defer></script>
</head>
<body>
<h1>Contact</h1>
<p>Bel <a href="tel:140599">14 0599</a>, op werkdagen van 8.30 tot 17.00 uur.</p>
<p>Vanuit het buitenland: {org-phone}. Mail: <a href="mailto:{org-listed}">{org-listed}</a>.</p>
<h2>Bezoekadres</h2><address>{org-visit}</address>
<h2>Postadres</h2><address>{org-post}</address>
<h2>Gegevens</h2>
<ul><li>KvK-nummer {chamber}</li><li>RSIN {rsin}</li><li>Btw {vat}</li><li>IBAN {org-iban}</li></ul>
</body>
</html>`,
  },
  {
    name: 'privacy-statement',
    organisation: 1,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Privacyverklaring</title></head>
<body>
<h1>Privacyverklaring van {org-name}</h1>
<p>Vastgesteld op {date-long}, gewijzigd op {date-long}.</p>
<p>Wij verwerken uw naam, adres, geboortedatum, BSN, telefoonnummer, e-mailadres en kenteken.</p>
<p>Grondslag: artikel 6, eerste lid, onder e, AVG en artikel 64 van de Participatiewet.</p>
<p>Het burgerservicenummer mogen wij gebruiken op grond van de Wet algemene bepalingen
burgerservicenummer van 21 juli 2007.</p>
<p>Vragen? Onze functionaris is bereikbaar via {org-box} en {org-phone}.</p>
<p>Wij bewaren camerabeelden 28 dagen, aanvragen 7 jaar en wachtlijsten tot {date}.</p>
</body>
</html>`,
  },
  {
    name: 'news-item',
    organisation: 2,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Nieuwe camera's in het centrum</title>
<meta property="article:published_time" content="2024-05-17T08:00:00+02:00"></head>
<body>
<article>
<h1>Nieuwe camera's in het centrum</h1>
<p><time datetime="2024-05-17">17 mei 2024</time> Sinds {date-long} hangen er {n} camera's bij de
{street}. Wethouder {short-person} opende het project.</p>
<p>Het plan werd geboren op 3 maart 2019, na een avond met {n} bewoners.</p>
<p>De kosten zijn {amount}. Zie raadsbesluit {ten} en de uitspraak {ecli}.</p>
<p>Bewoners van postcode {postcode} krijgen een brief.</p>
</article>
<footer>{org-post} • {org-listed}</footer>
</body>
</html>`,
  },
  {
    name: 'register-of-processing',
    organisation: 3,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Register van verwerkingen</title></head>
<body>
<h1>Register van verwerkingen</h1>
<table>
<tr><th>Nr.</th><th>Verwerking</th><th>Gegevens</th><th>Ontvanger</th><th>RSIN ontvanger</th></tr>
<tr><td>1</td><td>Bijstand</td><td>NAW, BSN, IBAN</td><td>SVB</td><td>{rsin}</td></tr>
<tr><td>2</td><td>Wmo</td><td>NAW, BSN</td><td>Aanbieder, KvK {chamber}</td><td>{rsin}</td></tr>
<tr><td>3</td><td>Parkeren</td><td>kenteken</td><td>Leverancier, KvK \
{chamber}</td><td>{rsin}</td></tr>
<tr><td>4</td><td>Inburgering</td><td>V-nummer, geboortedatum</td><td>DUO</td><td>{rsin}</td></tr>
</table>
<p>Bijgewerkt op {date}. Contact: {org-box}.</p>
</body>
</html>`,
  },
  {
    name: 'council-minutes',
    organisation: 6,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Notulen raad</title></head>
<body>
<h1>Notulen van de raad, {date-long}</h1>
<p>Aanwezig: {person}, {person}, {person}. Afwezig met kennisgeving: {person}.</p>
<p>3. Motie {year}-{n}: stop met onaangekondigde huisbezoeken. Voor: 11, tegen: 14.</p>
<p>4. Krediet van {amount} voor software, leverancier KvK {chamber}, ordernummer {nine-fail}.</p>
<p>5. Inspreekster {short-person} zegt dat haar BSN in een open map lag: {bsn-grouped}.</p>
<p>De griffie ({org-box}) haalt dit nummer voor publicatie weg.</p>
<p>Volgende vergadering: {date}, {time} uur.</p>
</body>
</html>`,
  },
  {
    name: 'download-list',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Documenten</title></head>
<body>
<h1>Documenten</h1>
<ul>
<li><a href="/documenten/gmb-2024-118273.pdf">Gemeenteblad 2024, 118273</a> (213 kB)</li>
<li><a href="/documenten/verordening_{date-iso}.pdf">Verordening van {date}</a></li>
<li><a href="/documenten/handboek.pdf">Handboek, ISBN {isbn}</a></li>
<li><a href="/documenten/besluit-{ten}.pdf">Besluit {ten}</a></li>
</ul>
<p>Controlegetal van het laatste bestand: <code>{sha}</code></p>
</body>
</html>`,
  },
  {
    name: 'faq-digid',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Veelgestelde vragen</title></head>
<body>
<h1>Veelgestelde vragen</h1>
<details><summary>Wat is mijn DigiD gebruikersnaam?</summary><p>Die heeft u zelf \
gekozen.</p></details>
<details><summary>DigiD gebruikersnaam kwijt?</summary><p>Vraag een nieuwe aan. Dat duurt 3 \
dagen.</p></details>
<details><summary>Waar vind ik mijn BSN?</summary><p>Op uw paspoort. Het heeft 9 \
cijfers.</p></details>
<details><summary>Wat is een IBAN?</summary><p>Een rekeningnummer van 18 tekens dat in Nederland \
met NL
begint, bijvoorbeeld NL00 BANK 0123 4567 89.</p></details>
<details><summary>Wie kan ik bellen?</summary><p>{line-free}, of 112 bij nood.</p></details>
<details><summary>Welke datum geldt?</summary><p>De datum van het besluit, bijvoorbeeld \
{date}.</p></details>
</body>
</html>`,
  },
  {
    name: 'opening-hours',
    organisation: 7,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Openingstijden</title>
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"GovernmentOffice","name":"{org-name}",
"telephone":"{org-phone}","email":"{org-listed}","vatID":"{vat}",
"openingHours":["Mo-Fr 09:00-17:00"],"url":"https://{org-host}/"}
</script>
</head>
<body>
<h1>Openingstijden</h1>
<table><tr><td>Maandag</td><td>09:00 - 17:00</td></tr>
<tr><td>Dinsdag</td><td>09:00 - 20:00</td></tr><tr><td>{date}</td><td>gesloten</td></tr></table>
<p>{org-visit}</p>
</body>
</html>`,
  },
  {
    name: 'english-information',
    organisation: 4,
    html: `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Moving to the Netherlands</title></head>
<body>
<h1>Registering with {org-name}</h1>
<p>You receive a citizen service number (BSN) of nine digits. Keep it to yourself.</p>
<p>Bring a birth certificate. Certificates issued before {date-english} must be legalised.</p>
<p>Fee: {amount}. Pay to {org-iban}, reference {twelve}.</p>
<p>Call {org-phone} or write to {org-box}. Chamber of Commerce {chamber}, VAT {vat}.</p>
</body>
</html>`,
  },
];
