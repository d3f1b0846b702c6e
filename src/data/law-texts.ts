/** The words of routes, terms and what a dossier lacks, in a language of the screens. */
import type { ApFormTexts } from '../domain/ap-form.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { GateOutcome, GateText } from '../domain/own-data.ts';
import type { ReadinessId, ReadinessText } from '../domain/readiness.ts';
import type { RouteText } from '../domain/route.ts';
import type { RouteId } from '../domain/route-id.ts';
import type { TermRule, TermText } from '../domain/term-rule.ts';
import type { TranslatedLaw } from '../domain/translated.ts';
import { apForm } from './ap-form.ts';
import { gateText } from './own-data.ts';
import { readinessText } from './readiness.ts';
import { routeText } from './routes.ts';

export type LawTexts = {
  readonly route: (id: RouteId) => RouteText;
  readonly term: (rule: TermRule) => TermText;
  readonly readiness: (id: ReadinessId) => ReadinessText;
  readonly ownData: (outcome: GateOutcome) => GateText;
  readonly apForm: ApFormTexts;
};

/** As somebody translated them. */
export const translatedTexts = (law: TranslatedLaw): LawTexts => ({
  route: (id) => law.routes[id],
  term: ({ id }) => law.terms[id],
  readiness: (id) => law.readiness[id],
  ownData: (outcome) => law.ownData[outcome],
  apForm: law.apForm,
});

/** As they stand in the data itself. */
export const lawTextsIn = (language: LetterLanguage): LawTexts => ({
  route: (id) => routeText(id, language),
  term: (rule) => rule.texts[language],
  readiness: (id) => readinessText(id, language),
  ownData: (outcome) => gateText(outcome, language),
  apForm: apForm.texts[language],
});
