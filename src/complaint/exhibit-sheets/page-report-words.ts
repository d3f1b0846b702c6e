/** The words for what a page did, in tables. What is said of it everywhere stands in `page-fact-words.ts`. */
import type { LetterLanguage } from '../../domain/language.ts';
import type { LinkTopic } from '../../domain/page-observation.ts';
import type { AskedData, Party, SeenHow } from '../../domain/page-report.ts';

export const stores = [
  'localStorage',
  'sessionStorage',
  'databases',
  'caches',
  'serviceWorkers',
] as const;
export type StoreKind = (typeof stores)[number];

type Named = { readonly caption: string; readonly none: string };

export type PageReportWords = {
  readonly notKnown: string;
  readonly listFull: string;
  readonly cut: (lists: string) => string;
  readonly hosts: Named & { readonly columns: readonly [string, string, string, string] };
  readonly how: Readonly<Record<SeenHow, string>>;
  readonly cookies: Named & { readonly columns: readonly [string, string, string, string] };
  readonly untilClosed: string;
  readonly storage: Named & {
    readonly columns: readonly [string, string];
    readonly kinds: Readonly<Record<StoreKind, string>>;
    readonly unread: string;
  };
  readonly forms: Named & { readonly columns: readonly [string, string, string, string] };
  readonly parties: Readonly<Record<Party, string>>;
  readonly asks: Readonly<Record<AskedData, string>>;
  readonly frames: Named & { readonly columns: readonly [string, string] };
  readonly origins: Readonly<Record<'same' | 'other', string>>;
  readonly links: Named & { readonly columns: readonly [string, string, string] };
  readonly topics: Readonly<Record<LinkTopic, string>>;
  readonly unknown: string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
};

export const pageReportWords: Readonly<Record<LetterLanguage, PageReportWords>> = {
  nl: {
    notKnown: 'Wat de pagina deed, is niet bekend.',
    listFull: 'De lijst van de browser kan vol zijn geweest. Dan ontbreken latere aanvragen.',
    cut: (lists) => `Deze lijsten waren te lang om helemaal te bewaren: ${lists}.`,
    hosts: {
      caption: 'Websites van anderen',
      none: 'Er zijn geen websites van anderen gezien.',
      columns: ['Website', 'Bekende dienst', 'Hoe gezien', 'Zeker aangevraagd'],
    },
    how: {
      timing: 'aangevraagd',
      'timing-unsure': 'aangevraagd, of daarvoor tegengehouden',
      dom: 'staat in de pagina',
      'csp-blocked': 'door de pagina zelf tegengehouden',
    },
    cookies: {
      caption: 'Cookies die een script kon zien',
      none: 'Er zijn geen cookies gezien die een script kon zien.',
      columns: ['Naam', 'Voor', 'Tot', 'Alleen over https'],
    },
    untilClosed: 'tot de browser sluit',
    storage: {
      caption: 'Wat de pagina in de browser bewaarde',
      none: 'Er is niets gezien dat de pagina in de browser bewaarde.',
      columns: ['Soort', 'Naam'],
      kinds: {
        localStorage: 'opslag die blijft (localStorage)',
        sessionStorage: 'opslag tot het tabblad sluit (sessionStorage)',
        databases: 'database (IndexedDB)',
        caches: 'bewaarde bestanden (Cache)',
        serviceWorkers: 'script op de achtergrond (service worker)',
      },
      unread: 'kon niet worden gelezen',
    },
    forms: {
      caption: 'Formulieren',
      none: 'Er zijn geen formulieren gezien.',
      columns: ['Stuurt naar', 'Van wie', 'Onderweg niet te lezen', 'Lijkt te vragen naar'],
    },
    parties: { firstParty: 'de website zelf', thirdParty: 'een ander' },
    asks: {
      bsn: 'burgerservicenummer',
      bank: 'bankgegevens',
      health: 'gezondheid',
      partner: 'partner',
    },
    frames: {
      caption: 'Delen met een eigen adres',
      none: 'Er zijn geen delen met een eigen adres gezien.',
      columns: ['Adres', 'Van wie'],
    },
    origins: { same: 'de website zelf', other: 'een andere website' },
    links: {
      caption: 'Links over privacy',
      none: 'Er zijn geen links gezien naar een privacyverklaring, een cookieverklaring of de functionaris.',
      columns: ['Waarover', 'Tekst', 'Adres'],
    },
    topics: {
      'privacy-statement': 'privacyverklaring',
      'data-protection-officer': 'functionaris gegevensbescherming',
      'cookie-statement': 'cookieverklaring',
      'recording-rules': 'regels over opnemen',
    },
    unknown: 'niet bekend',
    nothing: 'niets bijzonders gezien',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    notKnown: 'What the page did is not known.',
    listFull: 'The list of the browser may have been full. Then later requests are not in it.',
    cut: (lists) => `These lists were too long to be kept whole: ${lists}.`,
    hosts: {
      caption: 'Websites of others',
      none: 'No websites of others were seen.',
      columns: ['Website', 'Known service', 'How seen', 'Surely requested'],
    },
    how: {
      timing: 'requested',
      'timing-unsure': 'requested, or stopped before that',
      dom: 'stands in the page',
      'csp-blocked': 'stopped by the page itself',
    },
    cookies: {
      caption: 'Cookies that a script could see',
      none: 'No cookies were seen that a script could see.',
      columns: ['Name', 'For', 'Until', 'Over https only'],
    },
    untilClosed: 'until the browser closes',
    storage: {
      caption: 'What the page kept in the browser',
      none: 'Nothing was seen that the page kept in the browser.',
      columns: ['Kind', 'Name'],
      kinds: {
        localStorage: 'storage that stays (localStorage)',
        sessionStorage: 'storage until the tab closes (sessionStorage)',
        databases: 'database (IndexedDB)',
        caches: 'kept files (Cache)',
        serviceWorkers: 'script in the background (service worker)',
      },
      unread: 'could not be read',
    },
    forms: {
      caption: 'Forms',
      none: 'No forms were seen.',
      columns: ['Sends to', 'Whose', 'Unreadable on the way', 'Seems to ask for'],
    },
    parties: { firstParty: 'the website itself', thirdParty: 'somebody else' },
    asks: {
      bsn: 'citizen service number',
      bank: 'bank details',
      health: 'health',
      partner: 'partner',
    },
    frames: {
      caption: 'Parts with an address of their own',
      none: 'No parts with an address of their own were seen.',
      columns: ['Address', 'Whose'],
    },
    origins: { same: 'the website itself', other: 'another website' },
    links: {
      caption: 'Links about privacy',
      none: 'No links were seen to a privacy statement, a cookie statement or the officer.',
      columns: ['About', 'Text', 'Address'],
    },
    topics: {
      'privacy-statement': 'privacy statement',
      'data-protection-officer': 'data protection officer',
      'cookie-statement': 'cookie statement',
      'recording-rules': 'rules about recording',
    },
    unknown: 'not known',
    nothing: 'nothing special seen',
    yes: 'yes',
    no: 'no',
  },
};
