/** The three factors in sentences, computed from the dossier alone. What is not known is said to be so. */
import { sayApproximateDate } from '../data/answer-words.ts';
import { apPolicy } from '../data/ap-policy.ts';
import { commonQuestions } from '../data/common-questions.ts';
import type { LetterLanguage } from '../domain/language.ts';
import { commonIds } from '../law/common-answers.ts';
import type { HowHard, HowWide, ThreeFactors, WhatHelps } from '../law/three-factors.ts';
import { sayArticle } from './articles.ts';
import { sayDay } from './dates.ts';
import { threeFactorsWords } from './three-factors-words.ts';

export type SaidFactor = { readonly heading: string; readonly sentences: readonly string[] };

/** How hard, how wide, what would help: in this order, as the AP's policy has them. */
export function sayThreeFactors(factors: ThreeFactors, language: LetterLanguage): SaidFactor[] {
  const words = threeFactorsWords[language];
  return [
    { heading: words.howHard, sentences: sayHowHard(factors.howHard, language) },
    { heading: words.howWide, sentences: sayHowWide(factors.howWide, language) },
    { heading: words.whatHelps, sentences: sayWhatHelps(factors.whatHelps, language) },
  ];
}

function sayHowHard(hard: HowHard, language: LetterLanguage): string[] {
  const words = threeFactorsWords[language];
  const kinds = hard.dataKinds.map((kind) => words.kind[kind]).join('; ');
  return [
    ...(kinds === '' ? [] : [words.dataKinds(kinds)]),
    words.own(hard.ownReports, hard.reports),
    sayConsequences(hard.consequences, language),
  ];
}

function sayConsequences(chosen: readonly string[] | null, language: LetterLanguage): string {
  const words = threeFactorsWords[language];
  if (chosen === null) return words.consequenceUnknown;
  if (chosen.length === 0) return words.noConsequence;
  return words.consequences(sayChosen(chosen, commonIds.consequence, language));
}

/** In the words of the question; a choice that is no longer there by its name. */
function sayChosen(chosen: readonly string[], question: string, language: LetterLanguage): string {
  const names = commonQuestions.texts[language][question]?.choices ?? {};
  return chosen.map((name) => names[name] ?? name).join('; ');
}

function sayHowWide(wide: HowWide, language: LetterLanguage): string[] {
  const words = threeFactorsWords[language];
  return [
    words.reports(wide.reports),
    words.others(wide.others),
    words.since(wide.since && sayApproximateDate(wide.since, language)),
    sayDays(wide, language),
    wide.isOnPage ? words.onPage : words.onPageUnknown,
    ...sayFocus(wide, language),
  ];
}

function sayDays({ days }: HowWide, language: LetterLanguage): string {
  const words = threeFactorsWords[language];
  const [first] = days;
  const last = days.at(-1);
  return first && last
    ? words.days(days.length, sayDay(first, language), sayDay(last, language))
    : words.daysUnknown;
}

function sayFocus({ focus }: HowWide, language: LetterLanguage): string[] {
  const words = threeFactorsWords[language];
  if (focus === null) return [words.focusUnknown];
  if (focus.length === 0) return [];
  const points = focus.map((id) => apPolicy.texts[language].focus[id]).join('; ');
  return [words.focus(points, apPolicy.focus.from, apPolicy.focus.until)];
}

function sayWhatHelps(
  { goingOn, wishes, orders, smallStep }: WhatHelps,
  language: LetterLanguage,
): string[] {
  const words = threeFactorsWords[language];
  const fitting = apPolicy.orders.filter(({ id }) => orders.includes(id));
  return [
    words.goingOn[goingOn],
    wishes.length === 0
      ? words.wishUnknown
      : words.wishes(sayChosen(wishes, commonIds.wish, language)),
    ...fitting.map(({ id, article }) =>
      words.order(apPolicy.texts[language].orders[id], sayArticle(article, language)),
    ),
    words.smallStep[smallStep],
  ];
}
