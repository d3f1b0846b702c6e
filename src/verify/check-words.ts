/** All that a check of a pack says, in one language. Whoever shows it hands these words on. */
import type { Language, LetterLanguage } from '../domain/language.ts';
import { type BesideWords, besideWords } from './beside-words.ts';
import { findingWords, type WordsOfFindings } from './finding-words.ts';
import { type VerdictWords, verdictWords } from './verdict-words.ts';

export type CheckWords = {
  readonly language: Language;
  readonly verdict: VerdictWords;
  readonly finding: WordsOfFindings;
  readonly beside: BesideWords;
};

/** Those that the page in a pack and the command line have; screens load the others when they need them. */
export const checkWordsIn = (language: LetterLanguage): CheckWords => ({
  language,
  verdict: verdictWords[language],
  finding: findingWords[language],
  beside: besideWords[language],
});
