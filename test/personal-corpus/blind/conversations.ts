/** Chats, e-mails, telephone notes and minutes of interviews. */

import { templatesOf } from './fill-in.ts';

export const conversations = templatesOf(`
hoi, ik heb net gebeld maar moest 40 min wachten. mijn bsn is {bsn} kan iemand even kijken of mijn \
geld er al is??
--
Ik: ik wil niet mijn hele dossier in de chat zetten
Medewerker: dat begrijp ik, heeft u toch uw burgerservicenummer voor mij?
Ik: {bsn}
Medewerker: dank u wel
--
[{time}] Bezoeker: mn nummer is {phone-mobile} bel me aub terug na {time}
--
[{time}] Medewerker Sanne: Op welk e-mailadres kan ik u bereiken?
[{time}] Bezoeker: {email}
--
Chatbot Guus: Wat is uw postcode en huisnummer?
U: {postcode-house}
Chatbot Guus: Ik zie dat er bij u {n} containers staan.
--
V: Op welk adres verblijft u feitelijk?
A: Op {address}. Ik slaap soms bij mijn zus.
V: Hoe vaak is soms?
--
Vraag: Wanneer bent u geboren?
Antwoord: Ik ben geboren op {birth}.
Vraag: En uw vriend?
Antwoord: Dat weet ik niet precies.
--
Verslag gesprek d.d. {date}, aanwezig: {person}, {person} en cliënt. Cliënt geeft als \
rekeningnummer \
{iban} op.
--
Cliënt zegt dat de auto met kenteken {plate} van haar broer is. Rapporteur heeft dit niet nader \
onderzocht.
--
Rapporteur vraagt naar de Volkswagen ({plate}). Cliënt: "Die staat op naam van mijn vader, ik \
rijd er \
alleen boodschappen mee."
--
> Op {date} om {time} schreef {email}:
> Kunt u mij zeggen waarom u mijn bankafschriften van {year} nog hebt?
--
Van: {email}
Aan: {email-official}
Onderwerp: Re: intrekken toestemming
Datum: {date}

Beste {short-person}, ik trek mijn toestemming in.
--
Met vriendelijke groet,

{short-person}
Klantmanager Inkomen
T {phone}
E {email-official}
Werkdagen: ma t/m do
--
Groetjes, Hatice
{phone-mobile}
--
Verstuurd vanaf mijn telefoon
{short-person} | {phone-mobile} | {email}
--
Telefoonnotitie {date} {time}. Mevrouw belde met nr {phone}. Wil weten waarom haar buurman is \
ondervraagd. Terugbellen!
--
tel. notitie: dhr belt terug vanaf {phone}, bsn {bsn}, boos over huisbezoek
--
ik snap niks van jullie site. inloggen met digid gaat niet, mijn gebruikersnaam digid is {digid} \
en dan \
zegt ie dat ik niet besta
--
De medewerker aan de balie vroeg hardop om mijn DigiD-gebruikersnaam ({digid}). De hele \
wachtkamer kon \
het horen.
--
Medewerker: Wat is uw DigiD gebruikersnaam?
Klant: {digid}
Medewerker: En uw wachtwoord hoef ik niet te weten.
--
Beste gemeente, jullie sturen brieven over mijn kind (geboren {birth}) naar mijn ex op {address}. \
Stop \
daarmee.
--
Ik heb {date} alle papieren op de mail gezet vanaf {email}, en daarna nog eens vanaf {email}.
--
Kunt u mij bellen? Liefst op {phone-mobile}, anders op {phone-landline}. Dank alvast.
--
Hallo {person}, zoals besproken hierbij mijn gegevens: geboortedatum {birth}, rekening {iban}, \
adres \
{address}.
--
Wie heeft mijn BSN ({bsn-plain}) aan de woningcorporatie gegeven? Dat wil ik zwart op wit.
--
Gisteren stond mijn burgerservicenummer {bsn} gewoon in het venster van de envelop.
--
Ik moest drie maanden bankafschriften inleveren van {iban}. Ook van de spaarrekening van mijn \
dochter, \
{iban}.
--
App van de buurvrouw: "Er staat weer iemand foto's te maken van jullie auto, die {plate}."
--
whatsapp {time}: kun je me die brief appen? mijn nr is veranderd → {phone-mobile}
--
Bij de balie moest ik hardop zeggen: {bsn-grouped}. Achter mij stonden {n} mensen.
--
G: heeft u een V-nummer voor mij?
K: ja, {v}
G: en een telefoonnummer?
K: {phone}
--
Notulen sociaal team {date}: casus 3 (jongen, geb. {birth}), moeder bereikbaar op {phone-mobile}, \
vader \
onbekend.
--
Gespreksverslag keukentafelgesprek. Adres: {address}. Aanwezig: cliënt, dochter, {person}. Duur: \
{n} \
minuten.
--
Toen zei ze: uw DigiD inlognaam is toch {digid}? Hoe weet zij dat?
--
Ik woon op {postcode-house} en krijg nog steeds de post van de vorige bewoner, meneer \
{short-person}.
--
Mijn moeder is geboren op {birth} en kan niet met een computer omgaan. Ik regel alles via {email}.
--
Stuur het maar naar {email} of bel me, {phone-mobile}, maar niet tussen {time} en {time}.
--
Waarom moet de gemeente mijn kenteken weten? Ik heb {plate-bare} opgegeven als kenteken voor de \
bezoekerspas.
--
Goedemorgen, ik ben geb. {birth} en mijn bsn is {bsn}. Ik hoor graag wie er in mijn dossier \
{case} heeft \
gekeken.
--
Beste Ombudsfunctionaris, ik mail u omdat {email-official} niet antwoordt. Mijn zaak: {case}.
--
(voicemail, uitgeschreven) ... u kunt mij terugbellen op {phone} ... ik herhaal ... {phone} ...
--
Tolk: meneer zegt dat zijn geboortedatum {birth} verkeerd is ingeschreven, het moet een dag later \
zijn.
--
Bezoeker: Ik heb geen idee wat een bsn is
Medewerker: Het staat op uw pas
Bezoeker: {bsn-grouped} ?
--
ik kreeg een sms dat {amount} is gestort op {iban} maar dat is niet mijn rekening
--
Kent u {person}? Zij mailde mij vanaf haar eigen adres {email} over mijn uitkering, niet vanaf het \
adres van de gemeente.
--
Doorgestuurd bericht
Van: Wijkteam Noord
Aan: {email-official}; {email-official}
CC: {email}
Betreft: casus {case}
--
Ze hadden een Excel openstaan met op regel {n}: {bsn-plain}, geboren {birth}, {phone}.
--
Ik ben gebeld door een afgeschermd nummer. Later bleek het {phone-mobile} te zijn, van {person} \
zelf.
--
Mijn gegevens, nog één keer: {short-person}, {address} {city}, {phone}, {email}. Meer geef ik niet.
--
Als de sociale recherche iets wil weten, dan bellen ze maar: {phone-landline}.
--
Meneer is geboren op de dag dat de markt begon, {birth-long}, zo staat het in zijn paspoort.
`);
