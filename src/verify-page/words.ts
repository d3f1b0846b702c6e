/** The words of this page: the same ones in both languages, and those that it shares with others. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Edition } from '../domain/pack.ts';
import { type CheckWords, checkWordsIn } from '../verify/check-words.ts';
import { pageWordsEn } from './words.en.ts';
import { pageWordsNl } from './words.nl.ts';

type Said = { readonly title: string; readonly text: string };

export type PageWords = {
  readonly title: string;
  readonly languages: string;
  readonly cameAlong: Said;
  readonly offline: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly file: string;
  readonly checking: (name: string) => string;
  readonly fileOf: (number: number, of: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly notRead: Said;
  readonly zipWanted: Said & { readonly unpacked: string; readonly more: string };
  readonly found: string;
  readonly morePaths: (count: number) => string;
  readonly next: string;
  readonly facts: string;
  readonly fact: {
    readonly edition: string;
    readonly part: string;
    readonly day: string;
    readonly software: string;
    readonly files: string;
    readonly size: string;
    readonly format: string;
    readonly dossier: string;
  };
  readonly editions: Readonly<Record<Edition, string>>;
  readonly notSaid: string;
  readonly wholePack: string;
  readonly partOf: (number: number, of: number) => string;
  readonly isComplete: string;
  readonly allParts: Said;
  /** At least one number, as a list in words. */
  readonly missingParts: (numbers: string) => Said;
  readonly fingerprint: string;
  readonly fingerprintHint: string;
  readonly compare: string;
  readonly comparison: {
    readonly same: string;
    readonly sameButNotIntact: string;
    readonly differs: string;
    readonly incomplete: (length: number) => string;
  };
  readonly report: string;
  readonly reportHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly independent: {
    readonly title: string;
    readonly why: string;
    readonly steps: string;
    readonly outcome: string;
    readonly compare: string;
    readonly ownProgram: string;
  };
};

export type Words = CheckWords & {
  readonly language: LetterLanguage;
  readonly page: PageWords;
};

const pages: Readonly<Record<LetterLanguage, PageWords>> = { nl: pageWordsNl, en: pageWordsEn };

export const wordsIn = (language: LetterLanguage): Words => ({
  ...checkWordsIn(language),
  language,
  page: pages[language],
});
