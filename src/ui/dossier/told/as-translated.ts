/** Puts together what somebody translated, from where each part of it lies. */

import type { Article } from '../../../domain/practice.ts';
import type { ThreeFactorsWords } from '../../../domain/three-factors-words.ts';
import type { TranslatedDossier, TranslatedReports } from '../../../domain/translated.ts';
import type { CheckWords } from '../../../verify/check-words.ts';
import type { ToldWords } from './told-words.ts';

type Parts = {
  readonly check: CheckWords;
  readonly threeFactors: ThreeFactorsWords;
  readonly cite: (article: Article) => string;
  readonly dossier: TranslatedDossier;
  readonly reports: TranslatedReports;
};

export const asTranslated = ({
  check,
  threeFactors,
  cite,
  dossier,
  reports,
}: Parts): ToldWords => ({
  check,
  factors: {
    ...threeFactors,
    language: check.language,
    policy: dossier.apPolicy,
    choicesOf: (question) => reports.commonQuestions[question]?.choices ?? {},
    cite,
  },
  remarks: dossier.pageFacts.remarks,
  // A capture of another version may name a service that is not known here: then its own words stand.
  doesOf: ({ does }) => dossier.pageFacts.does[does.nl] ?? does.nl,
});
