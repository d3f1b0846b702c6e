/** Pages about care, children, papers and cars: what a household has to show. */

import type { PageSource } from './page-source.ts';

export const carePages: readonly PageSource[] = [
  {
    name: 'support-decision',
    organisation: 6,
    who: 19,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Besluit maatwerkvoorziening Wmo</title></head>
<body>
<div class="adres">⟦own-word:Fran&ccedil;ois du Bocquet⟧<br>{my-street}<br>{city}</div>
<table class="refs"><tr><td>Beschikkingsnummer</td><td>{nine-pass}</td><td>Datum</td>\
<td>{date-long}</td></tr>
<tr><td>Cliëntnummer</td><td>{nine-fail}</td><td>BSN</td><td><em>{bsn-entity}</em></td></tr></table>
<p>Beste meneer {my-surname},</p>
<p>U vroeg op {date} om hulp bij het huishouden. Uw dochter {my-child} (geboren {birth}) was bij \
het keukentafelgesprek. Wij kennen toe:</p>
<table>
<tr><th>Product</th><th>Code</th><th>Omvang</th><th>Van</th><th>Tot</th></tr>
<tr><td>Hulp bij het huishouden 2</td><td>01A04</td><td>180 minuten</td><td>{date}</td>\
<td>{date}</td></tr>
<tr><td>Begeleiding groep</td><td>07A11</td><td>4 dagdelen</td><td>{date}</td><td>{date}</td></tr>
<tr><td>Vervoerspas</td><td>02A03</td><td>pas {twelve}</td><td>{date}</td><td>{date}</td></tr>
</table>
<p>De zorg geeft Stichting Thuis in Zorg (KvK {chamber}, RSIN {rsin}). De eigen bijdrage van \
{amount} int het CAK.</p>
<p>Uit uw pgb betaalt u {short-person}, geb. ⟦birth-date:8 mrt 1991⟧, op rekening {iban}.</p>
<p>Uw mantelzorger krijgt bericht op {phone} en {email}.</p>
<p>Wmo-consulent: {short-person}, {org-official}. Bezwaar: {org-post}, binnen zes weken.</p>
</body>
</html>`,
  },
  {
    name: 'family-plan-youth',
    organisation: 4,
    who: 16,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Gezinsplan | Jeugd | {org-name}</title></head>
<body>
<h1>Gezinsplan {my-surname}</h1>
<section aria-labelledby="k"><h2 id="k">Kinderen</h2>
<article class="kind"><h3>{my-child}</h3>
<dl><dt>Geboren op</dt><dd>⟦birth-date:3&nbsp;juni&nbsp;2014⟧</dd><dt>BSN</dt><dd>{bsn}</dd>
<dt>School</dt><dd>groep 7, intern begeleider {short-person}</dd></dl></article>
<article class="kind"><h3>Ilias</h3>
<dl><dt>Geboren op</dt><dd>⟦birth-date:21.09.2022⟧</dd><dt>BSN</dt><dd>{bsn}</dd>
<dt>School</dt><dd>peuterspeelzaal, sinds {date}</dd></dl></article>
</section>
<section><h2>Ouders</h2>
<p>Moeder: <span class="n">{my-first}</span> <span class="n">{my-surname}</span>, gezag: ja, \
bereikbaar op <a href="tel:⟦phone:+31611332244⟧">⟦phone:+31 6 1133 2244⟧</a>.</p>
<p>Vader: {short-person}, geb. ⟦birth-date:19 MAART 1985⟧, gezag: ja, \
woont op {address}. Mail: {email}.</p></section>
<section><h2>Doelen</h2>
<ol><li>{my-child} slaapt op vaste tijden. Score op {date}: 4 van 10.</li>
<li>{my-child}'s spullen gaan mee naar haar vader.</li>
<li>Ilias gaat op dinsdag {time} naar de logopedist.</li></ol></section>
<p>Verwijzing jeugdhulp: productcode 45A48, toewijzingsnummer {nine-pass}, AGB-code 98098765.</p>
<p>Besproken met Veilig Thuis op {date}, meldnummer {nine-fail}. Bel Veilig Thuis: {line-free}.</p>
<footer>{org-name}, wijkteam Oost, {org-visit}, {org-phone}, {org-box}</footer>
</body>
</html>`,
  },
  {
    name: 'school-transport-half-filled',
    organisation: 7,
    who: 1,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Leerlingenvervoer aanvragen (2 van 5)</title></head>
<body>
<progress value="2" max="5">stap 2 van 5</progress>
<form action="/leerlingenvervoer/2" method="post" novalidate>
<input type="hidden" name="_token" value="{session}">
<input type="hidden" name="schooljaar" value="2025-2026">
<fieldset><legend>Leerling</legend>
<label>Voornaam <input name="vn" value="{my-child}" autocomplete="off"></label>
<label>Achternaam <input name="an" value="{my-surname}"></label>
<label>Geboortedatum <input name="gebdat" value="⟦birth-date:2-10-2015⟧"
 placeholder="dd-mm-jjjj"></label>
<label>BSN leerling <input name="bsn_ll" value="{bsn-grouped}" maxlength="11"></label>
<label>BRIN-nummer school <input name="brin" value="05XK"></label></fieldset>
<fieldset><legend>Ouder of verzorger</legend>
<label>Naam <input name="ouder" value="⟦own-word:Zo&euml; Pruijsers⟧"></label>
<label>BSN ouder <input name="bsn_o" value="" aria-invalid="true"></label>
<p class="fout" role="alert">Vul een BSN van negen cijfers in, bijvoorbeeld 123456789.</p>
<label>E-mail <input name="mail" type="email" value="{email}"></label>
<label>Mobiel <input name="mob" type="tel" value="" placeholder="0612345678"></label>
<label>Ophaaladres <input name="adr" list="adressen" value="{postcode-house}"></label>
<datalist id="adressen"><option value="{address}">bij vader</option></datalist></fieldset>
<fieldset><legend>Eigen vervoer</legend>
<label><input type="radio" name="ev" value="ja" checked> Ja, met de auto</label>
<label><input type="radio" name="ev" value="nee"> Nee</label>
<label>Kenteken <input name="kent" value="{plate-bare}"></label>
<label>Rekening voor de vergoeding <input name="rek" value="" placeholder="NL00BANK0123456789">
</label> <output>0,21 euro per km, drempelbedrag {amount}</output></fieldset>
<button name="actie" value="later">Later verder</button> <button>Volgende</button>
</form>
<p>Uw aanvraag is bewaard tot {date} onder {nine-fail}. Hulp: {org-phone}.</p>
</body>
</html>`,
  },
  {
    name: 'home-visit-checklist',
    organisation: 5,
    who: 21,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Formulier HB-3</title></head>
<body>
<!-- formulier HB-3, versie 2.{n}, rapporteur tel. {phone} -->
<h1>Checklist huisbezoek</h1>
<table class="kop">
<tr><td>Belanghebbende</td><td>{my-turned-upper}</td><td>BSN</td><td>{bsn-boxes}</td></tr>
<tr><td>Adres</td><td>⟦home-address:<span>Molenakker</span> <span>14</span>, \
<span>9931 KW</span>⟧</td><td>Datum</td><td>{date}, {time} uur</td></tr>
</table>
<table>
<tr><th>Ruimte</th><th>Gezien</th><th>Opmerking</th></tr>
<tr><td>Hal</td><td>&#9746;</td><td>post op naam van {short-person}, {short-person} en {my-plain}\
</td></tr>
<tr><td>Slaapkamer 1</td><td>&#9746;</td><td>kinderbed, volgens {my-first} van {my-child}</td></tr>
<tr><td>Badkamer</td><td>&#9744;</td><td>twee tandenborstels, scheermes</td></tr>
<tr><td>Meterkast</td><td>&#9746;</td><td>stand {eight}, meternummer {twelve}</td></tr>
<tr><td>Straat</td><td>&#9746;</td><td>{plate} en <i>{plate-split}</i>, net als op {date}\
</td></tr>
</table>
<figure><img src="/foto/hb/{year}-{n}.jpg" alt="Voordeur van {my-initials}, naambord leesbaar">
<figcaption>Foto {n}, genomen om {clock}</figcaption></figure>
<blockquote>Buurvrouw van {postcode-house}: "Die man is er elke avond. {my-child-upper} noemt \
hem papa."</blockquote>
<p>Toestemming gegeven: ja / <del>nee</del>. Reden van het bezoek vooraf gemeld: nee.</p>
<p>Verklaring getekend door {my-broken} op {date}. Teruggebeld op {phone-mobile}.</p>
</body>
</html>`,
  },
  {
    name: 'parking-permit-overview',
    organisation: 7,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Mijn parkeren</title></head>
<body>
<h1>Mijn parkeervergunningen</h1>
<div class="kaarten">
<section data-vergunning="{nine-fail}" data-kenteken="⟦licence-plate:HK482T⟧">
<h2>Bewoner zone B2</h2>
<p class="plaat"><abbr title="Nederland">NL</abbr> <b>⟦licence-plate:HK&#8209;482&#8209;T⟧</b></p>
<p>Geldig tot {date}, € 21,50 per kwartaal</p>
<a href="/parkeren/wijzig?kenteken=⟦licence-plate:HK482T⟧&amp;zone=B2">Kenteken wijzigen</a>
</section>
<section data-vergunning="{nine-pass}">
<h2>Mantelzorg</h2>
<p class="plaat">{plate}</p><p>Zorg wordt gegeven op {address}.</p>
</section>
</div>
<form action="/parkeren/bezoek" method="post">
<input type="hidden" name="sessie" value="{session-hex}">
<label for="k">Kenteken van uw bezoek</label>
<select id="k" name="kenteken"><option>Kies of typ</option>
<option value="⟦licence-plate:96zgj4⟧">⟦licence-plate:96-ZGJ-4⟧ (oppas)</option>
<option value="⟦licence-plate:FHB10F⟧" disabled>⟦licence-plate:FHB-10-F⟧ (oud)</option></select>
<label>Begin <input type="time" name="van" value="09:15"></label>
<button aria-label="Start bezoek voor kenteken ⟦licence-plate:96-ZGJ-4⟧">Start</button>
</form>
<p>Automatische incasso van <span class="rek">{iban-entity}</span>, machtiging {twelve}.</p>
<p>Parkeerautomaat {n}-B-12, zonecode 47123, tarief € 2,80 per uur. Storing: {org-phone}.</p>
</body>
</html>`,
  },
  {
    name: 'residence-status',
    organisation: 6,
    who: 11,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Verblijfsstatus en huisvesting</title></head>
<body>
<h1>Huisvesting statushouder</h1>
<h2>{my-turned}</h2>
<table>
<tr><th scope="row">V-nummer</th><td>⟦v-number:<span>281</span>.<span>047</span>.\
<span>3925</span>⟧</td></tr>
<tr><th scope="row">BSN</th><td>{bsn}</td></tr>
<tr><th scope="row">Geboortedatum en -land</th><td>{birth}, onbekend</td></tr>
<tr><th scope="row">Soort vergunning</th><td>asiel bepaalde tijd, code 29</td></tr>
<tr><th scope="row">Geldig</th><td>12-03-2024 tot 12-03-2029</td></tr>
<tr><th scope="row">Opvang</th><td>{address} {city}</td></tr>
</table>
<h2>Gezin</h2>
<ul><li>{my-child}, geb. ⟦birth-date:27.10.2018⟧, V-nr. {v}</li>
<li>{my-child-upper}'s vader: {short-person}, V-nummer {v}, nareis aangevraagd op {date}</li></ul>
<h2>Koppeling</h2>
<p>TVS-taak {ten} van {date}, woning aangeboden op {date}, huur {amount}. Kenmerk {nine-pass}.</p>
<form><input type="hidden" name="vreemdelingennummer" value="⟦v-number:2810473925⟧">
<label>Zoek op V-nummer <input name="q" placeholder="10 cijfers"></label></form>
<p>Begeleider: {short-person}, {email}, {phone-mobile}. Post voor {my-initials-upper} gaat via \
de balie: {org-visit}.</p>
</body>
</html>`,
  },
  {
    name: 'login-help',
    organisation: 2,
    html: `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Hulp bij inloggen</title>
<link rel="canonical" href="https://{org-host}/hulp/inloggen"></head>
<body data-rid="{nine-fail}">
<h1>Inloggen lukte niet</h1>
<p role="alert">De combinatie van DigiD gebruikersnaam <q>⟦digid-name:opa.kees.1949⟧</q> en \
wachtwoord klopt niet.</p>
<form action="/hulp/inloggen/stap2" method="post">
<input type="hidden" name="RelayState" value="{session}">
<label for="u">DigiD gebruikersnaam</label>
<input id="u" name="digid_user" value="⟦digid-name:opa.kees.1949⟧" autocomplete="username">
<label for="w">Wachtwoord</label> <input id="w" type="password" autocomplete="current-password">
<label>Sms-code <input name="sms" inputmode="numeric" placeholder="123456"></label>
<p>Wij stuurden om {time} een sms naar een nummer dat eindigt op 12. Niet ontvangen? Dan is \
⟦phone:06-22312312⟧ misschien niet meer van u.</p>
</form>
<h2>Wat kunt u doen?</h2>
<ul><li>Gebruikersnaam vergeten: vraag opnieuw DigiD aan. Dat duurt drie werkdagen.</li>
<li>Op papier verder: <a href="/hulp/papier?link={session-uuid}">formulier met uw gegevens</a>, \
BSN {bsn-grouped} staat er al in.</li>
<li>Bel de helpdesk van DigiD, {line-free}, of de gemeente: {org-phone}.</li></ul>
<p>Wilt u dat wij u mailen? Wij hebben <b>{email-split}</b> van u.</p>
</body>
</html>`,
  },
];
