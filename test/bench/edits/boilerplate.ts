/**
 * Privacy statements as municipalities have them: one subject after the other, in nearly the same
 * sentences. Whoever looks for one of them finds ten that look like it.
 */

import type { Random } from '../../support/seeded-random.ts';
import { monthNames } from './meaning.ts';

const subjects = [
  ['Parkeervergunning', 'uw naam, adres en kenteken', 'uw vergunning te behandelen'],
  [
    'Bijstandsuitkering',
    'uw inkomen, vermogen en woonsituatie',
    'uw recht op een uitkering te bepalen',
  ],
  ['Bijzondere bijstand', 'uw inkomen en uw rekeningen', 'te beslissen over een vergoeding'],
  ['Huisbezoek', 'wat wij in uw woning zien', 'uw woonsituatie vast te stellen'],
  ['Schuldhulp', 'uw schulden, inkomsten en uitgaven', 'een plan voor uw schulden te maken'],
  ['Jeugdhulp', 'gegevens over uw kind en uw gezin', 'passende hulp te vinden'],
  [
    'Hulp in de huishouding',
    'uw gezondheid en woonsituatie',
    'vast te stellen welke hulp u nodig hebt',
  ],
  ['Leerlingenvervoer', 'het adres en de school van uw kind', 'het vervoer te regelen'],
  ['Paspoort', 'uw pasfoto, vingerafdrukken en handtekening', 'uw paspoort te maken'],
  ['Rijbewijs', 'uw pasfoto en handtekening', 'uw rijbewijs aan te vragen'],
  ['Verhuizing', 'uw oude en nieuwe adres', 'de basisregistratie bij te werken'],
  ['Huwelijk', 'de gegevens van u en uw partner', 'de akte op te maken'],
  ['Geboorteaangifte', 'de gegevens van het kind en de ouders', 'de akte op te maken'],
  ['Afvalpas', 'uw adres en hoe vaak u afval brengt', 'de heffing te berekenen'],
  ['Hondenbelasting', 'uw adres en het aantal honden', 'de aanslag te berekenen'],
  ['Waardebepaling van uw woning', 'de kenmerken van uw woning', 'de waarde vast te stellen'],
  ['Bouwvergunning', 'uw naam, adres en bouwtekening', 'uw aanvraag te beoordelen'],
  ['Evenementen', 'de gegevens van de organisator', 'uw vergunning te behandelen'],
  ['Cameratoezicht', 'beelden van de openbare weg', 'de veiligheid op straat te bewaken'],
  ['Camera’s in het stadhuis', 'beelden van bezoekers', 'medewerkers en bezoekers te beschermen'],
  ['Telefoongesprekken', 'opnamen van gesprekken', 'medewerkers te trainen'],
  ['Klachten', 'uw klacht en uw contactgegevens', 'uw klacht te behandelen'],
  ['Bezwaar', 'uw bezwaar en het dossier', 'op uw bezwaar te beslissen'],
  ['Meldingen openbare ruimte', 'uw melding en uw e-mailadres', 'de melding op te lossen'],
  ['Nieuwsbrief', 'uw e-mailadres', 'u de nieuwsbrief te sturen'],
  ['Sollicitatie', 'uw brief en levensloop', 'een nieuwe collega te kiezen'],
  ['Inburgering', 'uw opleiding, taal en gezin', 'een plan voor uw inburgering te maken'],
  ['Leerplicht', 'verzuim van de school van uw kind', 'met u over het verzuim te praten'],
  [
    'Onderzoek naar fraude',
    'openbare berichten en gegevens van andere overheden',
    'te onderzoeken of een uitkering klopt',
  ],
  ['Daklozenopvang', 'uw gezondheid en verblijfplaats', 'een plek voor u te vinden'],
  ['Gehandicaptenparkeerkaart', 'een medisch advies over u', 'uw aanvraag te beoordelen'],
  ['Sportsubsidie', 'de leden van uw vereniging', 'de subsidie te berekenen'],
  ['Begraafplaats', 'gegevens van de overledene en de nabestaande', 'het graf te beheren'],
  ['Woonruimte', 'uw inkomen en gezinsgrootte', 'de woningen te verdelen'],
  ['Kwijtschelding', 'uw inkomen, vermogen en vaste lasten', 'te beslissen over uw verzoek'],
  ['Vrijwilligers', 'uw naam en beschikbaarheid', 'vrijwilligers te verzekeren'],
] as const;

type Subject = (typeof subjects)[number];

const sources = [
  'uzelf',
  'de Belastingdienst',
  'het UWV',
  'de politie',
  'uw zorgverlener',
  'andere gemeenten',
];
const readers = [
  'de Belastingdienst',
  'het UWV',
  'een deurwaarder',
  'een zorgaanbieder',
  'het CAK',
  'de politie',
];
const periods = [3, 6, 12, 12, 12, 18, 24, 24, 36, 60, 84];
const spans = ['twee weken', 'vier weken', 'zes weken', 'drie maanden'];

/** The lines about one subject. Some sentences are the same at each subject, word for word. */
function linesAbout([title, data, purpose]: Subject, random: Random): string[] {
  const some = (share: number, text: string) => (random.chance(share) ? [text] : []);
  const day = `${1 + random.below(28)} ${random.pick(monthNames)} 202${random.below(7)}`;
  const use = [
    `Wij gebruiken ${data} om ${purpose}.`,
    ...some(0.7, `Deze gegevens krijgen wij van ${random.pick(sources)}.`),
    ...some(0.3, 'Wij gebruiken deze gegevens niet voor iets anders.'),
  ];
  const keep = [
    `Wij bewaren uw gegevens ${random.pick(periods)} maanden.`,
    ...some(0.5, 'Daarna vernietigen wij uw gegevens.'),
    ...some(0.3, `Dit geldt vanaf ${day}.`),
    ...some(0.3, `De opnamen bewaren wij ${random.pick(spans)}.`),
  ];
  const share = [
    ...some(0.8, `Wij delen uw gegevens met ${random.pick(readers)}.`),
    ...some(0.3, 'Wij geven uw gegevens niet door aan landen buiten de Europese Unie.'),
    ...some(0.3, 'U kunt bezwaar maken tegen dit gebruik.'),
  ];
  const list = random.chance(0.25)
    ? ['Wij gebruiken ook:', ...random.shuffle(details).slice(0, 3 + random.below(3))]
    : [];
  const paragraphs = random.chance(0.5) ? [use, keep, share] : [[...use, ...keep], share];
  return [
    title,
    ...paragraphs.filter((part) => part.length > 0).map((part) => part.join(' ')),
    ...list,
  ];
}

const details = [
  'uw burgerservicenummer en geboortedatum;',
  'uw telefoonnummer en e-mailadres;',
  'een kopie van uw identiteitsbewijs zonder foto;',
  'afschriften van uw rekening van de laatste 3 maanden;',
  'verslagen van gesprekken met uw consulent;',
  'de berichten die u ons via de website stuurt;',
  'gegevens over uw gezondheid, als de wet dat toestaat;',
  'de naam van uw huisarts en van uw apotheek;',
];

/** A statement about `count` subjects; with more than there are, some come back. */
export function boilerplateLines(count: number, random: Random): string[] {
  const rounds = Math.ceil(count / subjects.length);
  const chosen = Array.from({ length: rounds }, () => random.shuffle(subjects)).flat();
  return [
    'Privacyverklaring per onderwerp',
    ...chosen.slice(0, count).flatMap((subject) => linesAbout(subject, random)),
  ];
}

/** Sentences about other things than privacy, to put in the place of others. */
export const unrelatedSentences: readonly string[] = [
  'De bibliotheek is op zondag open van twaalf tot vijf.',
  'Het zwembad sluit in de zomer voor een grote schoonmaak.',
  'Op het plein komt een fontein waar kinderen kunnen spelen.',
  'De wethouder opende gisteren de nieuwe fietsbrug over het kanaal.',
  'Honden mogen los op het strand ten noorden van de pier.',
  'In de herfst rijdt de bladzuiger twee keer per week door de wijk.',
  'De markt verhuist tijdelijk naar de Oude Haven.',
  'Het museum toont werk van schilders uit de streek.',
  'Kijk voor de tijden van de veerpont op de borden aan de kade.',
  'De brug gaat elk heel uur open voor zeilboten.',
  'Wie een moestuin wil huren, komt eerst op een wachtlijst.',
  'De gemeenteraad vergadert op donderdagavond in de raadzaal.',
  'Bij gladheid strooien wij eerst de hoofdwegen en de fietspaden.',
  'De kermis staat dit jaar op het terrein naast de sporthal.',
  'Grof vuil halen wij gratis op als u een afspraak maakt.',
  'In het stadspark staan sinds kort vier schaaktafels.',
  'De toren is te beklimmen met een gids van de vereniging.',
  'Voor een feest met harde muziek vraagt u toestemming.',
  'De straatverlichting gaat een half uur na zonsondergang aan.',
  'Scholen krijgen ieder voorjaar een pakket met bloembollen.',
  'Het oude postkantoor wordt verbouwd tot woningen voor studenten.',
  'Langs de rondweg planten wij driehonderd lindebomen.',
  'De busbaan is afgesloten zolang er aan het riool wordt gewerkt.',
  'Tijdens de intocht kunt u gratis parkeren bij het stadion.',
];
