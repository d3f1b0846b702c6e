/**
 * What checks of packs, captured pages and the weighing say, besides the words of the screens. Only the
 * dossier needs it, so only it loads it.
 */
import { pageFactRemarks } from '../../../data/page-fact-remarks.ts';
import type { Language, LetterLanguage } from '../../../domain/language.ts';
import type { PageFactRemarks } from '../../../domain/page-fact-words.ts';
import type { KnownService } from '../../../domain/page-report.ts';
import type { FactorWords } from '../../../domain/three-factors-words.ts';
import { factorWordsIn } from '../../../flows/weigh-dossier.ts';
import { type CheckWords, checkWordsIn } from '../../../verify/check-words.ts';

export type ToldWords = {
  readonly check: CheckWords;
  readonly factors: FactorWords;
  readonly remarks: PageFactRemarks;
  readonly doesOf: (service: KnownService) => string;
};

/** As letters and packs have it. */
const asInLetters = (language: LetterLanguage): ToldWords => ({
  check: checkWordsIn(language),
  factors: factorWordsIn(language),
  remarks: pageFactRemarks[language],
  doesOf: ({ does }) => does[language],
});

const loaded = new Map<Language, ToldWords>([
  ['nl', asInLetters('nl')],
  ['en', asInLetters('en')],
]);

const loading = {
  ar: () => import('./told-ar.ts').then(({ toldAr }) => toldAr),
  tr: () => import('./told-tr.ts').then(({ toldTr }) => toldTr),
} as const;

/** `null` as long as the words are not there. */
export const toldNow = (language: Language): ToldWords | null => loaded.get(language) ?? null;

export async function loadTold(language: Language): Promise<void> {
  if (language === 'ar' || language === 'tr') loaded.set(language, await loading[language]());
}
