/** Pages in which what must be covered stands where nobody looks at first. */

import type { PageSource } from './page-source.ts';

export const technicalPages: readonly PageSource[] = [
  {
    name: 'inline-json-state',
    organisation: 4,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Mijn overzicht</title>
<script id="state" type="application/json">
{"user":{"bsn":"{bsn-plain}","geboortedatum":"{birth-iso}","email":"{email}"},
"rekening":{"iban":"{iban-plain}"},"sessie":{"accessToken":"{session-jwt}","maxAge":900},
"gemeente":{"rsin":"{rsin}","telefoon":"{org-phone}"},"dossiernummer":"{nine-pass}"}
</script>
</head>
<body><div id="app">Even wachten...</div>
<noscript>Zet JavaScript aan of bel {org-phone}.</noscript>
<script src="/dist/app.{asset}.js"></script>
</body>
</html>`,
  },
  {
    name: 'shadow-root-card',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Kaart</title></head>
<body>
<persoon-kaart>
<template shadowrootmode="open">
<style>:host { display: block; border: 1px solid #999 }</style>
<p>BSN {bsn-plain}</p>
<p>Bankrekening {iban}</p>
<slot></slot>
</template>
<p>Geboren op {birth}</p>
</persoon-kaart>
<persoon-kaart>
<template shadowrootmode="open"><p>Telefoon {phone}</p><p>Zaak {case}</p></template>
</persoon-kaart>
</body>
</html>`,
  },
  {
    name: 'frame-srcdoc',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Bericht in een kader</title></head>
<body>
<h1>Bericht</h1>
<iframe title="Bericht van {date}" srcdoc="<p>Uw BSN is {bsn-plain}.</p><p>Mail: \
{email}</p>"></iframe>
<iframe title="Bijlage" \
srcdoc="&lt;table&gt;&lt;tr&gt;&lt;td&gt;IBAN&lt;/td&gt;\
&lt;td&gt;{iban-plain}&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;"></iframe>
<iframe title="Kaart" src="https://kaart.example/tegels?zoom=14&x=8412&y=5391"></iframe>
<iframe title="Gesprek" src="https://chat.example/kamer?token={session}"></iframe>
</body>
</html>`,
  },
  {
    name: 'svg-pass',
    who: 9,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Stadspas</title></head>
<body>
<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200" role="img"
 aria-label="Stadspas van {my-full}">
<title>Stadspas {my-initials}</title>
<desc>BSN {bsn-plain}</desc>
<rect x="0" y="0" width="320" height="200" rx="12" fill="#0a5"/>
<text x="20" y="60">{my-upper}</text>
<text x="20" y="90">Geboren: {birth}</text>
<text x="20" y="120">BSN <tspan>{bsn-split}</tspan></text>
<text x="20" y="150">Pasnummer {twelve}</text>
<path d="M10 190 C 40 180, 65 185, 95 190 S 150 195, 180 190"/>
</svg>
</body>
</html>`,
  },
  {
    name: 'css-content',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Printversie</title>
<style>
@page { size: A4; margin: 20mm }
.kop::before { content: "BSN {bsn-plain}"; color: #111222; }
.voet::after { content: 'Afgedrukt door {email-official}'; }
.regel { width: 123456px; z-index: 999990; background: url("/img/lijn@2x.png") }
</style>
</head>
<body>
<p class="kop">Overzicht van {date}</p>
<p class="regel">Bedrag {amount}</p>
<p class="voet">Bladzijde 1</p>
</body>
</html>`,
  },
  {
    name: 'attributes-everywhere',
    who: 10,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Dossier</title></head>
<body>
<div data-client='{"bsn":"{bsn-plain}","v_nummer":"{v-plain}"}' data-versie="3.12.4">
<img src="/foto/17.jpg" alt="Pasfoto van {my-full}, geboren {birth}">
<abbr title="Rekening {iban}">rek.</abbr>
<button aria-label="Bel {phone}">Bel</button>
<a href="tel:{phone-abroad}" title="Mobiel">mobiel</a>
<a href="/zoek?bsn={bsn-plain}&amp;jaar=2024">zoek</a>
<a href="/zoek?zaak=2024-17&amp;jaar=2024">zoek zaak</a>
<input type="hidden" name="csrf" value="{session}">
<input type="text" name="bsn" value="" maxlength="9" placeholder="9 cijfers">
<select><option value="1">{my-child}</option><option value="2" \
label="{my-first}">ouder</option></select>
<meter value="0.7" title="score 70 van 100">70</meter>
<p data-adres="{address}" data-plaats="{city}">adres verborgen</p>
</div>
</body>
</html>`,
  },
  {
    name: 'comments-left-behind',
    organisation: 6,
    html: `<!DOCTYPE html>
<!-- gebouwd op {date-iso}, versie 4.2.{n}, commit {asset} -->
<html lang="nl">
<head><meta charset="utf-8"><title>Storing</title></head>
<body>
<h1>Er ging iets mis</h1>
<p>Probeer het later opnieuw of bel {org-phone}. Foutnummer {nine-fail}.</p>
<!--
  request: GET /mijn/uitkering?bsn={bsn-plain}
  cookie: JSESSIONID={session}
  user mail: {email}
-->
<!-- TODO knop groter maken, zie ticket 48213 -->
<p>{org-box}</p>
</body>
</html>`,
  },
  {
    name: 'tracking-pixels',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Aanvraag verzonden</title>
<script>
window.dataLayer = window.dataLayer || [];
dataLayer.push({ event: 'verzonden', bsn: '{bsn-plain}', kenteken: '{plate-bare}', stap: 4 });
_paq.push(['setUserId', '{email}']);
gtag('config', 'G-0AB12CD34E', { anonymize_ip: true });
</script>
</head>
<body>
<p>Uw aanvraag is verzonden op {date}.</p>
<img src="https://meten.example/p.gif?uid={bsn-plain}&amp;pagina=klaar" alt="" width="1" height="1">
<img src="https://meten.example/p.gif?sid={session-hex}&amp;w=1920&amp;h=1080" alt="" width="1" \
height="1">
<img src="/img/vinkje.{asset}.svg" alt="">
</body>
</html>`,
  },
  {
    name: 'staff-client-view',
    who: 13,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Klantbeeld {my-initials}</title></head>
<body>
<h1>{my-turned-upper}</h1>
<table>
<tr><td>BSN</td><td>{bsn-boxes}</td><td>V-nummer</td><td>{v}</td></tr>
<tr><td>Geboortedatum</td><td>{birth}</td><td>Telefoon</td><td>{phone}</td></tr>
<tr><td>IBAN</td><td>{iban-split}</td><td>Kenteken</td><td>{plate}</td></tr>
<tr><td>Postcode, huisnr.</td><td>{postcode-house}</td><td>E-mail</td><td>{email}</td></tr>
<tr><td>Klantnummer</td><td>{nine-fail}</td><td>Werkgever RSIN</td><td>{rsin}</td></tr>
</table>
<p>Notitie: {my-first} wil niet praten over {my-child}. {my-lower} heeft bezwaar gemaakt.</p>
</body>
</html>`,
  },
  {
    name: 'spreadsheet-export',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>export.html</title></head>
<body>
<table>
<tr><th>bsn</th><th>geboortedatum</th><th>iban</th><th>kvk werkgever</th><th>bedrag</th></tr>
<tr><td>{bsn-plain}</td><td>{birth-iso}</td><td>{iban-plain}</td>\
<td>{chamber}</td><td>{amount}</td></tr>
<tr><td>{bsn-short}</td><td>{birth-iso}</td><td>{iban-plain}</td>\
<td>{chamber}</td><td>{amount}</td></tr>
<tr><td>{bsn-plain}</td><td>{birth-iso}</td><td>{iban-foreign}</td>\
<td>{chamber}</td><td>{amount}</td></tr>
</table>
<p>Export van {date}, {n} regels, kenmerk {case}.</p>
</body>
</html>`,
  },
  {
    name: 'minified-portal',
    organisation: 7,
    html: `<!doctype html><html lang=nl><meta charset=utf-8><title>Portaal</title>\
<style>body{margin:0}p{max-width:60ch}</style><body><p>BSN:<b>{bsn-plain}</b>\
<p>Tel:<b>{phone}</b><p>Bel ons:<b>{org-phone}</b>\
<p>Zaak:<b>{case}</b><a href=/uit?sid={session-hex}>uit</a>\
<p>RSIN:<b>{rsin}</b><p>Geb.:<b>{birth}</b></html>`,
  },
  {
    name: 'print-envelope',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Envelop</title></head>
<body>
<div class="afzender">Retouradres: {pobox}</div>
<div class="venster">{short-person}<br>
{address-br} {city}<br>
BSN {bsn-plain}</div>
<div class="frankering">Port betaald, {track}, {amount}</div>
</body>
</html>`,
  },
  {
    name: 'empty-form',
    organisation: 3,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Leeg formulier</title></head>
<body>
<form method="post" action="/aanvraag?stap=1">
<label>BSN <input name="bsn" pattern="[0-9]{9}" placeholder="bijv. 9 cijfers"></label>
<label>IBAN <input name="iban" placeholder="NL00 BANK 0123 4567 89"></label>
<label>Geboortedatum <input name="geboren" placeholder="dd-mm-jjjj" min="1900-01-01" \
max="2026-12-31"></label>
<label>Telefoon <input name="tel" placeholder="06-..."></label>
<label>Kenteken <input name="kenteken" maxlength="8"></label>
<label>DigiD gebruikersnaam <input name="digid" autocomplete="username"></label>
<label>V-nummer <input name="vnr" maxlength="10"></label>
</form>
<p>Formuliernummer {nine-pass}, versie {date}. {org-name}, {org-post}, {org-phone}.</p>
</body>
</html>`,
  },
  {
    name: 'timeline-svg-public',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Tijdlijn van het beleid</title></head>
<body>
<svg viewBox="0 0 600 80" role="img" aria-label="Tijdlijn van {year} tot {year}">
<text x="10" y="20">{date-long}: raadsbesluit</text>
<text x="210" y="20">{date-long}: start proef</text>
<text x="410" y="20">{date-long}: evaluatie, {amount}</text>
<polyline points="10,40 123,45 222,33 333,50 590,40"/>
</svg>
<p>Bron: gemeenteblad {year}, nr. {n}; {ecli}; ISBN {isbn}.</p>
</body>
</html>`,
  },
];
