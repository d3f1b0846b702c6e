/** Pages of the organisation about itself. Nothing in them is about one person. */

import type { PageSource } from './page-source.ts';

export const noticePages: readonly PageSource[] = [
  {
    name: 'parking-tariffs',
    organisation: 7,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Parkeertarieven 2025</title></head>
<body>
<h1>Parkeertarieven 2025</h1>
<table>
<thead><tr><th>Product</th><th>Code</th><th>Zone</th><th>Per uur</th><th>Per jaar</th></tr></thead>
<tbody>
<tr><td>Bewoner, eerste auto</td><td>PV-1001-B</td><td>12-AB-3</td><td>-</td><td>€ 86,00</td></tr>
<tr><td>Bezoekersregeling</td><td>PV-2004-K</td><td>B-12-03</td><td>€ 0,45</td><td>-</td></tr>
<tr><td>Autodate</td><td>PV-3010-D</td><td>alle</td><td>-</td><td>€ 1.250,-</td></tr>
</tbody>
</table>
<p>U betaalt per kenteken. Heeft u een leenauto? Wijzig dan uw kenteken voordat u parkeert.</p>
<p>Tarieventabel vastgesteld op {date-long}, ingangsdatum {date}, Gemeenteblad {year}, nr. {n}.</p>
<p>Betalen per bank: {org-iban}, BIC INGBNL2A, met uw factuurnummer (negen cijfers).</p>
<p>Parkeerwinkel: {org-visit}, {org-phone}. Mail: <a \
href="mailto:parkeren@{org-domain}?subject=Tarieven%202025">parkeren@{org-domain}</a></p>
</body>
</html>`,
  },
  {
    name: 'announcement-permit',
    organisation: 2,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Verleende omgevingsvergunning</title>
<meta name="DCTERMS.modified" content="{date-iso}">
<meta name="OVERHEIDop.publicationIssue" content="118273"></head>
<body>
<article data-zaak="{nine-pass}" data-x="233456" data-y="540123">
<h1>Verleend: kappen van 14 bomen, {street}</h1>
<dl><dt>Zaaknummer</dt><dd>Z-2025-104233</dd><dt>Olo-nummer</dt><dd>{eight}</dd>
<dt>Documentnummer</dt><dd>{nine-pass}</dd><dt>Ontvangen</dt><dd>03/04/2025</dd>
<dt>Verzonden</dt><dd><time datetime="2025-06-12">12 juni 2025</time></dd>
<dt>Kadastraal</dt><dd>Hoogbrink, sectie K, nummer 4812</dd></dl>
<p>Belanghebbenden kunnen binnen zes weken na 12-06-2025 bezwaar maken bij {org-post}. Aan een \
voorlopige voorziening zijn kosten verbonden: € 194,- voor burgers.</p>
<p>U kunt de stukken inzien bij {org-visit}. Maak een afspraak via {org-phone}.</p>
</article>
<footer>&copy; 2025 {org-name} | {org-listed} | {org-box}</footer>
</body>
</html>`,
  },
  {
    name: 'contract-register',
    organisation: 4,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Contracten boven de drempel</title></head>
<body>
<h1>Contractenregister, stand {date}</h1>
<table>
<tr><th>Contract</th><th>Leverancier</th><th>KvK</th><th>RSIN</th><th>Waarde</th><th>Tot</th></tr>
<tr><td>{nine-pass}</td><td>Wegenbouw Noordkant bv</td><td>{chamber}</td><td>{rsin}</td>\
<td>{amount}</td><td>{date}</td></tr>
<tr><td>{nine-pass}</td><td>Beeld &amp; Toezicht bv</td><td>{chamber}</td><td>{rsin}</td>\
<td>{amount}</td><td>{date}</td></tr>
<tr><td>{nine-fail}</td><td>Stichting Taalhuis</td><td>{chamber}</td><td>{rsin}</td>\
<td>{amount}</td><td>{date}</td></tr>
</table>
<p>Inkoopfacturen: e-factuur via Peppol, adres 0106:{chamber} of 0190:00000001{twelve}.</p>
<p>Zet crediteurennummer, inkooporder en btw-nummer (dat van ons is {vat}) op de factuur.</p>
<form><label>Zoek op RSIN <input name="rsin" value="{rsin}"></label>
<input type="hidden" name="peildatum" value="{date-iso}"></form>
<p>Contractbeheer: {org-box}, {org-phone}, {org-post}</p>
</body>
</html>`,
  },
  {
    name: 'open-government-decisions',
    organisation: 1,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Woo-besluiten</title></head>
<body>
<h1>Besluiten op Woo-verzoeken</h1>
<ul class="lijst">
<li id="woo-2025-17"><h2>Algoritme voor controles</h2>
<p>Verzoek van {date}, besluit van {date}, kenmerk {nine-pass}. 53 documenten, waarvan 13 \
gedeeltelijk openbaar (artikel 5.1, tweede lid, onder e).</p>
<a href="/woo/besluit-{ten}.pdf">Besluit</a> <a href="/woo/inventaris-{ten}.xlsx">\
Inventarislijst</a></li>
<li id="woo-2025-18"><h2>Inzet van buitengewoon opsporingsambtenaren</h2>
<p>Verzoek van {date}, besluit van {date}, kenmerk {case}. Gelakt: namen, geboortedata, BSN, \
kentekens en telefoonnummers.</p>
<p class="lak">Voorbeeld: BSN &#9608;&#9608;&#9608;&#9608;&#9608;&#9608;&#9608;&#9608;&#9608;, \
kenteken &#9608;&#9608;-&#9608;&#9608;&#9608;-&#9608;</p></li>
</ul>
<p>In beroep: {ecli} en {ecli}. Leges: geen.</p>
<p>Een Woo-verzoek doet u per brief ({org-post}) of via woo@{org-domain}. Woo-contactpersoon: \
{org-phone}.</p>
</body>
</html>`,
  },
  {
    name: 'charity-details',
    organisation: 6,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>ANBI-gegevens</title>
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"NGO","name":"Stichting Steunfonds Nieuw-Wolder",
"identifier":[{"name":"RSIN","value":"{rsin}"},{"name":"KvK","value":"{chamber}"}],
"foundingDate":"1987-09-14","parentOrganization":{"name":"{org-name}","email":"{org-listed}"}}
</script></head>
<body>
<h1>Stichting Steunfonds Nieuw-Wolder</h1>
<p>Opgericht op 14 september 1987. Het idee werd geboren in de raad van {date-old}.</p>
<table><tr><td>RSIN / fiscaal nummer</td><td>{rsin}</td></tr>
<tr><td>KvK</td><td>{chamber}</td></tr>
<tr><td>Rekening</td><td>loopt via de gemeente: {org-iban}</td></tr>
<tr><td>Bestuur</td><td>{person} (voorzitter), {person} (penningmeester)</td></tr>
<tr><td>Beloning</td><td>geen; reiskosten € 0,23 per kilometer</td></tr></table>
<p>Beleidsplan {year}: ISBN {isbn}. \
Jaarrekening vastgesteld op {date}, balanstotaal € 41.380,16.</p>
<p>Schrijven kan naar {org-post}. Bellen kan met {org-phone}, keuze 4.</p>
</body>
</html>`,
  },
  {
    name: 'waste-calendar',
    organisation: 0,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Afvalkalender 2025</title></head>
<body>
<h1>Afvalkalender 2025</h1>
<form action="/afval"><label>Postcode <input name="pc" placeholder="1234 AB" maxlength="7"></label>
<label>Huisnummer <input name="nr" type="number" min="1"></label><button>Toon</button></form>
<table><caption>Route 12, wijken met postcode 9671 en 9672</caption>
<tr><th>Dag</th><th>Rest</th><th>Papier</th></tr>
<tr><td>{date}</td><td>&check;</td><td></td></tr><tr><td>{date}</td><td></td><td>&check;</td></tr>
<tr><td>{date-long}</td><td>vervalt</td><td>vervalt</td></tr></table>
<ul><li>Container 140 liter, artikel {nine-fail}, € 46,-</li>
<li>Afvalpas, artikel {nine-pass}, eerste gratis, daarna € 12,50</li></ul>
<p>Milieustraat: Zuiderpoelweg, open ma t/m za 9.00-16.30. Gesloten op {date}.</p>
<p>Kapotte container? Noem het chipnummer op het etiket, bijvoorbeeld {twelve}. {org-phone}</p>
<p><a href="/afval/kalender-2025.pdf?v=20250106">Kalender (pdf)</a> {org-listed}</p>
</body>
</html>`,
  },
  {
    name: 'vacancy',
    organisation: 3,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Vacature klantmanager</title></head>
<body>
<h1>Klantmanager inkomen (32 uur)</h1>
<p>Vacaturenummer {nine-fail}, functiecode 2014-07, schaal 9, maximaal \
€ 4.537,- bruto per maand.</p>
<p>Geplaatst op <time datetime="2025-03-18">18-3-2025</time>. Reageren tot en met 11 april 2025. \
Eerste gesprekken: 22/04/2025, kamer 2.14.</p>
<p>Je spreekt per week {n} inwoners. Je gaat zorgvuldig om met hun BSN, adres en geboortedatum.</p>
<p>Mail je cv naar <a href="mailto:contact@{org-domain}?subject=Vacature">contact@<wbr>\
{org-domain}</a>. Zet er geen BSN, geboortedatum of pasfoto in.</p>
<p>Vragen? Bel de afdeling Personeel via {org-phone}. Wij zitten aan de {org-visit}.</p>
<footer>{org-name}, KvK {chamber}, btw {vat}, {org-post}</footer>
</body>
</html>`,
  },
  {
    name: 'developer-manual',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Koppelvlak zaken, versie 2.{n}</title></head>
<body>
<h1>Koppelvlak zaken</h1>
<p>Verzoeken gaan over TLS. Het token is {n} minuten geldig en staat in de kop
<code>Authorization</code>.</p>
<pre>GET /api/v2/zaken?rsin={rsin}&amp;pagina=1&amp;sinds={date-iso}
Accept: application/json
Authorization: Bearer &lt;uw token&gt;

{"zaak":"{case}","rsin":"{rsin}","documentnummer":"{nine-pass}","datum":"{date-iso}T{clock}Z"}
</pre>
<table><tr><th>Veld</th><th>Soort</th><th>Uitleg</th></tr>
<tr><td>bsn</td><td>string(9)</td><td>voldoet aan de elfproef, nooit in een adres zetten</td></tr>
<tr><td>iban</td><td>string(34)</td><td>voldoet aan mod 97, zonder spaties</td></tr>
<tr><td>geboortedatum</td><td>date</td><td>JJJJ-MM-DD, vanaf 1900-01-01</td></tr>
<tr><td>kenteken</td><td>string(8)</td><td>zonder streepjes</td></tr>
<tr><td>sessie_id</td><td>uuid</td><td>vervalt na 900 seconden</td></tr></table>
<p>Fouten: 401, 403, 429 (te vaak), 503. Wijziging op {date}: veld <kbd>v_nummer</kbd> vervalt.</p>
<p>Bestand <code>schema-{asset}.json</code>, SHA-256 <samp>{sha}</samp>, OIN 00000001{twelve}.</p>
</body>
</html>`,
  },
  {
    name: 'fraud-policy-english',
    organisation: 5,
    html: `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>How we check benefits</title></head>
<body>
<h1>How {org-name} checks benefits</h1>
<p>Decided on {date-english}, in force since {date-english}. Document number {nine-pass}.</p>
<p>We compare your BSN, date of birth, bank account, licence plate and V-number with registers.</p>
<table><tr><th>Year</th><th>Checks</th><th>Home visits</th><th>Recovered</th></tr>
<tr><td>2023</td><td>{n}</td><td>{n}</td><td>{amount}</td></tr>
<tr><td>2024</td><td>{n}</td><td>{n}</td><td>{amount}</td></tr></table>
<p>The model was born out of a pilot that started on {date-english}. The supplier is registered \
with the Chamber of Commerce ({chamber}) and has tax number {vat}.</p>
<p>Ask a question: {org-phone}, {org-listed}, or by post: {org-post}. Complaints: {org-box}.</p>
</body>
</html>`,
  },
];
