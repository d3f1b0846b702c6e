/** Mail, post, search and state: pages in which the data of a person travels along. */

import type { PageSource } from './page-source.ts';

export const mailPages: readonly PageSource[] = [
  {
    name: 'webmail-with-headers',
    organisation: 0,
    who: 3,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Postvak IN (2) - verzoek om inzage</title></head>
<body>
<h1>Verzoek om inzage, zaak {case}</h1>
<p><span title="⟦email:emre.y@post.example⟧">{my-full}</span> &rarr; {org-name} \
&lt;privacy@{org-domain}&gt;</p>
<details open><summary>Berichtkoppen</summary><pre>
Return-Path: &lt;⟦email:emre.y@post.example⟧&gt;
Received: from mx1.{org-domain} ([192.0.2.25]) by mail.{org-domain}
 with ESMTPS id {asset}; {date-english} {clock} +0100
DKIM-Signature: v=1; a=rsa-sha256; d=post.example; s=mail2024;
 bh=Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0Z2FycGw=
From: =?utf-8?Q?⟦own-word:Emre_Y=C4=B1ld=C4=B1z⟧?= &lt;⟦email:emre.y@post.example⟧&gt;
To: privacy@{org-domain}
Cc: {email-official}
Message-ID: &lt;20250311.1014.{asset}@post.example&gt;
X-Spam-Score: 0.{n}
</pre></details>
<div class="bericht">
<p>Geachte functionaris, ik vraag om alle gegevens over mij en over {my-child}. Mijn BSN eindigt \
niet op 333, zoals in uw brief stond; het is {bsn-grouped}. Ik ben geboren op {birth}.</p>
<p>{my-initials}<br>{my-street}<br>{city}<br>{phone-mobile}</p>
<blockquote type="cite">Op {date} schreef {org-listed}:<br>
Wij kunnen u niet vinden onder dat nummer. Heeft u de brief met kenmerk {nine-pass} nog?<br>
Team Privacy, {org-phone}</blockquote>
</div>
<p><a href="/webmail/?_task=mail&amp;_uid=48213&amp;_token={session}">Beantwoorden</a>
<a href="/webmail/?_task=mail&amp;_mbox=INBOX&amp;_page=2">Volgende</a></p>
</body>
</html>`,
  },
  {
    name: 'print-letter-window',
    organisation: 4,
    who: 6,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Afdrukvoorbeeld</title>
<style>
@page { size: 210mm 297mm }
.venster { position: absolute; left: 20mm; top: 50mm; width: 85mm }
.kix { font-family: "KIX Barcode"; font-size: 10pt }
@media print { .knop { display: none } }
</style></head>
<body>
<button class="knop">Afdrukken</button>
<div class="retour">Retouradres: {org-post}</div>
<div class="venster">Vertrouwelijk<br>
Mevrouw {my-initials-tight}<br>
⟦home-address:Zuiderpoelweg 61-2<br>
8301\u00a0KW⟧ {city}
<div class="kix">⟦home-address:8301KW61X2⟧</div></div>
<table><tr><td>Uw BSN</td><td>⟦bsn:9635&nbsp;28&nbsp;130⟧</td></tr>
<tr><td>Ons kenmerk</td><td>{ten}</td></tr>
<tr><td>Bijlagen</td><td>2</td></tr></table>
<p>Onderwerp: terugvordering over de periode 1 februari 2024 tot en met 31-5-2024</p>
<p>Geachte mevrouw {my-surname},</p>
<p>Uit onderzoek blijkt dat u inkomsten ontving op {iban-odd}. Daarom moet u {amount} \
terugbe&shy;talen. Dat kan in 12 termijnen naar {org-iban} onder vermelding van {twelve}.</p>
<p>De kinderbijslag voor {my-child} telt niet mee. Zij is geboren op ⟦birth-date:2 aug. 2013⟧.</p>
<p>Hoogachtend,<br>namens burgemeester en wethouders,<br>{short-person}<br>teammanager</p>
<p class="voet">{org-name} | {org-visit} | {org-phone} | {org-listed} | KvK {chamber} | 1/2</p>
</body>
</html>`,
  },
  {
    name: 'misdirected-letter',
    organisation: 1,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Verkeerd bezorgde post melden</title></head>
<body>
<h1>Melding verkeerd bezorgde post</h1>
<p>Melder: {short-person}, {postcode-house}, {phone}. Gemeld op {date} als {nine-fail}.</p>
<p>"Deze brief lag bij mij in de bus maar is voor de buren. Hij was al open. Ik mailde de foto \
vanaf {email}, maar krijg geen antwoord."</p>
<h2>Herkende tekst van de foto</h2>
<pre>
Aan de heer {short-person}
{address-lines} {city}

Datum        {date-long}
Burgerser-
vicenummer   {bsn-broken}
Geboren      ⟦birth-date:24-09-1961⟧
Betreft      schuldhulp, dossiernr {nine-pass}

U heeft 11 schuldeisers. Uw vaste lasten
betalen wij van rekening
{iban-odd}.
Wij belden u op {phone-mobile} en op uw werk.
</pre>
<p>Afgehandeld door {org-official}. Het datalek is gemeld bij de Autoriteit Persoonsgegevens, \
meldingsnummer {nine-pass}. Informatie: {org-box} of {org-phone}.</p>
</body>
</html>`,
  },
  {
    name: 'search-results-sessions',
    organisation: 2,
    who: 18,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Zoeken: bijzondere bijstand</title>
<link rel="next" href="/zoek;jsessionid={session-hex}?q=bijzondere+bijstand&amp;p=2"></head>
<body>
<form role="search"><input type="search" name="q" value="bijzondere bijstand">
<input type="hidden" name="zoeksessie" value="{session-uuid}"></form>
<p>{n} resultaten voor <mark>bijzondere bijstand</mark>, ingelogd als {my-full}</p>
<ol start="1">
<li><a href="/inkomen/bijzondere-bijstand?sid={session}"><mark>Bijzondere bijstand</mark> \
aanvragen</a> <cite>{org-host} &rsaquo; inkomen</cite> bijgewerkt {date}</li>
<li><a href="/documenten/beleidsregel-2024-118273.pdf?h=1080&amp;v=3">Beleidsregel 2024</a> \
pdf, {n} kB, nummer {nine-pass}</li>
<li><a href="/mijn/zaak/{session-uuid}?bron=zoek">Uw aanvraag {case}</a> Status: wacht op \
afschriften van {iban}</li>
<li><a href="/mijn/berichten?naam=⟦own-word:Nguy%E1%BB%87t%20Tr%E1%BA%A7nvan⟧&amp;map=in">\
Bericht van {date}</a> Beste {my-first}, wij hebben de brief over {my-child} ontvangen</li>
<li><a href="/contact?onderwerp=bijstand&amp;kanaal=telefoon">Contact</a> Bel {org-phone} of mail \
{org-listed}</li>
</ol>
<nav aria-label="Bladzijden"><a href="?q=bijzondere+bijstand&amp;p=2&amp;sid={session}">2</a>
<a href="?q=bijzondere+bijstand&amp;p=3#top">3</a></nav>
<form action="/attendering"><label>Mail mij bij nieuws
<input name="m" value="{email}"></label></form>
<p>U zocht eerder: <a href="?q=⟦bsn:996717109⟧">⟦bsn:996717109⟧</a>, paspoort, <em>bsn \
opvragen</em></p>
</body>
</html>`,
  },
  {
    name: 'window-state-script',
    organisation: 6,
    who: 14,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Even geduld</title></head>
<body>
<div id="root" data-build="{asset}"></div>
<script>
window.__STATE__ = {"buildId":"{asset}","locale":"nl","flags":[1,4,17],
"client":{"id":{nine-fail},"naam":"{my-full}","bsn":"{bsn-plain}",
"geboortedatum":"⟦birth-date:1979-02-04⟧T00:00:00.000Z","adres":"{address}",
"kinderen":[{"voornaam":"{my-child}","geboortedatum":"⟦birth-date:2012-11-30⟧",
"bsn":"{bsn-plain}"}],
"contact":{"mobiel":"{phone-abroad}","mail":"{email}"},
"betaling":{"iban":"⟦iban:NL52TRIO7370298498⟧","bic":"TRIONL2U","bedrag":1284.16}},
"voertuigen":[{"kenteken":"{plate-bare}","apk":"{date-iso}"}],
"zaken":[{"nummer":"{case}","documentnummer":"{nine-pass}","datum":"{date-iso}"}],
"organisatie":{"naam":"{org-name}","telefoon":"{org-phone}","rsin":"{rsin}","iban":"{org-iban}"},
"auth":{"refreshToken":"{session}","verloopt":1741683600,"rollen":["burger"]}};
</script>
<script type="module">
const titel = document.title;
fetch('/api/zaken?offset=0&limit=25', { headers: { authorization: 'Bearer {session-jwt}' } });
console.debug('render', 'client {my-slug}', 1741683600123);
</script>
<noscript>Deze pagina werkt alleen met JavaScript. Bel {org-phone}.</noscript>
</body>
</html>`,
  },
  {
    name: 'english-registration',
    organisation: 4,
    html: `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>My registration - {org-name}</title></head>
<body>
<h1>Your registration is complete</h1>
<p>Registered on {date-english} at the town hall, {org-visit}. Reference {nine-pass}.</p>
<dl>
<dt>Citizen service number (BSN)</dt><dd>{bsn-entity}</dd>
<dt>Date of birth</dt><dd>{birth-english}</dd>
<dt>V-number (IND)</dt><dd>{v}</dd>
<dt>Postcode</dt><dd>⟦home-address:8302 KW</dd><dt>House number</dt><dd>27⟧</dd>
<dt>Mobile</dt><dd>{phone}</dd>
<dt>Bank account</dt><dd>{iban-foreign}</dd>
</dl>
<p>Your landlord, {short-person}, confirmed by e-mail ({email}) that you live at \
⟦home-address:Het Hoge Eind 27, 8302 KW⟧.</p>
<p>You can now request a DigiD. Choose your own DigiD username and never share it.</p>
<p>Your car with foreign plates must be re-registered. Licence plate (new): {plate}.</p>
<p>The certificate costs € 17,30. Pay to {org-iban}, and quote invoice {nine-fail}.</p>
<p><a href="/en/my?session={session}">Continue</a> or \
<a href="/en/contact?topic=3">contact us</a>: {org-phone}, {org-listed}. \
Chamber of Commerce {chamber}.</p>
</body>
</html>`,
  },
  {
    name: 'arabic-appointment',
    organisation: 6,
    who: 21,
    html: `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>موعدك في البلدية</title></head>
<body>
<h1>تأكيد الموعد</h1>
<p>السيد <bdi lang="nl">{my-full}</bdi>، موعدك يوم {date-iso} الساعة {time}.</p>
<table>
<tr><th>رقم BSN</th><td><bdi>{bsn-arabic}</bdi></td></tr>
<tr><th>تاريخ الميلاد</th><td><bdi>{birth-iso}</bdi></td></tr>
<tr><th>V-nummer</th><td><bdi>{v-plain}</bdi></td></tr>
<tr><th>رقم الهاتف</th><td dir="ltr">{phone-arabic}</td></tr>
<tr><th>IBAN</th><td dir="ltr">{iban-entity}</td></tr>
<tr><th>رقم القضية</th><td>{case}</td></tr>
</table>
<p>أحضر معك ابنتك <bdi>{my-child}</bdi> وجواز السفر. العنوان: <bdi>{org-visit}</bdi>.</p>
<p>للاستفسار: <bdi dir="ltr">{org-phone}</bdi> أو {org-listed}، حساب البلدية {org-iban}.</p>
<p lang="nl" dir="ltr">Tolk besteld voor {my-initials}, opdracht {nine-pass}, {amount}.</p>
</body>
</html>`,
  },
  {
    name: 'disabled-parking-order',
    organisation: 0,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Verkeersbesluit gehandicaptenparkeerplaats</title>
<meta name="OVERHEIDop.publicationIdentifier" content="stcrt-{year}-11827"></head>
<body>
<h1>Verkeersbesluit: gehandicaptenparkeerplaats Noordersingel</h1>
<p>Het college van {org-name}, gelet op artikel 18 van de Wegenverkeerswet 1994, besluit op \
{date-long}:</p>
<ol><li>bij de Noordersingel, parkeervak {n}, bord E6 van bijlage I van \
het RVV 1990 te plaatsen met \
het onderbord "{plate}";</li>
<li>het besluit van {date}, nummer {nine-pass}, voor kenteken {plate} in te trekken.</li></ol>
<p>Zaaknummer {case}, documentnummer {nine-fail}. Bezwaar: {org-post}. Kosten: € 212,00.</p>
<p>Inlichtingen: team Verkeer, {org-phone}, {org-box}.</p>
</body>
</html>`,
  },
];
