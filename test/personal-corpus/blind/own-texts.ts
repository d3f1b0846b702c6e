/** Texts about people who have a list of their own: names, children, a street. */

import type { Snippet } from '../snippet.ts';
import { templatesOf } from './fill-in.ts';
import { arabicOwn } from './own-people.ts';

export const ownTexts = templatesOf(`
Geachte mevrouw, heer {my-surname},

Op {date} ontvingen wij uw brief.
--
Ik heet {my-full} en ik wil weten wie mijn dossier heeft gelezen.
--
Betreft: {my-initials}, zaak {case}
--
Cliënt: {my-turned}
Geboren: {birth}
BSN: {bsn}
--
T.a.v. {my-initials}
{my-street}
{city}
--
{my-upper} / DOSSIER {case} / AFGESLOTEN {date}
--
Op de wachtlijst stond "{my-turned-initial}" met daarachter een rode stip.
--
{my-first} zegt dat zij nooit toestemming heeft gegeven. Dat is op {date} genoteerd.
--
{my-first}'s moeder woont niet bij haar.
--
{my-child}'s juf werd gebeld door het wijkteam.
--
{my-child}’s rapport lag open op tafel toen er iemand binnenkwam.
--
De school meldde op {date} dat {my-child} {n} keer te laat was.
--
Wij zagen {my-child} met een fiets voor {my-street}.
--
Huisbezoek {my-street}, {date}, {time} uur. Er werd niet opengedaan.
--
HUISBEZOEK {my-street-upper} - GEEN GEHOOR
--
Rapporteur trof {my-any} aan in de keuken.
--
In de chat: "Bent u {my-full}?" Ik dacht: hoe weten ze dat?
--
Beste {my-first}, fijn dat je er bent! Je afspraak is om {time}.
--
Naam volgens paspoort: {my-turned-upper}
Naam volgens BRP: {my-full}
--
Ze schrijven mijn naam altijd verkeerd: {my-plain} in plaats van {my-full}.
--
In kleine letters onderaan: {my-lower}, {my-child}, {my-street}.
--
https://www.{host}/dossier/{my-slug}/overzicht
--
Bestand: verslag_{my-underscored}_{year}.docx
--
{"naam":"{my-full}","kind":"{my-child}","status":"open"}
--
NAAM;GEBOREN;ZAAK
{my-turned-upper};geb. {birth};{case}
--
Volgens de buren woont {my-initials-tight} er al {n} jaar samen met iemand.
--
De handtekening op het formulier is van {my-broken}, zo staat het in de scan.
--
Aanwezig: {person}, {person} en {my-any}. Notulist: {short-person}.
--
Verslag over {my-unbroken} en haar kind {my-child}, opgesteld op {date}.
--
Ontvangen van: {my-wide}   bedrag: {amount}
--
Bel {my-first} op {phone-mobile} of mail {email}.
--
{my-any} betaalde {amount} vanaf {iban}.
--
Mail van {person}: "Ik heb {my-initials} gesproken, ze klinkt eerlijk, maar check {my-street} nog \
even."
--
Zij deelt de zorg voor {my-child} met de vader, die op {address} woont.
--
OCR-tekst: Mevr. {my-initials-upper} heeft op {date} een aanvraag
gedaan voor {my-child-upper}.
--
Geadresseerde: {my-plain-upper}
--
Tolk vertaalde voor {my-full}. De tolk sprak {my-first} aan met haar voornaam.
--
Mevrouw {my-surname} heeft volgens {person} "iets te verbergen".
--
Klantmanager over {my-surname}: auto {plate} gezien bij de school van {my-child}.
--
Dear {my-full}, your appointment is on {date-english}.
--
The file of {my-turned} was left on the printer.
--
Ondertekend: {my-any}, {date}
--
Excel, tabblad 2, cel B{n}: {my-lower}
--
<td title="{my-full}">cliënt {n}</td>
--
Postbezorging {my-street}: het pakje {track} is bij de buren afgegeven.
--
Wij noteerden bij het gesprek met {my-initials} het volgende: {my-child} slaapt slecht; \
{my-child}'s kamer is koud.
`);

/** Texts beside a list from which nothing occurs, or only a word that looks like one on it. */
export const besideTexts = templatesOf(`
De wethouder bezocht op {date} de nieuwe school in {city}.
--
{person} en {person} ondertekenden het convenant op {date}.
--
Uw zaak {case} wordt behandeld door {short-person}.
--
De bewoners van de {street} krijgen een brief over de camera's.
--
Het college besluit de aanvraag af te wijzen. Bedrag: {amount}.
--
Bel {line-free} als u de brief niet begrijpt.
--
Wij bewaren het verslag {n} jaar, tot {date}.
`);

/** Written out one by one, because each is about one particular name. */
export const ownCases: readonly Snippet[] = [
  {
    text: 'De roos in de voortuin bloeide toen ⟦own-word:Roos⟧ werd aangesproken.',
    own: ['Roos', 'Roos Timmerlinde'],
  },
  {
    text: 'Een roos, een tulp en een vergunning voor de bloemenkraam, meer stond er niet in.',
    own: ['Roos', 'Roos Timmerlinde'],
  },
  {
    text: 'Kandidaat ⟦own-word:Timmerlinde, Roos⟧ kwam niet opdagen bij de werkgever.',
    own: ['Roos', 'Roos Timmerlinde'],
  },
  {
    text: 'De boer verkocht zijn melk op de markt en hoefde niets op te geven.',
    own: ['Klaas de Boer', 'Femke'],
  },
  {
    text: 'Mevrouw ⟦own-word:De Boer⟧ gaf aan dat ⟦own-word:Femke⟧ bij haar oma was.',
    own: ['Klaas de Boer', 'Femke'],
  },
  {
    text: 'De markt op zaterdag blijft; op het marktplein komt cameratoezicht.',
    own: ['Mark', 'Mark Hofsteenge'],
  },
  {
    text: '⟦own-word:Mark⟧ stond op de markt toen twee mensen van toezicht hem volgden.',
    own: ['Mark', 'Mark Hofsteenge'],
  },
  {
    text: 'Vlucht naar Milaan geboekt, zo bleek uit de afschriften over maart.',
    own: ['Mila', 'Mila van Zoelmond'],
  },
  {
    text: 'Het noordelijke wijkteam belde; ⟦own-word:Noor⟧ was niet thuis, Noordwijk wel.',
    own: ['Noor', 'Samira Bakkouri'],
  },
  {
    text: 'Noordelijke route, noorderlicht, Noordersingel: niets daarvan gaat over haar.',
    own: ['Noor', 'Samira Bakkouri'],
  },
  {
    text: 'Samen met ⟦own-word:Sam⟧ kwam zij naar de balie.',
    own: ['Sam', 'Ilse Groothedde'],
  },
  { text: 'Samen met de buurt zoeken wij een oplossing, samenhang telt.', own: ['Sam'] },
  {
    text: 'De bakker op de hoek zag niets; ⟦own-word:J. Bakker⟧ zelf ook niet.',
    own: ['Johan Bakker'],
  },
  { text: 'Vraag het de bakker of de visboer, die weten alles.', own: ['Johan Bakker'] },
  {
    text: 'Meneer ⟦own-word:Al-Zaytouni⟧ kreeg de brief in het Nederlands.',
    own: arabicOwn,
  },
  { text: 'السيد ⟦own-word:محمود الزيتوني⟧ المحترم، وصلتنا رسالتكم.', own: arabicOwn },
  { text: 'حضرت الأم مع ابنتها ⟦own-word:ليان⟧ إلى البلدية.', own: arabicOwn },
  { text: 'رسالة من البلدية حول موعد جديد يوم الخميس.', own: arabicOwn },
  {
    text: 'Dossier ⟦own-word:MAHMOUD AL-ZAYTOUNI⟧, dochter ⟦own-word:Layan⟧, zie de aantekening.',
    own: arabicOwn,
  },
  {
    text: 'Op het etiket: ⟦own-word:A. Jansen⟧. Daaronder: A. Jaspers, iemand anders dus.',
    own: ['Anna Jansen'],
  },
  {
    text: 'Annabel en Joanna werken allebei op de afdeling, en geen van beiden nam op.',
    own: ['Anna', 'Anna Jansen'],
  },
  {
    text: '⟦own-word:anna⟧ zat op de bank, annabel zat erbij.',
    own: ['Anna', 'Anna Jansen'],
  },
  {
    text: 'De naam was afgebroken als ⟦own-word:Haver\u00adkamp⟧, met een teken voor de regel.',
    own: ['Haverkamp', 'Marieke'],
  },
  {
    text: 'Het bankafschrift noemt ⟦own-word:J\u200bansen⟧ als ontvanger.',
    own: ['Jansen', 'Anna'],
  },
  {
    text: 'Wij liepen door de hele Kerkstraat en de Kerkstraatlaan; er brandde nergens licht.',
    own: ['Kerkpad 3', 'Bea'],
  },
  {
    text: 'Het beraad duurde lang. ⟦own-word:Bea⟧ wachtte beneden in het kerkgebouw.',
    own: ['Kerkpad 3', 'Bea'],
  },
  {
    text: 'Geen mens in de ⟦own-word:Wilgenroosstraat⟧ wist ervan, de wilgenroos bloeide gewoon.',
    own: ['Wilgenroosstraat', 'Teun'],
  },
  {
    text: 'De steunregeling is afgeschaft; ⟦own-word:TEUN⟧ kreeg er nooit iets van',
    own: ['Teun', 'Teun Wachtelaer'],
  },
  {
    text: 'In mei en juni was het rustig, daarna kwam ⟦own-word:Mei⟧ weer op school.',
    own: ['Mei', 'Mei Lan Tjoeng'],
  },
  { text: 'Per 1 mei 2024 gelden nieuwe regels, ook voor mei.', own: ['Mei', 'Mei Lan Tjoeng'] },
  {
    text: 'De hoop op herstel was klein. ⟦own-word:Hoop⟧ zelf zei niets.',
    own: ['Hoop', 'Hoop Adeyinka'],
  },
  {
    text: 'Een ⟦own-word:Van ’t Hoogeland⟧ woont hier niet, zei de buurman.',
    own: ["Renée van 't Hoogeland"],
  },
  {
    text: 'De melder noemde ⟦own-word:Patrick O’Connellan⟧ en spelde de naam twee keer.',
    own: ["Patrick O'Connellan"],
  },
  {
    text: 'Op de deur: "Fam. ⟦own-word:Jansen⟧ & kat". Op de bel: ⟦own-word:JANSEN⟧.',
    own: ['Anna Jansen'],
  },
];
