/** The three factors in sentences, computed from the dossier alone. What is not known is said to be so. */
import { answerWords, sayApproximateDate } from '../data/answer-words.ts';
import { apPolicy } from '../data/ap-policy.ts';
import { commonQuestions } from '../data/common-questions.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { FactorWords } from '../domain/three-factors-words.ts';
import { commonIds } from '../law/common-answers.ts';
import type { HowHard, HowWide, ThreeFactors, WhatHelps } from '../law/three-factors.ts';
import { sayArticle } from './articles.ts';
import { sayDay } from './dates.ts';
import { threeFactorsWords } from './three-factors-words.ts';

export type SaidFactor = { readonly heading: string; readonly sentences: readonly string[] };

/** In the language of a letter. */
export const factorWordsIn = (language: LetterLanguage): FactorWords => ({
  ...threeFactorsWords[language],
  language,
  policy: apPolicy.texts[language],
  choicesOf: (question) => commonQuestions.texts[language][question]?.choices ?? {},
  cite: (article) => sayArticle(article, language),
});

/** How hard, how wide, what would help: in this order, as the AP's policy has them. */
export const sayThreeFactors = (factors: ThreeFactors, words: FactorWords): SaidFactor[] => [
  { heading: words.howHard, sentences: sayHowHard(factors.howHard, words) },
  { heading: words.howWide, sentences: sayHowWide(factors.howWide, words) },
  { heading: words.whatHelps, sentences: sayWhatHelps(factors.whatHelps, words) },
];

const inRow = (parts: readonly string[], { language }: FactorWords): string =>
  parts.join(answerWords[language].between);

function sayHowHard(hard: HowHard, words: FactorWords): string[] {
  const kinds = inRow(
    hard.dataKinds.map((kind) => words.kind[kind]),
    words,
  );
  return [
    ...(kinds === '' ? [] : [words.dataKinds(kinds)]),
    words.own(hard.ownReports, hard.reports),
    sayConsequences(hard.consequences, words),
  ];
}

function sayConsequences(chosen: readonly string[] | null, words: FactorWords): string {
  if (chosen === null) return words.consequenceUnknown;
  if (chosen.length === 0) return words.noConsequence;
  return words.consequences(sayChosen(chosen, commonIds.consequence, words));
}

/** In the words of the question; a choice that is no longer there by its name. */
function sayChosen(chosen: readonly string[], question: string, words: FactorWords): string {
  const names = words.choicesOf(question);
  return inRow(
    chosen.map((name) => names[name] ?? name),
    words,
  );
}

function sayHowWide(wide: HowWide, words: FactorWords): string[] {
  return [
    words.reports(wide.reports),
    words.others(wide.others),
    words.since(wide.since && sayApproximateDate(wide.since, words.language)),
    sayDays(wide, words),
    wide.isOnPage ? words.onPage : words.onPageUnknown,
    ...sayFocus(wide, words),
  ];
}

function sayDays({ days }: HowWide, words: FactorWords): string {
  const [first] = days;
  const last = days.at(-1);
  return first && last
    ? words.days(days.length, sayDay(first, words.language), sayDay(last, words.language))
    : words.daysUnknown;
}

function sayFocus({ focus }: HowWide, words: FactorWords): string[] {
  if (focus === null) return [words.focusUnknown];
  if (focus.length === 0) return [];
  const points = inRow(
    focus.map((id) => words.policy.focus[id]),
    words,
  );
  return [words.focus(points, apPolicy.focus.from, apPolicy.focus.until)];
}

function sayWhatHelps(
  { goingOn, wishes, orders, smallStep }: WhatHelps,
  words: FactorWords,
): string[] {
  const fitting = apPolicy.orders.filter(({ id }) => orders.includes(id));
  return [
    words.goingOn[goingOn],
    wishes.length === 0
      ? words.wishUnknown
      : words.wishes(sayChosen(wishes, commonIds.wish, words)),
    ...fitting.map(({ id, article }) => words.order(words.policy.orders[id], words.cite(article))),
    words.smallStep[smallStep],
  ];
}
