/** Texts in which nothing needs to be covered, though much of it looks as if. */

import { templatesOf } from './fill-in.ts';

/** Numbers and dates of the office itself. */
export const officeTexts = templatesOf(`
RSIN: {rsin}
KvK: {chamber}
BTW: {vat}
--
De stichting is ingeschreven onder KvK-nummer {chamber} en heeft RSIN {rsin}.
--
Het RSIN van de leverancier ({rsin}) staat in het verwerkingsregister, regel {n}.
--
Btw-identificatienummer {vat}, factuurdatum {date}, te betalen binnen {n} dagen.
--
Factuurnummer {nine-pass}
Factuurdatum {date}
Bedrag {amount}
--
Dossiernummer {nine-pass} is op {date} overgedragen aan de afdeling Juridische Zaken.
--
Noem bij iedere brief ons kenmerk {nine-pass}; zonder kenmerk kunnen wij u niet helpen.
--
Ordernummer {nine-fail}, verzonden op {date}, track en trace {track}.
--
Uw bestelling {nine-fail} van de afvalpas is klaar. Kosten: {amount}.
--
Klantnummer {nine-fail} hoort bij de firma die de camera's plaatst.
--
Inkoopnummer {nine-pass} (contract camera-auto's, looptijd {n} maanden)
--
Kamer van Koophandel {chamber}, vestigingsnummer 0000{eight}
--
Wij schreven u op {date} en op {date}. Onze brieven hadden als kenmerk {case} en {case}.
--
Besluitnummer {ten}. Bekendgemaakt op {date}. Inwerkingtreding: {date}.
--
Zaaknummer {ten}, behandelaar {short-person}, status: in onderzoek.
--
Meldingsnummer {twelve} - losliggende tegel - {street} - afgehandeld op {date}
--
Betalingskenmerk {twelve}. Betaal {amount} vóór {date}.
--
De afspraak is verzet van {date} naar {date}, beide keren om {time} uur in spreekkamer {n}.
--
Artikel 53a, tweede lid, van de Participatiewet geeft het college de bevoegdheid onderzoek te doen.
--
Zie de uitspraak {ecli}, rechtsoverweging 4.{n}.
--
De rechtbank oordeelde op {date} anders ({ecli}), maar in hoger beroep bleef dat niet in stand \
({ecli}).
--
Ingevolge artikel 3:41 Awb is het besluit op {date} aan u toegezonden.
--
Het handboek Handhaving (ISBN {isbn}) verscheen in {year} en telt {n} bladzijden.
--
De verordening is vastgesteld in de raadsvergadering van {date-long} en staat in Gemeenteblad \
{year}, nr. {n}.
--
Het bestemmingsplan uit {year-old} geldt niet meer sinds {date}.
--
Het gemeentehuis is gebouwd in {year-old} en geopend op {date-old}.
--
In {year} ontving de afdeling {n} klachten, waarvan er {n} gegrond waren.
--
Het budget over {year} bedraagt {amount}; daarvan ging {amount} naar inhuur.
--
De vergoeding is {amount} per maand. Vanaf {date} wordt dat {amount}.
--
Inwoners van postcodegebied {postcode} krijgen op {date} nieuwe containers.
--
In postcodegebied {postcode} zijn 12 woningen verkocht.
--
Alle straten met postcode {postcode} tot en met {postcode} vallen onder de parkeervergunning.
--
Stuur uw bezwaar naar {pobox}. Vermeld daarop de datum van het besluit, {date}.
--
Postadres: {pobox}
Bezoek alleen op afspraak
--
Ons antwoordnummer is vervallen. Schrijf naar {pobox}, of lever de brief in bij de balie.
--
Bel 14 0599 of kom langs in het gemeentehuis.
--
Ons algemene nummer is {line-short}. Vanuit het buitenland gelden andere tarieven.
--
Bel gratis {line-free} (op werkdagen van {time} tot {time} uur).
--
Bij spoed belt u 112. Geen spoed? Bel {line-free}.
--
Openingstijden: ma 9.00-17.00, di 9.00-20.00, wo gesloten, do 12.30-17.00.
--
Maandag 08:30 - 12:30, dinsdag 08:30 - 16:30. Op {date} zijn wij gesloten.
--
Formulier WZ-{n} is vervangen door formulier WZ-{n}, versie {date}.
--
Kamer B-12-03, tweede verdieping, spreekuur van {time} tot {time}.
--
Model camera: AX-4210-Q. Serienummer {twelve}. Aangeschaft in {year}.
--
Het pakket is onderweg. Zoek het op met {track} en uw pakketcode.
--
Perceel sectie K nummer {n}, oppervlakte {n} m², opgenomen in kaart {n}-{n}.
--
DOI 10.12345/privacy.{year}.{n}
--
Versie 3.12.{n} van de software, bijgewerkt op {date-iso}, build {asset}.
--
De bewaartermijn van uw gegevens is {n} maanden na {date}.
--
U ontvangt de uitslag uiterlijk op {date}. Doet u niets, dan vervalt de aanvraag op {date}.
--
Het incassant-ID van de gemeente is NL98ZZZ999999990000.
--
BIC: BNGHNL2G. De BIC van uw bank vindt u op uw bankafschrift.
--
Vergadering {date}, agendapunt {n}: pilot met data-analyse, kosten {amount}.
--
Polisnummer 123456789 staat op het pasje van de verzekeraar.
--
Uw volgnummer is {n}. Er zijn nog {n} wachtenden voor u.
--
Klacht {case} is gegrond. Wij betalen u een vergoeding van {amount}.
--
Onderzoek {year}-{n}: risicomodel gebruikt {n} kenmerken en score {n},{n}.
--
De gemeente heeft {eight} bestanden gecontroleerd en {n} fouten gevonden.
--
Subsidienummer {nine-fail}, verleend bij besluit van {date}, hoogte {amount}.
--
Documentnummer {nine-pass} hoort bij de handleiding van de parkeerautomaat.
--
Relatienummer leverancier {nine-pass}, contractnummer {nine-fail}.
--
Ons kenmerk: 06-{year}-{n}; uw brief van: {date}; bijlagen: {n}
--
Kenmerk 010-{n}{n}, doorkiesnummer algemeen {line-short}
--
Artikelnummer {nine-fail}: zegelrol, {n} stuks, {amount}
--
Meterstand {eight}, opgenomen op {date} door het waterbedrijf.
--
Op grond van de Wet van {date-old}, Stb. {year-old}, {n}, is de gemeente bevoegd.
--
Chipnummer afvalcontainer {twelve}; lediging {date}, {date} en {date}.
`);

/** Words that announce something personal, after which nothing personal comes. */
export const emptyAnnouncements = templatesOf(`
U logt in met uw DigiD gebruikersnaam en wachtwoord.
--
DigiD gebruikersnaam vergeten? Vraag hem opnieuw aan.
--
Geef uw DigiD-gebruikersnaam nooit aan iemand anders, ook niet aan een medewerker.
--
Wat is een DigiD gebruikersnaam? Dat is de naam die u zelf kiest bij de aanvraag.
--
Uw burgerservicenummer staat op uw rijbewijs, paspoort of identiteitskaart.
--
Een BSN heeft negen cijfers. Een RSIN ook.
--
Vul hier uw BSN in (9 cijfers, zonder punten of spaties).
--
BSN: *****2333
Rekening: NL** **** **** **12 34
--
Uw BSN is bij ons bekend onder de laatste drie cijfers 333.
--
Wij gebruiken uw burgerservicenummer alleen als artikel 46 van de wet dat toestaat.
--
Voorbeeld van een IBAN: NL00 BANK 0123 4567 89.
--
Vul uw rekeningnummer in, bijvoorbeeld NL00BANK0123456789, en klik op Verder.
--
De gemeente vraagt geen kenteken als u met de fiets komt.
--
Kenteken: niet van toepassing
V-nummer: niet van toepassing
IBAN: zie vorige aanvraag
--
Uw V-nummer staat op de achterkant van uw verblijfsdocument en heeft tien cijfers.
--
Geboortedatum: onbekend
Adres: geheim
Telefoon: geen
--
Wij vragen uw geboortedatum om te zien of u ouder bent dan 18 jaar.
--
Geboorteaangifte doet u binnen drie dagen. Vanaf {date} kan dat ook via internet.
--
Het idee voor het buurthuis werd geboren op {date} tijdens een etentje.
--
Bent u geboren in of na {year-old}? Dan geldt een andere leeftijd voor de AOW.
--
U bent geboren voor 1955. Daarom krijgt u per {date} geen ander bedrag.
--
Het telefoonnummer van de melder is niet bekend. Er is op {date} gebeld vanaf een geheim nummer.
--
Uw e-mailadres gebruiken wij alleen om u een herinnering te sturen.
--
Uw adres wordt afgeschermd met een geheimhouding in de BRP sinds {date}.
--
Welke gegevens? Naam, adres, postcode, woonplaats, BSN, telefoonnummer, kenteken en IBAN.
--
De sessie verloopt over 15 minuten. Sla uw gegevens op.
--
Sessie 3 van 5: omgaan met geld, donderdag {date}, {time} uur.
--
Session timeout: 900 seconds. Maximum of {n} users.
--
Het token op uw telefoon heeft zes cijfers en is één minuut geldig.
--
Bewaar uw inlogcode goed. Wij vragen u nooit om uw wachtwoord per telefoon.
--
U kunt inloggen met DigiD, eHerkenning of een Europees inlogmiddel.
--
Gebruikersnaam: verplicht veld
Wachtwoord: verplicht veld
--
Ik heb nooit een BSN-nummer opgegeven, en toch staat er een vinkje bij "BSN gecontroleerd".
--
Ons e-mailadres is gewijzigd. Gebruik voortaan het contactformulier.
--
Datum geboorte kind: nog niet bekend, uitgerekend in {year}
--
Zonder BSN kunnen wij uw melding niet opnemen. Uw melding krijgt nummer {nine-fail}.
--
Dit formulier vraagt om uw BSN. Formuliernummer {nine-pass}, versie {n}.
--
BSN aanvrager: zie bijlage {n}. Zaaknummer: {nine-fail}.
--
BSN verwerkt: ja. RSIN instelling: {rsin}. KvK-nummer: {chamber}.
`);

/** Addresses, code and logs in which nobody is named. */
export const plainMachineTexts = templatesOf(`
https://www.{host}/uitkering?pagina=2&sorteer=datum#inhoud
--
https://www.{host}/nieuws/{year}/nieuwe-regels-bijstand?utm_source=nieuwsbrief&utm_medium=email
--
https://www.{host}/zoeken?q=bsn+opvragen&filter=alles
--
https://www.{host}/documenten/gemeenteblad-{year}-{n}.pdf
--
<script src="/assets/main.{asset}.js" defer></script>
--
<link rel="stylesheet" href="/dist/app.{asset}.css"><img src="/img/logo@2x.png" alt="Logo">
--
{"status":"ok","versie":"2.{n}.0","duur_ms":{n},"resultaten":[]}
--
{"rsin":"{rsin}","kvk":"{chamber}","type":"gemeente"}
--
{"zaaknummer":"{case}","aangemaakt":"{date-iso}T{clock}Z","bedrag":1234.56}
--
{"dossiernummer":{nine-pass},"pagina":1,"totaal":{n}}
--
HTTP/1.1 200 OK
Date: Tue, 12 Mar 2024 09:14:07 GMT
Content-Length: 48213
Cache-Control: max-age=600
--
{date-iso} {clock} INFO 200 GET /contact 18ms
--
{date-iso} {clock} ERROR koppelvlak gaf code 503, verzoek {nine-fail} mislukt
--
Controlegetal (SHA-256) van het bestand: {sha}
--
window.dataLayer=window.dataLayer||[];gtag('config','G-0AB12CD34E');
--
@media (max-width: 1024px) and (min-resolution: 192dpi) body font-size 1.125rem
--
color: #1112223a; width: 999990px; z-index: 2147483647
--
Message-ID: <20240312.0914.{asset}@mx1.{host}>
--
sitemap.xml laatst gewijzigd {date-iso}, {n} pagina's, prioriteit 0.8
--
latitude 52.0{n}1234, longitude 5.1{n}4567, zoom 14
--
robots.txt: Disallow: /mijn/ Disallow: /zoeken?*
--
<input name="bsn" id="bsn" type="text" maxlength="9" pattern="[0-9]*" autocomplete="off">
--
<label for="gebdatum">Geboortedatum</label> <input id="gebdatum" placeholder="dd-mm-jjjj">
--
SELECT bsn, geboortedatum FROM client WHERE gemeente = 'Lindemonde' LIMIT {n};
--
npm notice versie 10.8.{n} beschikbaar, zie het logboek van {date-iso}
--
https://www.{host}/afspraak?product=paspoort&locatie=3&dag={date-iso}
--
event=pageview; screen=1920x1080; tz=Europe/Amsterdam; ts=17102312{n}
--
User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36
--
factuur_{nine-fail}_{date-iso}.pdf ({n} kB)
--
cookie toestemming: functioneel ja, statistiek nee; bewaard tot {date-iso}
--
/kaart/tegels/14/8412/{n}42.png
`);

/** What people say and write without naming anything that must be covered. */
export const plainTalk = templatesOf(`
Ik heb die brief van {date} weggegooid, ik was er klaar mee.
--
Waarom willen jullie weten met wie ik samenwoon? Dat vroegen jullie in {year} ook al.
--
Medewerker: U bent nummer {n}. Het duurt ongeveer {n} minuten.
--
Bezoeker: bij welke balie moet ik zijn?
Medewerker: Balie {n}, tweede verdieping.
--
{person} zei dat het dossier in {year} vernietigd was. Dat blijkt niet te kloppen.
--
Notulen {date}. Aanwezig: {person}, {person}. Afwezig: {person}. Volgende keer: {date} om {time} \
uur.
--
Hij vroeg drie keer wat ik met de {amount} heb gedaan.
--
Wij hebben {n} keer aangebeld. Niemand deed open. Wij komen terug op {date}.
--
De brief had {n} bladzijden, en op iedere bladzijde stond het wapen van {city}.
--
Mijn klacht gaat over de camera op de hoek van de {street}. Die hangt er sinds {date}.
--
Er stonden {n} mensen in de rij en iedereen kon meeluisteren.
--
Ik kreeg zaak {case}, daarna zaak {case}, en nu weet niemand meer welke het is.
--
In de privacyverklaring van {date} staat niets over het volgen van telefoons.
--
The letter of {date-english} mentions article 8 and case number {case}, and nothing about deletion.
--
Opening hours: Monday to Friday, 9.00 to 17.00. Closed on {date-english}.
--
Reference {nine-fail}, order of {date-english}, total {amount}.
--
VAT number {vat}; Chamber of Commerce {chamber}.
--
The board decided on {date-english} to end the pilot after {n} weeks.
--
Decyzja z dnia {date}, numer sprawy {case}. Kwota: {amount}.
--
Karar tarihi {date}, dosya {case}. Ödenecek tutar {amount}.
--
رقم القضية {case} بتاريخ {date-iso}.
--
Ik had een afspraak op {date}, maar mijn bus was te laat.
--
De gemeente heeft mijn vraag in {n} woorden afgedaan.
--
Op de site staat "wij verwerken zo min mogelijk", maar het formulier heeft {n} verplichte velden.
--
We moesten {n} formulieren invullen voor een vergoeding van {amount}.
--
Volgens {person} kan het systeem van vóór {year} niet meer open.
--
De wethouder heet {person} en is portefeuillehouder sinds {date}.
--
Raadsvraag {n} uit {year}: hoeveel huisbezoeken waren er op zondag?
--
Wij doen dit al sinds {date-old}, zei de man van toezicht.
--
Er werd gevraagd naar afschriften van {date} tot {date}, ook van de spaarrekening.
`);
