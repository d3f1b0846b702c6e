/** What only the dossier tells, in Arabic. */
import { dossier } from '../../../data/translated/ar/dossier.ts';
import { reports } from '../../../data/translated/ar/reports.ts';
import { cite, threeFactors } from '../../../i18n/ar/three-factors.ts';
import { besideWordsAr } from '../../../verify/beside-words.ar.ts';
import { findingWordsAr } from '../../../verify/finding-words.ar.ts';
import { verdictWordsAr } from '../../../verify/verdict-words.ar.ts';
import { asTranslated } from './as-translated.ts';
import type { ToldWords } from './told-words.ts';

export const toldAr: ToldWords = asTranslated({
  check: {
    language: 'ar',
    verdict: verdictWordsAr,
    finding: findingWordsAr,
    beside: besideWordsAr,
  },
  threeFactors,
  cite,
  dossier,
  reports,
});
