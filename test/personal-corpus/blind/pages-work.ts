/** Pages about income, work, debts and taxes, with the numbers that come back on the same page. */

import type { PageSource } from './page-source.ts';

export const workPages: readonly PageSource[] = [
  {
    name: 'annual-benefit-table',
    organisation: 3,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Jaaropgave 2024 - {org-name}</title></head>
<body data-regeling="PW" data-jaar="2024">
<header><img src="/beeld/logo@2x.png" alt="Logo {org-name}"> {org-post}</header>
<h1>Jaaropgave en specificaties</h1>
<table class="kop">
<tr><th scope="row">Burgerservicenummer</th>
<td>⟦bsn:<span>921</span>.<span>636</span>.\
<span>052</span>⟧</td><th scope="row">Geboortedatum</th><td>{birth}</td></tr>
<tr><th scope="row">BSN partner</th><td>{bsn}</td><th scope="row">Geb. partner</th>\
<td>{birth}</td></tr>
<tr><th scope="row">Administratienummer</th><td>{nine-fail}</td>
<th scope="row">Loonheffingsnummer</th><td>{rsin}L02</td></tr>
</table>
<table>
<caption>Specificatie per maand, kostendelersnorm 50%</caption>
<thead><tr><th>Maand</th><th>Norm</th><th>Inhouding</th><th>Netto</th><th>Betaald</th></tr></thead>
<tbody>
<tr><td>januari</td><td>{amount}</td><td>0,00</td><td>{amount}</td><td>{date}</td></tr>
<tr><td>februari</td><td>{amount}</td><td>{amount}</td><td>{amount}</td><td>{date}</td></tr>
<tr><td>vakantiegeld</td><td>{amount}</td><td>0,00</td><td>{amount}</td><td>{date}</td></tr>
</tbody>
<tfoot><tr><td colspan="5">Overgemaakt naar <span class="rek">{iban-split}</span>, inhouding aan \
deurwaarder onder dossiernummer {nine-pass}</td></tr></tfoot>
</table>
<p><a href="/specificaties/jaaropgave_⟦bsn:921636052⟧_2024.pdf" download>Jaaropgave \
downloaden (pdf, {n} kB)</a></p>
<footer>Vragen over de betaling? {org-phone} of {org-listed}.</footer>
</body>
</html>`,
  },
  {
    name: 'reintegration-agreement',
    organisation: 5,
    who: 7,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Plan van aanpak - {my-turned-initial}</title></head>
<body>
<h1>Plan van aanpak re-integratie</h1>
<p>Versie {n}, vastgesteld op {date-long}, trajectnummer <code>{ten}</code></p>
<dl class="partijen">
<dt>Kandidaat</dt><dd>{my-full} (geboren ⟦birth-date:26 mei 1984⟧)</dd>
<dt>BSN</dt><dd>{bsn-entity}</dd>
<dt>Consulent</dt><dd>H. Ouali, <a href="mailto:⟦email:h.ouali@kwelderzijl.example⟧">\
⟦email:h.ouali@kwelderzijl.example⟧</a>, rechtstreeks ⟦phone:0596<span>&nbsp;</span>55 66 77⟧</dd>
<dt>Opdrachtgever</dt><dd>{org-name}, {org-visit}</dd>
<dt>Uitvoerder</dt><dd>Stichting Aan de Slag, KvK {chamber}, {pobox}</dd>
</dl>
<h2>Wat helpt en wat niet</h2>
<ul>
<li><input type="checkbox" id="a1" checked> <label for="a1">Niet langer dan 15 minuten \
staan</label></li>
<li><input type="checkbox" id="a2" checked>
<label for="a2">Eigen vervoer: ja, kenteken {plate}</label></li>
<li><input type="checkbox" id="a3" checked> <label for="a3">Werktijden passen bij de school van \
{my-child}</label></li>
</ul>
<h2>Afspraken</h2>
<table><tr><th>Stap</th><th>Wie</th><th>Klaar op</th></tr>
<tr><td>Intake jobcoach, kamer B-2-14</td><td>{my-first}</td><td>{date}</td></tr>
<tr><td>Proefplaatsing 3 maanden</td><td>{short-person}</td><td>{date}</td></tr>
<tr><td>Reiskosten naar {iban}</td><td>administratie</td><td>{date}</td></tr></table>
<textarea aria-label="Mening van {my-initials}" rows="3">Ik heb dit gelezen, maar het staat er \
niet zoals ik het zei. Bel mij eerst: {phone-mobile}. {my-lower}</textarea>
<p>Houdt u zich niet aan dit plan, dan kan artikel 18 van de Participatiewet gelden.</p>
</body>
</html>`,
  },
  {
    name: 'advisor-chat',
    organisation: 3,
    who: 14,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Gesprek met uw klantmanager</title></head>
<body>
<section aria-live="polite" data-gesprek="{session-uuid}">
<h1>Gesprek met W. Haagsma</h1>
<p class="sys">Gestart op {date} om {clock}. Dit gesprek bewaren wij 6 maanden.</p>
<ol>
<li aria-label="Bericht van {my-full}"><b>{my-initials}</b> <time>{time}</time>
<p>goeiemiddag, ik zou vandaag gebeld worden op {phone-mobile} maar hoorde niks</p></li>
<li aria-label="Bericht van klantmanager"><b>W. Haagsma</b> <time>{time}</time>
<p>Dag meneer {my-surname}, mag ik ter controle uw BSN en geboortedatum?</p></li>
<li aria-label="Bericht van {my-full}"><b>{my-initials}</b> <time>{time}</time>
<p>{bsn-odd}</p><p>geboren ⟦birth-date:4-2-1979⟧</p></li>
<li aria-label="Bericht van klantmanager"><b>W. Haagsma</b> <time>{time}</time>
<p>Dank u. Ik zie dat {my-child} sinds {date} bij u staat ingeschreven. Klopt dat?</p></li>
<li aria-label="Bericht van {my-full}"><b>{my-initials}</b> <time>{time}</time>
<p>ja {my-first} en {my-child}, co-ouderschap. het geld moet naar {iban} en niet naar de oude</p>
<p><a href="/gesprek/bijlage/{session}">bankpas.jpg</a> (212 kB)</p></li>
<li aria-label="Bericht van klantmanager"><b>W. Haagsma</b> <time>{time}</time>
<p>Genoteerd onder {case}. Mail het anders naar \
⟦email:w.haagsma@werkplein-amerbroek.nl⟧, of bel {org-phone}.</p></li>
</ol>
<form><input name="bericht" aria-label="Uw bericht" placeholder="Typ hier geen BSN"></form>
</section>
</body>
</html>`,
  },
  {
    name: 'debt-regulation-overview',
    organisation: 5,
    who: 17,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Schuldregeling</title></head>
<body>
<nav aria-label="Kruimelpad"><a href="/">Mijn schuldhulp</a> &rsaquo; <a \
href="/client/{my-slug}">{my-full}</a> &rsaquo; Overzicht</nav>
<h1>Schuldenoverzicht</h1>
<p>Minnelijk traject sinds {date}. Dossiernummer <b>575622416</b>, Wsnp: nee.</p>
<table>
<thead><tr><th>Schuldeiser</th><th>Referentie</th><th>Hoofdsom</th><th>Akkoord op</th></tr></thead>
<tbody>
<tr><td>Woningstichting</td><td>contract {nine-fail}</td><td>{amount}</td><td>{date}</td></tr>
<tr><td>Zorgverzekeraar</td><td>polis 123456789</td><td>{amount}</td><td>{date}</td></tr>
<tr><td>CJIB, boete voor {plate}</td><td>{twelve}</td><td>{amount}</td><td>niet</td></tr>
<tr><td>Belastingdienst, toeslag {year}</td><td>⟦bsn:9242.21.082⟧.T.24.5001</td><td>{amount}</td>\
<td>{date}</td></tr>
<tr><td>Lening van {short-person}</td><td>rekening {iban-odd}</td><td>{amount}</td>\
<td>{date}</td></tr>
</tbody>
</table>
<dl>
<dt>Beheerrekening</dt><dd>⟦iban:NL20&nbsp;INGB&nbsp;0372&nbsp;8460&nbsp;29⟧</dd>
<dt>Leefgeld</dt><dd>€ 70,00 per week, iedere vrijdag</dd>
<dt>Contact</dt><dd>{phone} (mevrouw {my-surname}) of haar moeder: {phone-landline}</dd>
</dl>
<form><input type="hidden" name="beheerrekening" value="⟦iban:NL20INGB0372846029⟧">
<input type="hidden" name="dossier" value="575622416">
<button title="Vraag extra leefgeld aan voor {my-first}">Extra leefgeld</button></form>
<p>Betalen aan ons? {org-iban}. Vragen: {org-listed}, {org-phone}.</p>
</body>
</html>`,
  },
  {
    name: 'tax-remission-check',
    organisation: 1,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Kwijtschelding: controleer uw aanvraag</title></head>
<body>
<ol class="stappen"><li>Aanslag</li><li>Inkomen</li><li aria-current="step">Controle</li></ol>
<h1>Controleer uw aanvraag</h1>
<form action="/kwijtschelding/verzenden?sid={session-hex}" method="post">
<input type="hidden" name="aanvrager" value="{bsn-plain}">
<fieldset><legend>Aanslag gemeentelijke belastingen {year}</legend>
<p>Aanslagnummer {nine-pass}, vorderingsnummer {nine-fail}, objectnummer {twelve}</p>
<p>Afvalstoffenheffing € 312,40, rioolheffing € 148,00, hondenbelasting € 71,25</p></fieldset>
<fieldset><legend>Bezittingen</legend>
<label>Auto <input name="kenteken" value="{plate}"></label> <output>dagwaarde {amount}</output>
<label for="r">Rekeningen</label>
<select id="r" name="rekening" multiple>
<option value="⟦iban:NL76TRIO0583752430⟧" selected>⟦iban:NL76 TRIO 0583 7524 30⟧ (betalen)</option>
<option value="⟦iban:NL26INGB0280624820⟧">⟦iban:NL26.INGB.0280.6248.20⟧ (sparen)</option>
<option value="geen">Ik heb geen andere rekening</option>
</select></fieldset>
<fieldset><legend>Uw huishouden</legend>
<table><tr><th>Wie</th><th>Geboortedatum</th><th>BSN</th></tr>
<tr><td>partner</td><td>{birth}</td><td>{bsn-grouped}</td></tr>
<tr><td>kind</td><td>⟦birth-date:30-10-2016⟧</td><td>{bsn-grouped}</td></tr></table></fieldset>
<p>Wij storten wat u al betaalde terug op <strong>⟦iban:NL76 TRIO 0583 7524 30⟧</strong>.</p>
<button>Verzenden</button>
</form>
<p>Betaalde u op {date}? Dan ging dat naar {org-iban}. Uitleg: {org-box}, {org-phone}.</p>
</body>
</html>`,
  },
  {
    name: 'objection-timeline',
    organisation: 2,
    who: 20,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Uw bezwaar {case}</title></head>
<body>
<h1>Bezwaar van {my-full}</h1>
<ol class="tijdlijn">
<li class="klaar"><time datetime="2025-01-14">14 januari 2025</time> Besluit verzonden, kenmerk \
{nine-pass}</li>
<li class="klaar"><time datetime="2025-02-03">3 februari 2025</time> Bezwaar ontvangen per e-mail \
van {email-entity}
<a href="/bezwaar/stukken/bezwaarschrift_{my-underscored}.pdf">bezwaarschrift (pdf)</a></li>
<li class="klaar"><time datetime="2025-02-07">7 februari 2025</time> Ontvangst bevestigd. Termijn: \
twaalf weken, artikel 7:10 Awb</li>
<li class="nu" aria-current="step"><time datetime="2025-03-20T10:15">20 maart, 10.15 uur</time>
Hoorzitting in de raadzaal, {org-visit}. Aanwezig: {my-initials}, gemachtigde {short-person} \
({email}, {phone-landline}), namens het college {short-person}</li>
<li class="straks">Advies van de commissie, zie ook {ecli}</li>
</ol>
<h2>Stukken</h2>
<ul>
<li>A1. Rapport huisbezoek {date}, {n} bladzijden</li>
<li>A2. Verklaring over {my-child}, opgesteld door de school</li>
<li>A3. Uittreksel BRP, BSN {bsn}, adres {address}</li>
<li>A4. Afschriften {iban}, 1-10-2024 tot en met 31-12-2024</li>
</ul>
<!-- secretaris: {org-official}, let op: {my-first} wil geen post meer van {short-person} -->
<p>Stukken nasturen kan tot tien dagen voor de zitting naar {org-post} of bezwaar@{org-domain}.</p>
</body>
</html>`,
  },
  {
    name: 'appointments-calendar',
    organisation: 0,
    who: 15,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Agenda - Mijn {org-name}</title></head>
<body>
<h1>Agenda van {my-plain}</h1>
<p>Abonneer: <a href="webcal://{org-host}/agenda/{session}.ics">agendakoppeling</a>, ververst op \
{date} {clock}</p>
<table role="grid" aria-label="Maart 2025">
<tr><th abbr="maandag">ma</th><th abbr="dinsdag">di</th><th abbr="woensdag">wo</th></tr>
<tr><td data-dag="2025-03-03">3</td>
<td data-dag="2025-03-04">4<div class="afspraak" title="Gesprek inkomen, {my-initials}">\
{time} Gesprek inkomen<br>kamer C-01-12</div></td>
<td data-dag="2025-03-05">5</td></tr>
<tr><td data-dag="2025-03-10">10<div class="afspraak">{time} Intake {my-child}<br>{short-person}, \
⟦phone:06&nbsp;55&nbsp;44&nbsp;33&nbsp;22⟧</div></td>
<td data-dag="2025-03-11">11</td>
<td data-dag="2025-03-12">12<div class="afspraak" \
aria-label="Huisbezoek, ⟦home-address:Kersenstraat 18, 9672 KW⟧">{time} Huisbezoek<br>\
<small>⟦home-address:9672KW 18⟧</small></div></td></tr>
<tr><td data-dag="2025-03-17">17</td>
<td data-dag="2025-03-18">18<div class="afspraak vervallen"><s>{time} Paspoort afhalen</s><br>\
afspraaknummer {nine-fail}</div></td>
<td data-dag="2025-03-19">19</td></tr>
</table>
<template id="detail"><p>Deelnemer: {my-turned}, <a href="mailto:{email}">mail</a></p>
<p>Contact: {short-person}, {org-official}</p></template>
<aside>Verzetten kan tot 24 uur van tevoren: {org-phone}. Locatie: {org-visit}.</aside>
</body>
</html>`,
  },
];
