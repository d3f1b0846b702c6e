/** Pages behind a login, as somebody sees them who looks at their own affairs. */

import type { PageSource } from './page-source.ts';

export const portalPages: readonly PageSource[] = [
  {
    name: 'my-details',
    organisation: 0,
    html: `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Mijn gegevens - {org-name}</title>
<meta name="csrf-token" content="{session}">
<link rel="stylesheet" href="/static/portaal.{asset}.css">
</head>
<body>
<header><a href="/">{org-name}</a> <a href="/uitloggen">Uitloggen</a></header>
<main>
<h1>Mijn gegevens</h1>
<p>Deze gegevens komen uit de basisregistratie. Kloppen ze niet? Bel {org-phone}.</p>
<dl>
<dt>Burgerservicenummer</dt><dd>{bsn-grouped}</dd>
<dt>Geboortedatum</dt><dd>{birth}</dd>
<dt>Adres</dt><dd>{address} {city}</dd>
<dt>Mobiel</dt><dd>{phone-mobile}</dd>
<dt>E-mail</dt><dd><a \
href="mailto:⟦email:oma.riet@thuis.example⟧">⟦email:oma.riet@thuis.example⟧</a></dd>
<dt>Ingeschreven sinds</dt><dd>{date}</dd>
</dl>
</main>
<footer>{org-post} | KvK {chamber} | {org-listed}</footer>
</body>
</html>`,
  },
  {
    name: 'my-cases',
    organisation: 1,
    html: `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Mijn zaken</title></head>
<body data-user-bsn="{bsn-plain}" data-page="zaken">
<nav><ul><li><a href="/mijn?sid={session-hex}">Overzicht</a></li>
<li><a href="/mijn/berichten?pagina=2">Berichten</a></li></ul></nav>
<h1>Mijn zaken</h1>
<table>
<caption>U heeft 3 zaken</caption>
<thead><tr><th>Zaaknummer</th><th>Onderwerp</th><th>Datum</th><th>Status</th></tr></thead>
<tbody>
<tr><td>{case}</td><td>Bijzondere bijstand</td><td>{date}</td><td>In behandeling</td></tr>
<tr><td>{case}</td><td>Parkeervergunning voor {plate}</td><td>{date}</td><td>Verleend</td></tr>
<tr><td>{ten}</td><td>Kwijtschelding, uitbetaald op {iban}</td><td>{date}</td><td>Klaar</td></tr>
</tbody>
</table>
<p>Dossiernummer {nine-pass} is samengevoegd met dossiernummer {nine-fail}.</p>
<aside>Hulp nodig? {org-phone}, {org-box}</aside>
</body></html>`,
  },
  {
    name: 'benefit-statement',
    html: `<!DOCTYPE html>
<html lang="nl">
<head><title>Uitkeringsspecificatie</title><meta charset="utf-8"></head>
<body>
<h1>Specificatie {date-long}</h1>
<p class="naw">{short-person}<br>
{address-br} {city}</p>
<table>
<tr><th scope="row">Burgerservicenr.</th><td>{bsn-entity}</td></tr>
<tr><th scope="row">Sofinummer partner</th><td>{bsn}</td></tr>
<tr><th scope="row">Norm</th><td>{amount}</td></tr>
<tr><th scope="row">Inhouding</th><td>{amount}</td></tr>
<tr><th scope="row">Netto op {iban-split}</th><td>{amount}</td></tr>
<tr><th scope="row">Betaald op</th><td>{date}</td></tr>
</table>
<p><small>Loonheffingennummer {rsin}L01, factuurnummer {nine-fail}.</small></p>
</body>
</html>`,
  },
  {
    name: 'form-prefilled',
    organisation: 2,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Aanvraag bijzondere bijstand, stap 2</title></head>
<body>
<form action="/aanvraag/stap3" method="post">
<input type="hidden" name="__sessie" value="{session}">
<input type="hidden" name="bsn" value="{bsn-plain}">
<input type="hidden" name="stap" value="2">
<label for="gd">Geboortedatum</label>
<input id="gd" name="geboortedatum" value="{birth-iso}" type="date">
<label for="tel">Telefoonnummer</label>
<input id="tel" name="telefoon" value="{phone}" placeholder="06-..." autocomplete="tel">
<label for="em">E-mailadres</label>
<input id="em" type="email" name="email" value="{email}" placeholder="naam@voorbeeld">
<label for="rek">Rekening</label>
<select id="rek" name="rekening">
<option value="">Kies een rekening</option>
<option value="{iban-plain}" selected>Betaalrekening {iban}</option>
<option value="anders">Een andere rekening</option>
</select>
<label for="auto">Kenteken</label>
<input id="auto" name="kenteken" value="{plate}" title="Kenteken {plate} hoort bij dit adres">
<textarea name="toelichting" rows="5">Ik woon op {address} en kan de wasmachine niet betalen.
Bel mij op {phone-mobile}.</textarea>
<button>Volgende</button>
</form>
<p>Lukt het niet? {org-phone} of {org-listed}</p>
</body>
</html>`,
  },
  {
    name: 'messages-inbox',
    organisation: 3,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Berichtenbox</title></head>
<body>
<h1>Berichten</h1>
<article>
<h2>Herinnering huisbezoek</h2>
<time datetime="2025-02-11">11 februari 2025</time>
<p>Op {date} komen wij langs op {postcode-house}. U hoeft niets te doen.</p>
<p>Groet, {short-person}, <a \
href="mailto:⟦email:n.bouzidi@werkplein-amerbroek.nl⟧?subject=huisbezoek">mail mij</a></p>
</article>
<article>
<h2>Uw aanvraag {case}</h2>
<p>Het Werkplein heeft RSIN {rsin}. Onze rekening is {org-iban}.</p>
<p>U betaalde vanaf {iban-entity}.</p>
</article>
<a href="/berichten/openen?token={session-jwt}">Open alle berichten</a>
<footer>{org-visit} - {org-phone}</footer>
</body>
</html>`,
  },
  {
    name: 'login-digid-return',
    html: `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Inloggen gelukt</title>
<meta http-equiv="refresh" content="5;url=/mijn?SAMLart={session}">
</head>
<body>
<p>U bent ingelogd. DigiD gebruikersnaam: <strong>{digid}</strong></p>
<p>Niet u? <a href="/afmelden?sessie={session-uuid}" title="Sessie beëindigen">Meld dan af</a>.</p>
<form><label>DigiD gebruikersnaam <input name="digid_gebruikersnaam" value="{digid}"></label>
<label>Wachtwoord <input type="password" name="ww" value=""></label></form>
<p>Gebruikersnaam vergeten? Dat kan gebeuren.</p>
</body>
</html>`,
  },
  {
    name: 'parking-visitors',
    organisation: 7,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Bezoekersparkeren</title>
<style>.kenteken { background: #fc0; font-weight: 700 } .zone::after { content: "zone B-12" \
}</style>
</head>
<body>
<h1>Bezoekersparkeren</h1>
<ul aria-label="Kentekens">
<li><span class="kenteken">{plate}</span> tot {time}</li>
<li><span class="kenteken">{plate-split}</span> tot {time}</li>
<li data-kenteken="{plate-bare}"><span class="kenteken">{plate}</span> verlopen op {date}</li>
</ul>
<p>Vergunning {case}, saldo {amount}, pasnummer {twelve}. Zone <b class="zone">12</b>.</p>
<p>Vul bij kenteken geen streepjes in. Voorbeeld: eerst de cijfers, dan de letters.</p>
<img src="/img/auto@2x.png" alt="Auto met kenteken {plate}" width="120" height="80">
<footer>{org-name}, {org-phone}</footer>
</body>
</html>`,
  },
  {
    name: 'household-overview',
    who: 2,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Huishouden van {my-full}</title></head>
<body>
<h1>Uw huishouden</h1>
<table border="1">
<tr><th>Naam</th><th>Geboren</th><th>BSN</th><th>Rol</th></tr>
<tr><td>{my-turned}</td><td>geb. {birth}</td><td>{bsn}</td><td>aanvrager</td></tr>
<tr><td>{my-child}</td><td>geb. {birth}</td><td>{bsn}</td><td>kind</td></tr>
<tr><td>{short-person}</td><td>onbekend</td><td>onbekend</td><td>mogelijk medebewoner</td></tr>
</table>
<p aria-label="Dossier van {my-upper}">{my-child}'s school is om inlichtingen gevraagd op \
{date}.</p>
<p>Adres volgens de aanvraag: {my-street}.</p>
<p><a href="/client/{my-slug}">Terug</a></p>
</body>
</html>`,
  },
  {
    name: 'appointment-confirmation',
    organisation: 4,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Afspraak bevestigd</title></head>
<body>
<h1>Tot {date-long}!</h1>
<p>Uw afspraak is om {time} uur bij balie 4, {org-visit}.</p>
<p>Wij sturen een sms naar <span title="{phone-mobile}">uw telefoon</span> en een mail naar \
{email}.</p>
<p>Wijzigen: <a href="https://{org-host}/afspraak/wijzig?code={session-hex}">via deze \
koppeling</a>.</p>
<p>Afspraaknummer {nine-fail}. Neem mee: uw paspoort en de brief met kenmerk {case}.</p>
<p>Meer weten? {org-listed} of {org-phone}.</p>
</body>
</html>`,
  },
  {
    name: 'debt-help',
    organisation: 5,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Mijn schulddossier</title></head>
<body>
<h1>Schulddossier</h1>
<p>Bewindvoerder: {short-person}, {email-official}, {phone-landline}</p>
<ol>
<li>Energiebedrijf, klantnummer {nine-fail}, {amount}</li>
<li>Zorgverzekeraar, polisnummer 123456789, {amount}</li>
<li>Telefoonabonnement, factuurnummer {nine-pass}, {amount}</li>
<li>Gemeente, {org-iban}, kenmerk {twelve}, {amount}</li>
</ol>
<p>Leefgeld wordt gestort op <code>{iban-plain}</code>.</p>
<p>BSN: {bsn-boxes}</p>
<p>Contact: {org-box}, {org-phone}</p>
</body>
</html>`,
  },
  {
    name: 'civic-integration',
    organisation: 6,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Mijn inburgering</title></head>
<body>
<p>Ingelogd. DigiD-gebruikersnaam: {digid}. Laatst gezien op {date}.</p>
<h1>Mijn inburgering</h1>
<dl>
<dt>V-nummer</dt><dd>{v}</dd>
<dt>V-nummer partner</dt><dd><b>{v-plain}</b></dd>
<dt>Documentnummer pas</dt><dd>staat op de achterkant</dd>
<dt>Traject</dt><dd>{ten}, gestart op {date}</dd>
</dl>
<form action="/inburgering?sessie={session-uuid}">
<input type="hidden" name="vnummer" value="{v-plain}">
<label>DigiD gebruikersnaam <input name="digid" value="{digid}"></label>
<label>Geboortedatum <input name="geboortedatum" value="{birth}"></label>
</form>
<p>Uw V-nummer kwijt? Bel {org-phone} of vraag het aan de IND.</p>
</body>
</html>`,
  },
];
