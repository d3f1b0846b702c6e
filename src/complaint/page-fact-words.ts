/** The words for what a page did, on the first page of a pack. */
import type { LetterLanguage } from '../domain/language.ts';

export type PageFactWords = {
  readonly heading: string;
  readonly requested: (count: number) => string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly service: (name: string, does: string, operator: string) => string;
};

export const pageFactWords: Readonly<Record<LetterLanguage, PageFactWords>> = {
  nl: {
    heading: 'Wat de pagina deed',
    requested: (count) =>
      count === 1
        ? 'Bij 1 website van een ander is iets aangevraagd:'
        : `Bij ${count} websites van anderen is iets aangevraagd:`,
    none: 'Er is niet gezien dat bij websites van anderen iets is aangevraagd.',
    more: (count) => `en nog ${count}; thirdparty.json noemt ze alle`,
    service: (name, does, operator) => `${name}, ${does}; van ${operator}`,
  },
  en: {
    heading: 'What the page did',
    requested: (count) =>
      count === 1
        ? 'Something was requested from 1 website of somebody else:'
        : `Something was requested from ${count} websites of others:`,
    none: 'It was not seen that anything was requested from websites of others.',
    more: (count) => `and ${count} more; thirdparty.json names them all`,
    service: (name, does, operator) => `${name}, ${does}; run by ${operator}`,
  },
};
