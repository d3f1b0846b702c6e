/** The words for how a page was captured, and for what of it was not kept. */
import type { MissingKind, MissingReason } from '../../domain/capture.ts';
import type { LetterLanguage } from '../../domain/language.ts';

export type CaptureWords = {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Where nothing stood before or after it, or that is not known. */
  readonly nothingAround: string;
  readonly facts: string;
  readonly page: string;
  readonly noTitle: string;
  readonly address: string;
  readonly frame: string;
  readonly captured: string;
  readonly clock: (timeZone: string) => string;
  readonly siteClock: string;
  readonly siteClockNear: string;
  readonly siteClockAhead: (seconds: number) => string;
  readonly siteClockBehind: (seconds: number) => string;
  readonly practice: string;
  readonly catalogue: string;
  readonly how: string;
  readonly program: string;
  readonly browser: string;
  readonly isPrivate: string;
  readonly isInspected: string;
  readonly status: string;
  readonly follows: string;
  readonly addedFile: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly missingCaption: string;
  readonly missingColumns: readonly [what: string, where: string, why: string];
  readonly missingKinds: Readonly<Record<MissingKind, string>>;
  readonly missingReasons: Readonly<Record<MissingReason, string>>;
  /** Said of a part of which the screen was kept instead. */
  readonly shownFromScreen: string;
};

export const captureWords: Readonly<Record<LetterLanguage, CaptureWords>> = {
  nl: {
    quote: 'De gemarkeerde tekst',
    before: 'Wat ervoor stond',
    after: 'Wat erna stond',
    nothingAround: 'niets, of niet bekend',
    facts: 'Hoe het is vastgelegd',
    page: 'Titel van de pagina',
    noTitle: 'geen titel',
    address: 'Adres',
    frame: 'In een deel van de pagina met een eigen adres',
    captured: 'Vastgelegd',
    clock: (timeZone) => ` Volgens de klok van het apparaat, ingesteld op tijdzone ${timeZone}.`,
    siteClock: 'Klok van de website',
    siteClockNear: 'hetzelfde, op minder dan 2 seconden na',
    siteClockAhead: (seconds) => `de klok van het apparaat liep ${seconds} seconden voor`,
    siteClockBehind: (seconds) => `de klok van het apparaat liep ${seconds} seconden achter`,
    practice: 'Praktijk',
    catalogue: 'nummer in de catalogus:',
    how: 'Hoe bekend',
    program: 'Programma',
    browser: 'Browser',
    isPrivate: 'In een privévenster',
    isInspected: 'In de onderzoeksmodus',
    status: 'Antwoord van de website (HTTP)',
    follows: 'Dit is een vervolg op een eerdere vastlegging van dezelfde pagina.',
    addedFile:
      'De schrijver heeft dit PDF-bestand zelf toegevoegd. Het komt niet uit de browser waarin de PDF te zien was.',
    yes: 'ja',
    no: 'nee',
    unknown: 'niet bekend',
    missing: 'Wat niet is bewaard',
    nothingMissing: 'Er is geen deel van de pagina bekend dat niet is bewaard.',
    missingCaption: 'Delen van de pagina, met de reden',
    missingColumns: ['Deel', 'Waar', 'Waarom'],
    missingKinds: {
      source: 'de bron van de pagina',
      original: 'het bestand zelf',
      stylesheet: 'opmaak',
      image: 'een afbeelding',
      font: 'een lettertype',
      frame: 'een deel van de pagina met een eigen adres',
      canvas: 'een tekening',
      media: 'beeld of geluid',
      'page-facts': 'wat de pagina deed',
      picture: 'een deel van het beeld van de pagina',
    },
    missingReasons: {
      'not-in-cache': 'het stond niet in het geheugen van de browser',
      'no-store': 'de website wil niet dat de browser het bewaart',
      'other-origin': 'het komt van een andere website',
      'not-loaded': 'het was niet geladen',
      tainted: 'de browser laat het niet lezen',
      unreadable: 'het kon niet worden gelezen',
      'site-could-notice': 'de website had het kunnen merken',
      'too-large': 'het was te groot',
      'scrolls-inside': 'het schuift binnen de pagina',
      'too-wide': 'het was te breed',
      'page-grew': 'de pagina werd intussen langer',
    },
    shownFromScreen: ' Wat het scherm daar liet zien, is wel bewaard.',
  },
  en: {
    quote: 'The marked text',
    before: 'What stood before it',
    after: 'What stood after it',
    nothingAround: 'nothing, or not known',
    facts: 'How it was captured',
    page: 'Title of the page',
    noTitle: 'no title',
    address: 'Address',
    frame: 'In a part of the page with an address of its own',
    captured: 'Captured',
    clock: (timeZone) => ` By the clock of the device, set to time zone ${timeZone}.`,
    siteClock: 'Clock of the website',
    siteClockNear: 'the same, within 2 seconds',
    siteClockAhead: (seconds) => `the clock of the device was ${seconds} seconds ahead`,
    siteClockBehind: (seconds) => `the clock of the device was ${seconds} seconds behind`,
    practice: 'Practice',
    catalogue: 'number in the catalogue:',
    how: 'How known',
    program: 'Program',
    browser: 'Browser',
    isPrivate: 'In a private window',
    isInspected: 'In inspection mode',
    status: 'Answer of the website (HTTP)',
    follows: 'This follows an earlier capture of the same page.',
    addedFile:
      'The writer added this PDF file. It does not come from the browser in which the PDF was seen.',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    missing: 'What was not kept',
    nothingMissing: 'No part of the page is known that was not kept.',
    missingCaption: 'Parts of the page, with the reason',
    missingColumns: ['Part', 'Where', 'Why'],
    missingKinds: {
      source: 'the source of the page',
      original: 'the file itself',
      stylesheet: 'styles',
      image: 'a picture',
      font: 'a font',
      frame: 'a part of the page with an address of its own',
      canvas: 'a drawing',
      media: 'sound or moving pictures',
      'page-facts': 'what the page did',
      picture: 'a part of the picture of the page',
    },
    missingReasons: {
      'not-in-cache': 'it was not in the cache of the browser',
      'no-store': 'the website does not want the browser to keep it',
      'other-origin': 'it comes from another website',
      'not-loaded': 'it was not loaded',
      tainted: 'the browser does not let it be read',
      unreadable: 'it could not be read',
      'site-could-notice': 'the website could have noticed',
      'too-large': 'it was too large',
      'scrolls-inside': 'it scrolls inside the page',
      'too-wide': 'it was too wide',
      'page-grew': 'the page grew meanwhile',
    },
    shownFromScreen: ' What the screen showed there was kept.',
  },
};
