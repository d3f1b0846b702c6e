/** Why there is no letter yet: what is missing, where it is filled in, and that nothing is lost. */
import type { Language } from '../domain/language.ts';
import { faultsInArabic } from './letter-fault-words.ar.ts';
import { faultsInEnglish } from './letter-fault-words.en.ts';
import { faultsInDutch } from './letter-fault-words.nl.ts';
import { faultsInTurkish } from './letter-fault-words.tr.ts';
import type { LetterFault } from './letter-order.ts';

export type FaultWords = Readonly<Record<LetterFault, string>>;

export const letterFaultWords: Readonly<Record<Language, FaultWords>> = {
  nl: faultsInDutch,
  en: faultsInEnglish,
  ar: faultsInArabic,
  tr: faultsInTurkish,
};
