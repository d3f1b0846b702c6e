/**
 * What may be said of a guided visit: to which hosts of others the page made requests, before and after
 * what the person says was chosen. Never that anything arrived there.
 */
import { pageFactRemarks } from '../data/page-fact-remarks.ts';
import type { BannerChoice } from '../domain/guided-visit.ts';
import type { LetterLanguage } from '../domain/language.ts';
import {
  type ComparedHost,
  type ComparedStep,
  hostsAt,
  type VisitComparison,
} from '../domain/visit-comparison.ts';

export type VisitWords = {
  readonly title: (number: number) => string;
  readonly page: string;
  readonly choices: Readonly<Record<BannerChoice, string>>;
  readonly starts: Readonly<Record<ComparedStep['start'], string>>;
  readonly before: string;
  readonly since: string;
  readonly hosts: string;
  readonly noHosts: string;
  readonly cookies: string;
  readonly noCookies: string;
  /** Above a table of the steps. */
  readonly hostsByStep: string;
  readonly cookiesByStep: string;
  readonly host: string;
  readonly cookie: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly none: string;
  readonly ownVisit: Readonly<Record<'yes' | 'no', string>>;
  readonly limits: string;
  readonly limitLines: readonly string[];
};

export const visitWords: Readonly<Record<LetterLanguage, VisitWords>> = {
  nl: {
    title: (number) => `Bijlage ${number}: voor en na de cookiemelding`,
    page: 'Pagina',
    choices: {
      'nothing-chosen': 'Niets gekozen',
      accepted: 'Geaccepteerd',
      refused: 'Geweigerd',
    },
    starts: {
      'private-window': 'In een privévenster',
      'data-cleared': 'De schrijver zegt: de gegevens van de site waren net gewist',
      'as-it-was': 'De site kon nog weten wat eerder was gekozen',
      'went-on': 'Verder op dezelfde pagina',
    },
    before: 'Voordat iets was gekozen',
    since: 'Sinds de pagina werd geopend',
    hosts: 'Aangevraagd bij websites van anderen',
    noHosts: 'Er is niet gezien dat bij websites van anderen iets is aangevraagd.',
    cookies: 'Cookies die een script kon zien',
    noCookies: 'Er zijn geen cookies gezien.',
    hostsByStep: 'Websites, stap voor stap',
    cookiesByStep: 'Cookies, stap voor stap',
    host: 'Website',
    cookie: 'Naam',
    yes: 'ja',
    no: 'nee',
    unknown: 'niet te lezen',
    none: 'geen nieuwe',
    ownVisit: {
      yes: 'De schrijver zegt: dit was mijn eigen bezoek.',
      no: 'De schrijver zegt: dit was geen eigen bezoek, maar een bezoek om te zien hoe de site werkt.',
    },
    limits: 'Wat dit niet bewijst',
    limitLines: [
      'Er is iets aangevraagd. Of het kwam, en wat er met de gegevens gebeurde, staat hiermee niet vast.',
      pageFactRemarks.nl.otherExtensions,
      'Wat een deel van de pagina aanvraagt dat van een andere site komt, is niet te zien.',
      'Wat er werd gekozen, zegt de schrijver. De beelden van de pagina laten zien wat er toen stond.',
      'De tijden komen van de klok van het apparaat.',
    ],
  },
  en: {
    title: (number) => `Exhibit ${number}: before and after the cookie banner`,
    page: 'Page',
    choices: {
      'nothing-chosen': 'Nothing chosen',
      accepted: 'Accepted',
      refused: 'Refused',
    },
    starts: {
      'private-window': 'In a private window',
      'data-cleared': 'The writer says: the data of the site had just been deleted',
      'as-it-was': 'The site could still know what was chosen before',
      'went-on': 'Went on with the same page',
    },
    before: 'Before anything was chosen',
    since: 'Since the page was opened',
    hosts: 'Requested from websites of others',
    noHosts: 'It was not seen that anything was requested from websites of others.',
    cookies: 'Cookies that a script could see',
    noCookies: 'No cookies were seen.',
    hostsByStep: 'Websites, step by step',
    cookiesByStep: 'Cookies, step by step',
    host: 'Website',
    cookie: 'Name',
    yes: 'yes',
    no: 'no',
    unknown: 'cannot be read',
    none: 'no new ones',
    ownVisit: {
      yes: 'The writer says: this was my own visit.',
      no: 'The writer says: this was no visit of my own, but one to see how the site works.',
    },
    limits: 'What this does not prove',
    limitLines: [
      'Something was requested. Whether it came, and what was done with the data, is not established by this.',
      pageFactRemarks.en.otherExtensions,
      'What a part of the page requests that comes from another site cannot be seen.',
      'What was chosen is what the writer says. The pictures of the page show what stood there then.',
      'The times come from the clock of the device.',
    ],
  },
};

const nameHost = ({ host, service }: ComparedHost): string =>
  service === null ? host : `${host} (${service})`;

const mostNamed = 12;

function listHosts(hosts: readonly ComparedHost[], language: LetterLanguage): string {
  const named = hosts.slice(0, mostNamed).map(nameHost).join(', ');
  const more = hosts.length - mostNamed;
  if (more <= 0) return named;
  return language === 'nl' ? `${named} en nog ${more} andere` : `${named} and ${more} more`;
}

/** One sentence for each step of the visit, in the first person; nothing of a step that says nothing. */
export function sayVisit(comparison: VisitComparison, language: LetterLanguage): string[] {
  const sentences = comparison.steps.flatMap((step, index) => {
    const hosts = hostsAt(comparison, index);
    return hosts === null ? [] : [sayStep(step, hosts, language)];
  });
  return sentences.length === 0 ? [] : [...sentences, pageFactRemarks[language].otherExtensions];
}

/** One line for each step, in nobody's voice: when, and to which hosts of others requests were made. */
export const summariseVisit = (comparison: VisitComparison, language: LetterLanguage): string[] => {
  const words = visitWords[language];
  const lines = comparison.steps.map((step, index) => {
    const hosts = hostsAt(comparison, index);
    return `${nameStep(step, words)}. ${words.hosts}: ${sayHosts(hosts, words, language)}`;
  });
  return [...lines, pageFactRemarks[language].otherExtensions];
};

function nameStep(step: ComparedStep, { before, since, choices, starts }: VisitWords): string {
  if (step.choice === 'nothing-chosen') return step.isBeforeChoice ? before : since;
  return `${choices[step.choice]} (${starts[step.start]})`;
}

function sayHosts(
  hosts: readonly ComparedHost[] | null,
  { unknown, none }: VisitWords,
  language: LetterLanguage,
): string {
  if (hosts === null) return unknown;
  return hosts.length === 0 ? none : listHosts(hosts, language);
}

function sayStep(
  step: ComparedStep,
  hosts: readonly ComparedHost[],
  language: LetterLanguage,
): string {
  const isMore = step.start === 'went-on';
  const named = listHosts(hosts, language);
  if (language === 'nl') {
    const more = isMore ? 'ook nog ' : '';
    return hosts.length === 0
      ? `${whenNl(step)}, zag ik niet dat ${more}iets is aangevraagd bij websites van anderen.`
      : `${whenNl(step)}, is ${more}iets aangevraagd bij deze websites van anderen: ${named}.`;
  }
  const more = isMore ? 'else ' : '';
  return hosts.length === 0
    ? `${whenEn(step)}, I did not see that anything ${more}was requested from websites of others.`
    : `${whenEn(step)}, something ${more}was requested from these websites of others: ${named}.`;
}

function whenNl({ choice, start, isBeforeChoice }: ComparedStep): string {
  if (choice === 'nothing-chosen')
    return isBeforeChoice
      ? 'Voordat ik iets koos in de cookiemelding'
      : 'Sinds ik de pagina opende';
  const chose = choice === 'accepted' ? 'de cookies accepteerde' : 'de cookies weigerde';
  return start === 'went-on' ? `Nadat ik ${chose}` : `Bij een nieuw bezoek, waarbij ik ${chose}`;
}

function whenEn({ choice, start, isBeforeChoice }: ComparedStep): string {
  if (choice === 'nothing-chosen')
    return isBeforeChoice
      ? 'Before I chose anything in the cookie banner'
      : 'Since I opened the page';
  const chose = choice === 'accepted' ? 'accepted the cookies' : 'refused the cookies';
  return start === 'went-on' ? `After I ${chose}` : `On a new visit, on which I ${chose}`;
}
