/** What a check says, part by part: intact, by whose key, since when, and what it does not prove. */
import type { Language } from '../domain/language.ts';
import type { Verdict, Verification } from '../domain/verification.ts';
import type { MomentWords } from './moment-words.ts';
import { verdictWordsEn } from './verdict-words.en.ts';
import { verdictWordsNl } from './verdict-words.nl.ts';

export type Said = { readonly title: string; readonly text: string };

export type VerdictWords = {
  readonly isIntact: string;
  readonly verdicts: Readonly<Record<Verdict, Said>>;
  readonly byWhom: string;
  readonly signers: Readonly<Record<Verification['signer']['kind'], Said>>;
  readonly sinceWhen: string;
  readonly moments: MomentWords;
  readonly notProven: string;
  /** Each a sentence. */
  readonly limits: readonly string[];
};

export const verdictWords: Readonly<Record<Language, VerdictWords>> = {
  nl: verdictWordsNl,
  en: verdictWordsEn,
};
