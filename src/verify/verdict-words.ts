/** What a check says, part by part: intact, by whose key, since when, and what it does not prove. */
import type { LetterLanguage } from '../domain/language.ts';
import type { Verdict, Verification } from '../domain/verification.ts';
import type { MomentWords } from './moment-words.ts';
import { verdictWordsEn } from './verdict-words.en.ts';
import { verdictWordsNl } from './verdict-words.nl.ts';

export type Said = { readonly title: string; readonly text: string };

export type VerdictWords = {
  readonly isIntact: string;
  readonly verdicts: Readonly<Record<Verdict, Said>>;
  readonly byWhom: string;
  readonly signers: {
    readonly none: Said;
    /** Something was found, so no signature is believed. */
    readonly unsure: Said;
    /** Its fingerprint, as people compare it, and the moment since which it was the key, in words. */
    readonly key: (fingerprint: string, since: string) => Said;
    /** Of a pack that says of itself that nobody is to know who made it. */
    readonly anonymous: (fingerprint: string) => Said;
  };
  /** How often the log was sealed. */
  readonly sealed: (heads: number) => string;
  /** Of how many keys before this one. `linked`: each signed for the one after it. */
  readonly keysBefore: {
    readonly linked: (count: number) => string;
    readonly notLinked: (count: number) => string;
  };
  readonly sinceWhen: string;
  readonly moments: MomentWords;
  readonly notProven: string;
  /** Each a sentence; `key`: of a pack that is signed. */
  readonly limits: Readonly<Record<Verification['signer']['kind'], readonly string[]>>;
};

export const verdictWords: Readonly<Record<LetterLanguage, VerdictWords>> = {
  nl: verdictWordsNl,
  en: verdictWordsEn,
};
