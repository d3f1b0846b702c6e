/** What each finding is called, for whoever shows it: the page in the pack, the dossier, a command line. */
import type { LetterLanguage } from '../domain/language.ts';
import type { FindingCode } from '../domain/verification.ts';
import { findingWordsEn } from './finding-words.en.ts';
import { findingWordsNl } from './finding-words.nl.ts';

export type FindingWords = {
  /** What was found, without saying who did it. */
  readonly what: string;
  readonly means: string;
  readonly next: string;
};

/** A code without words does not compile. */
export type WordsOfFindings = Readonly<Record<FindingCode, FindingWords>>;

export const findingWords: Readonly<Record<LetterLanguage, WordsOfFindings>> = {
  nl: findingWordsNl,
  en: findingWordsEn,
};
