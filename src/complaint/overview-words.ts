/** The words of the first page of a pack, in each language. */
import type { LetterLanguage } from '../domain/language.ts';
import type { FileInPack } from '../domain/pack.ts';
import type { Telling } from '../domain/record.ts';

export type OverviewWords = {
  readonly title: string;
  readonly intro: string;
  /** Of a pack without letters. */
  readonly introAlone: string;
  readonly what: string;
  readonly who: string;
  /** Stands for an organisation that is not known yet; the names are those that it may be. */
  readonly notSure: (candidates: readonly string[]) => string;
  /** Stands before the practice's number in the catalogue. */
  readonly catalogue: string;
  readonly rules: string;
  readonly when: string;
  readonly where: string;
  readonly how: string;
  readonly explanation: string;
  readonly tellings: Readonly<Record<Telling, string>>;
  readonly letters: string;
  readonly letter: (number: number) => string;
  /** Letters and exhibits in one file, to be printed. */
  readonly pages: string;
  readonly exhibits: string;
  readonly exhibitColumns: readonly [string, string, string];
  readonly gaps: (count: number) => string;
  readonly sourceDifference: string;
  readonly sourceAskedAgain: string;
  readonly fileAdded: string;
  /** Of a file that says where it was made: what of it lies in the pack. */
  readonly tellsPlace: Readonly<Record<FileInPack, string>>;
  /** Of a pack in which everything lies. */
  readonly forOneself: string;
  readonly errorStatus: (status: number) => string;
  /** Said of a page that was inspected, before the name of the file. */
  readonly inspected: string;
  /** Begins what is said of a mark on a page that changed. */
  readonly markedText: string;
  /** What is covered, as a list of kinds with their numbers. */
  readonly covered: (kinds: string) => string;
  readonly limits: string;
  readonly limitLines: readonly string[];
  /** Of a pack that does not say who made it. */
  readonly anonymousLines: readonly string[];
  /** Stands where the writer left a sentence of their own out. */
  readonly leftOutMark: string;
  readonly leftOutLine: string;
  readonly check: string;
  readonly checkLine: string;
};

export const overviewWords: Readonly<Record<LetterLanguage, OverviewWords>> = {
  nl: {
    title: 'Overzicht van dit bewijspakket',
    intro:
      'Deze pagina zegt in het kort wat er is gezien, over wie het gaat, wanneer het was en waar. ' +
      'De brieven en de bijlagen staan eronder.',
    introAlone:
      'Deze pagina zegt in het kort wat er is gezien, over wie het gaat, wanneer het was en waar. ' +
      'De bijlagen staan eronder.',
    what: 'Wat',
    who: 'Over wie',
    notSure: (candidates) =>
      `Nog niet bekend welke organisatie het is.${candidates.length > 0 ? ` Het kan zijn: ${candidates.join('; ')}.` : ''}`,
    catalogue: 'nummer in de catalogus:',
    rules: 'Regels die van belang kunnen zijn',
    when: 'Wanneer',
    where: 'Waar',
    how: 'Hoe bekend',
    explanation: 'Toelichting',
    tellings: {
      'stated-on-page': 'Staat op de pagina',
      'seen-technically': 'Technisch gezien',
      'happened-to-me': 'Mij overkomen',
      reported: 'Door anderen gemeld',
      received: 'Uit een ontvangen pakket',
    },
    letters: 'Brieven',
    letter: (number) => `Brief ${number}`,
    pages: 'De brieven en de bijlagen op bladzijden, om te printen',
    exhibits: 'Bijlagen',
    exhibitColumns: ['Nr.', 'Wat', 'Bestanden'],
    gaps: (count) =>
      count === 1
        ? '1 onderdeel van de pagina is niet bewaard; capture.json zegt welk.'
        : `${count} onderdelen van de pagina zijn niet bewaard; capture.json zegt welke.`,
    sourceDifference:
      'source-difference.txt zegt waarin de tekst die de site stuurde, verschilt van de tekst in de browser. Scripts van de pagina maken vaak verschil.',
    sourceAskedAgain:
      'De bron is na het vastleggen opnieuw opgevraagd. Ze toont wat de site toen stuurde, niet wat er te zien was.',
    tellsPlace: {
      itself: 'In het bestand staat waar het is gemaakt.',
      copy: 'In het bestand stond waar het is gemaakt. Daarom ligt er een kopie zonder die plaats, en niet het bestand zelf.',
      nothing:
        'In het bestand staat waar het is gemaakt. Daarom ligt het niet in dit pakket. Een kopie zonder die plaats is er niet.',
    },
    forOneself:
      'Dit is de volledige kopie voor uzelf. Hierin staat alles, ook concepten en wat u over uzelf invulde. Geef dit pakket niet aan anderen.',
    errorStatus: (status) => `De site antwoordde met foutcode ${status}.`,
    fileAdded:
      'Wie dit meldt, heeft dit PDF-bestand zelf toegevoegd. Het komt niet uit de browser waarin de PDF te zien was.',
    inspected:
      'De onderzoeksmodus stond aan: de browser mocht ook laten zien welke cookies er waren en wat de ' +
      'pagina opvroeg. Andere uitbreidingen kunnen ook iets hebben opgevraagd. Het staat in',
    markedText: 'De gemarkeerde tekst',
    limits: 'Wat dit niet bewijst',
    limitLines: [
      'Dit pakket is gemaakt in een gewone browser. Het toont wat die browser liet zien. Het bewijst ' +
        'niet dat de website dit aan iedereen liet zien.',
      'De tijden komen van de klok van het apparaat.',
      'Een handtekening of tijdstempel van een ander zit er niet bij.',
      'Een melding zegt wat iemand zag, meemaakte of hoorde. Of iets mag, staat er niet in: dat ' +
        'oordeel is aan anderen.',
    ],
    anonymousLines: [
      'Dit is een tip. Er staat niet in wie het pakket maakte, en met welk apparaat. De sleutel van de ' +
        'handtekening is alleen voor dit pakket gemaakt en daarna weggegooid: hij zegt niet van wie het is.',
      'De tijden zijn afgerond op de dag of de maand. De eerste dag van een maand kan dus ook ' +
        'voor de hele maand staan. bag-info.txt zegt welke van de twee het is.',
      'De broncode en de kopie van de pagina zelf zitten er niet in: daarin kan een code staan van één ' +
        'bezoek. Van stukken die zijn toegevoegd, is er een afdruk en niet het bestand.',
    ],
    leftOutMark: '[weggelaten door de schrijver]',
    covered: (kinds) =>
      `In dit pakket is afgedekt: ${kinds}. Waar dat stond, staat nu tussen haken wat het was. Beelden van zo’n pagina liggen er niet in. Wie het pakket maakte, heeft het origineel.`,
    leftOutLine:
      'De schrijver heeft zinnen uit de eigen toelichting weggelaten. Daar staat: [weggelaten door ' +
      'de schrijver]. Aan wat is vastgelegd, is niets veranderd.',
    check: 'Zelf controleren',
    checkLine:
      'Met verify.html, een map hoger, gaat u na of er na het maken iets is veranderd. In LEESMIJ.txt ' +
      'staat hoe u dat zonder die pagina doet.',
  },
  en: {
    title: 'Overview of this evidence pack',
    intro:
      'This page says in short what was seen, who it is about, when and where. The letters and ' +
      'exhibits are below.',
    introAlone:
      'This page says in short what was seen, who it is about, when and where. The exhibits are below.',
    what: 'What',
    who: 'About whom',
    notSure: (candidates) =>
      `It is not known yet which organisation it is.${candidates.length > 0 ? ` It may be: ${candidates.join('; ')}.` : ''}`,
    catalogue: 'number in the catalogue:',
    rules: 'Rules that may matter',
    when: 'When',
    where: 'Where',
    how: 'How known',
    explanation: 'Explanation',
    tellings: {
      'stated-on-page': 'The page says so',
      'seen-technically': 'Technically seen',
      'happened-to-me': 'Happened to me',
      reported: 'Reported by others',
      received: 'From a received pack',
    },
    letters: 'Letters',
    letter: (number) => `Letter ${number}`,
    pages: 'The letters and the exhibits as pages, to be printed',
    exhibits: 'Exhibits',
    exhibitColumns: ['No.', 'What', 'Files'],
    gaps: (count) =>
      count === 1
        ? '1 part of the page was not kept; capture.json says which.'
        : `${count} parts of the page were not kept; capture.json says which.`,
    sourceDifference:
      'source-difference.txt says how the text that the site sent differs from the text in the browser. Scripts of the page often make a difference.',
    sourceAskedAgain:
      'The source was asked for again after the capture. It shows what the site sent then, not what was seen.',
    tellsPlace: {
      itself: 'The file says where it was made.',
      copy: 'The file said where it was made. That is why there is a copy without that place, and not the file itself.',
      nothing:
        'The file says where it was made. That is why it is not in this pack. There is no copy without that place.',
    },
    forOneself:
      'This is the whole copy, for yourself. Everything is in it, also drafts and what you filled in about yourself. Do not give this pack to others.',
    errorStatus: (status) => `The site answered with error code ${status}.`,
    fileAdded:
      'Whoever reports this added this PDF file. It does not come from the browser in which the PDF was seen.',
    inspected:
      'Inspection mode was on: the browser was allowed to show as well which cookies there were and ' +
      'what the page requested. Other extensions may have requested things too. It is in',
    markedText: 'The marked text',
    limits: 'What this does not prove',
    limitLines: [
      'This pack was made in an ordinary browser. It shows what that browser showed. It does not prove ' +
        'that the website showed this to everybody.',
      'The times come from the clock of the device.',
      'There is no signature or time stamp of somebody else with it.',
      'A report says what somebody saw, went through or heard. Whether it is allowed is not in it: ' +
        'that is for others to judge.',
    ],
    anonymousLines: [
      'This is a tip. It does not say who made the pack, and with which device. The key of the ' +
        'signature was made for this pack alone and thrown away after it: it does not say whose it is.',
      'The times are rounded to the day or the month. So a first day of a month may stand for the whole ' +
        'month. bag-info.txt says which of the two it is.',
      'The source code and the copy of the page itself are not in it: they may hold a code of one ' +
        'visit. Of files that were added there is a print, and not the file.',
    ],
    leftOutMark: '[left out by the writer]',
    covered: (kinds) =>
      `In this pack is covered: ${kinds}. Where it stood, it now says between brackets what it was. Pictures of such a page are not in it. Whoever made the pack has the original.`,
    leftOutLine:
      'The writer left out sentences of their own explanation. There it says: [left out by the ' +
      'writer]. Nothing was changed in what was captured.',
    check: 'Check it yourself',
    checkLine:
      'With verify.html, one folder up, you can find out whether anything was changed after it was made. ' +
      'README.txt says how to do that without that page.',
  },
};
