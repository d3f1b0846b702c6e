/** What only the dossier tells, in Turkish. */
import { dossier } from '../../../data/translated/tr/dossier.ts';
import { reports } from '../../../data/translated/tr/reports.ts';
import { cite, threeFactors } from '../../../i18n/tr/three-factors.ts';
import { besideWordsTr } from '../../../verify/beside-words.tr.ts';
import { findingWordsTr } from '../../../verify/finding-words.tr.ts';
import { verdictWordsTr } from '../../../verify/verdict-words.tr.ts';
import { asTranslated } from './as-translated.ts';
import type { ToldWords } from './told-words.ts';

export const toldTr: ToldWords = asTranslated({
  check: {
    language: 'tr',
    verdict: verdictWordsTr,
    finding: findingWordsTr,
    beside: besideWordsTr,
  },
  threeFactors,
  cite,
  dossier,
  reports,
});
