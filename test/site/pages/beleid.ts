// A policy document with one million characters of text: the same at every start, made from
// sentences that vary, with one sentence in the middle that stands nowhere else.
import type { GeneratedPage } from '../page-files.ts';

const quote = 'Dit beleid noemt niet welke gegevens de sociale recherche over u verzamelt.';
const wantedCharacters = 1_000_000;
const paragraphsPerChapter = 12;

const words = {
  wie: [
    'De consulent',
    'De klantmanager',
    'Het college',
    'De teamleider',
    'De medewerker inkomen',
    'De kwaliteitsmedewerker',
    'De jobcoach',
    'De medewerker aan de balie',
    'De inwoner',
    'De aanvrager',
    'De partner van de aanvrager',
    'De begeleider',
    'De arbeidsdeskundige',
  ],
  doet: [
    'beoordeelt',
    'noteert',
    'bespreekt',
    'controleert',
    'meldt',
    'verzamelt',
    'ordent',
    'vergelijkt',
    'bevestigt',
    'onderzoekt',
    'beschrijft',
    'actualiseert',
  ],
  wat: [
    'de hoogte van het inkomen',
    'de woonsituatie',
    'het verslag van het gesprek',
    'de afspraken over werk',
    'de ontvangen papieren',
    'de kosten van de kinderopvang',
    'het plan van aanpak',
    'de reden van de melding',
    'het vermogen van het gezin',
    'de ontwikkeling van de inwoner',
    'de stand van de schulden',
    'de gevolgde cursussen',
    'de duur van de ondersteuning',
    'de reiskosten',
  ],
  wanneer: [
    'binnen tien werkdagen',
    'aan het begin van het jaar',
    'voor het eerste gesprek',
    'na iedere wijziging',
    'in de derde maand',
    'zodra het dossier compleet is',
    'uiterlijk op de laatste vrijdag',
    'tijdens het overleg van het team',
    'op verzoek van de inwoner',
    'als de situatie daarom vraagt',
    'eens in de zes weken',
  ],
  waarom: [
    'zodat de uitkering op tijd betaald wordt',
    'omdat de wet dat vraagt',
    'zodat iedereen weet waar hij aan toe is',
    'om fouten te voorkomen',
    'zodat een collega het werk kan overnemen',
    'omdat de raad hierover een verslag wil',
    'om dubbel werk te vermijden',
    'zodat het besluit goed is uit te leggen',
    'om de kosten te kunnen ramen',
    'omdat ieder geval anders is',
  ],
  buurt: ['Molenwijk', 'Kadekwartier', 'Oosterveld', 'Hoge Akker', 'Vaartoever', 'Kerkpolder'],
};

const sentences = [
  '{wie} {doet} {wat} {wanneer}, {waarom}.',
  'Is {wat} onduidelijk, dan {doet} {wie} {wanneer} ook {wat}.',
  'In {buurt} geldt dat {wie} {wat} {wanneer} {doet}.',
  'Op grond van regel {getal} {doet} {wie} {wat}, {waarom}.',
  'Vanaf {getal} euro {doet} {wie} {wanneer} {wat}.',
  '{wie} kijkt {wanneer} terug op {wat}, {waarom}.',
  'Bij meer dan {getal} aanvragen uit {buurt} {doet} {wie} eerst {wat}.',
  'Ontbreekt {wat}, dan vraagt {wie} daar {wanneer} naar, {waarom}.',
];

export const page: GeneratedPage = {
  settings: `
title: Beleid en regels werk en inkomen
crumb: Over deze site
practice: no-privacy-notice
quote: ${quote}
note: one million characters of text, the passage is in the middle
`,
  body: policyDocument,
};

type Random = (limit: number) => number;

function policyDocument(): string {
  const random = seededRandom(20_260_101);
  const parts: string[] = [opening];
  let length = 0;
  for (let number = 1; length < wantedCharacters; number += 1) {
    const isMiddle = length < wantedCharacters / 2;
    const texts = chapterTexts(random);
    length += texts.join(' ').length;
    if (isMiddle && length >= wantedCharacters / 2) texts.push(quotedParagraph);
    parts.push(chapter(number, texts));
  }
  return parts.join('\n');
}

const opening = `<h1>Beleid en regels werk en inkomen</h1>
<p class="inleiding">In dit document staat hoe de gemeente Voorbeeldstad de wetten over werk en
inkomen uitvoert. Het college stelde de regels vast na een advies van de cliëntenraad.</p>`;

const quotedParagraph = `De sociale recherche werkt met een eigen werkwijze. ${quote} Wie er meer
over wil weten, kan een verzoek doen bij het college.`;

function chapter(number: number, texts: readonly string[]): string {
  const paragraphs = texts.map((text, index) => `<p>${number}.${index + 1} ${text}</p>`);
  return `<h2 id="h${number}">Hoofdstuk ${number}</h2>\n${paragraphs.join('\n')}`;
}

function chapterTexts(random: Random): string[] {
  return Array.from({ length: paragraphsPerChapter }, () => paragraph(random));
}

function paragraph(random: Random): string {
  return Array.from({ length: 4 + random(5) }, () => sentence(random)).join(' ');
}

function sentence(random: Random): string {
  const text = pick(sentences, random).replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'getal' ? String(2 + random(990)) : pick(wordsFor(name), random),
  );
  // Names of roles begin with a capital only where the sentence begins.
  return text.replace(/(?<=\S )(De|Het) (?=[a-z])/g, (article) => article.toLowerCase());
}

function wordsFor(name: string): readonly string[] {
  const found = Object.entries(words).find(([key]) => key === name);
  if (found === undefined) throw new Error(`no words for ${name}`);
  return found[1];
}

function pick(entries: readonly string[], random: Random): string {
  return entries[random(entries.length)] ?? '';
}

// mulberry32: small, and the same in every Node.
function seededRandom(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
