/** Sentences of letters and decisions, as somebody finds them on the mat. */

import { templatesOf } from './fill-in.ts';

export const letters = templatesOf(`
Wij hebben uw aanvraag ontvangen op {date}. Uw burgerservicenummer ({bsn}) namen wij over uit de \
basisregistratie.
--
Betreft: beëindiging uitkering
Ons kenmerk: {case}
BSN: {bsn}
Geboren: {birth}
--
Geachte {person},

Met deze brief laten wij u weten dat de bijstand op naam van uw partner, BSN {bsn}, per {date} is \
verlaagd met {amount}.
--
Uw BSN is {bsn} en uw polisnummer is 123456789.
--
Wij maken {amount} over naar rekening {iban}. Klopt dit nummer niet? Geef dat dan binnen {n} dagen \
door.
--
De toeslag over {year} wordt gestort op {iban} ten name van {short-person}.
--
U staat in ons systeem als bewoner van {address} {city}. Volgens ons onderzoek slaapt u daar \
minder \
dan vier nachten per week.
--
Op {date} bezochten twee medewerkers onaangekondigd de woning aan de {address} te {city}.
--
{short-person}
{address-lines} {city}

{city}, {date-long}
--
Aan de bewoner van {postcode-house}

Bij een controle bleek dat op uw adres {n} personen staan ingeschreven.
--
Uw dochter, geboren op {birth}, komt in aanmerking voor het schoolpakket van {year}.
--
Belanghebbende (geb. {birth}) heeft op {date} verklaard dat hij geen vermogen bezit.
--
De persoon met burgerservicenummer {bsn}, geboren te {city} op {birth-long}, is met ingang van \
{date} \
uitgeschreven.
--
Sofinummer: {bsn}
Naam: {short-person}
Soort uitkering: WWB
Periode: {date} tot {date}
--
Uw sofi-nummer luidt {bsn}; noem het bij ieder contact met de afdeling Inkomen.
--
BESLUIT
Gelet op artikel 54 van de Participatiewet trekken wij het recht op bijstand van mevrouw, \
BSN-nummer {bsn}, in over de periode {date} tot en met {date}. Wij vorderen {amount} terug.
--
Wij verzoeken u de vordering van {amount} te betalen. Doet u dat niet, dan leggen wij beslag op uw \
rekening {iban}.
--
Voor vragen over uw herindicatie kunt u {person} bereiken via {email-official} of op \
telefoonnummer {phone}.
--
Uw contactpersoon is {short-person}, bereikbaar op maandag en woensdag ({phone-mobile}).
--
Wij hebben geprobeerd u te bellen op {phone}, maar kregen uw voicemail.
--
Wij hebben uw e-mail van {date} ontvangen, verzonden vanaf {email}. U krijgt binnen {n} dagen \
antwoord.
--
De vreemdelingenpolitie gaf ons door dat uw V-nummer {v} is.
--
Uw verblijfsvergunning (V-nummer: {v}) is geldig tot {date}. Een kopie bewaren wij in dossier \
{case}.
--
Op camerabeelden van {date} om {time} uur is te zien dat een grijze stationwagen met kenteken \
{plate} \
voor uw woning staat.
--
Het voertuig met kenteken {plate-bare} staat volgens de RDW op uw naam. Wij tellen de waarde, \
{amount}, \
mee als vermogen.
--
Wij legden op {date} vast dat de auto ({plate}) gedurende {n} dagen op dezelfde plek stond.
--
Naheffingsaanslag parkeerbelasting
Kenteken: {plate}
Plaats: {street}, {city}
Bedrag: {amount}
--
Uw gezinssituatie
Partner: geboren {birth}, BSN {bsn}
Kind 1: geboren {birth}, BSN {bsn}
Kind 2: geboren {birth}, BSN {bsn}
--
Hierbij ontvangt u de beschikking op naam van {short-person}, geboortedatum {birth}, wonende \
{address} {city}.
--
Geb.datum: {birth} | Nationaliteit: onbekend | Burgerlijke staat: gescheiden
--
Zaak {case}: bezwaarmaker woont aan {address} en ontvangt post liever per e-mail ({email}).
--
Uit het rekeningoverzicht van {iban} blijkt dat u op {date} een bedrag van {amount} ontving van uw \
moeder.
--
Op de bankafschriften ({iban} en {iban}) hebben wij {n} kasstortingen aangetroffen die u niet \
heeft \
gemeld.
--
Wij hebben uw oude en nieuwe rekeningnummer genoteerd. Oud: {iban}. Nieuw: {iban}.
--
Het vakantiegeld over {year} gaat niet naar u maar naar de bewindvoerder, rekening {iban} o.v.v. \
{bsn}.
--
Onder vermelding van BSN {bsn} dient u {amount} terug te betalen vóór {date}.
--
In de beschikking van {date} staat een fout: uw geboortedatum is niet {birth} maar {birth}.
--
Geboortedatum van uw zoon, voor wie de indicatie geldt:
{birth}
(U hoeft deze niet nogmaals door te geven.)
--
Hij is geboren op {birth-long} en staat sinds {date} ingeschreven op het adres {address} te {city}.
--
Proces-verbaal van bevindingen, opgemaakt op {date}. Verdachte: {short-person}, geboren {birth} te \
{city}, BSN {bsn}, wonende {address}.
--
Aan de griffie van de rechtbank. Eiseres woont te {city}, {address}. Haar gemachtigde is \
bereikbaar \
op {phone}.
--
Uw persoonsnummer (bsn {bsn}) mag u nooit per gewone e-mail versturen.
--
U bent door ons gebeld op {date} om {time} op {phone}; u nam niet op. Daarna stuurden wij een \
bericht naar {email}.
--
Let op: wij gebruiken voortaan {phone-mobile} om u sms-berichten over uw zaak {case} te sturen.
--
Ter attentie van {short-person}, {address} {city}. Betreft uw klacht van {date}.
--
Volgens de Basisregistratie Personen woont ook iemand anders op {postcode-form}.
--
Registratie: {bsn-broken}
(burgerservicenummer, overgenomen van een scan van uw paspoort)
--
Bijlage 2. Kopie identiteitsbewijs. Zichtbaar zijn pasfoto, documentnummer en het BSN {bsn-odd}.
--
Uw BSN met voorloopnul vervallen: BSN {bsn-short}. Vul zelf een nul voor het nummer in.
--
Burgerservicenummer {bsn-short} (8 cijfers, de voorste nul is bij de overdracht weggevallen).
--
Het bedrag is overgemaakt op rek.nr. {iban-odd} t.n.v. {short-person}.
--
Wij sturen alle stukken naar uw advocaat ({email}) en een afschrift naar {address}.
--
De toezichthouder sprak met de buurvrouw van {postcode-house}. Zij wil niet met naam genoemd worden.
--
Uw kind (geboren {birth}, BSN {bsn}) is op {date} besproken in het casusoverleg van het wijkteam.
--
Cliëntgegevens
BSN {bsn}
Geb. {birth}
Tel. {phone}
Adres {address}
--
Dit besluit is ook verzonden aan {email-official}, de behandelend ambtenaar van zaak {case}.
--
Wij hebben een melding ontvangen over het adres {postcode-house} te {city}. De melder blijft \
anoniem.
--
Uw inkomstenformulier over {date} is niet ondertekend. Op het formulier staat wel uw BSN, {bsn}, \
en \
de auto {plate}.
--
IND-gegevens: V-nr {v}; BSN {bsn}; geboortedatum {birth}.
--
Rechthebbende is sinds {date} bekend onder vreemdelingennummer {v} en verblijft op {address}.
--
Schuldhulp: wij schreven {n} schuldeisers aan. Uw leefgeld van {amount} komt op {iban}.
--
Betalingskenmerk {twelve}. Rekening waarvan is afgeschreven: {iban}.
--
Uw verzoek om inzage (artikel 15 AVG) is ingeschreven onder {case}. Ter controle van uw identiteit \
vroegen wij uw BSN; u gaf {bsn} op.
--
De volgende personen zijn op uw adres {address} aangetroffen: een man, geboren {birth}, en een \
vrouw, geboren {birth}.
--
In het systeem SUWI staat bij {bsn} een inkomstenverhouding vanaf {date}.
--
Wij hebben een afspraak voor u gepland op {date} om {time} uur. Kunt u niet? Bel dan {person} op \
{phone-landline}.
--
Samen met u willen wij kijken of de tegemoetkoming klopt. Stuur een kopie van uw bankpas ({iban}) \
naar {email-official}.
--
Uw inburgering: DUO kent u onder V-nummer {v}. Uw eigen kopie ligt klaar aan de balie.
--
Wij hebben bij de IND nagevraagd of uw V-nummer ({v}) nog actief is. Dat was op {date} zo.
--
V-nummers van uw gezin: uzelf V-nummer {v}, uw kind V-nummer {v}.
--
Op het formulier schreef u uw DigiD-gebruikersnaam op ({digid}). Dat hoeft niet; wij hebben die \
doorgestreept.
--
U vroeg waarom uw DigiD-gebruikersnaam {digid} in het verslag staat. Dat is een vergissing geweest.
--
Vluchtelingenwerk gaf uw V-nummer, {v}, door aan de woonconsulent.
`);
