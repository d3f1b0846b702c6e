/** What the data says in a language of the screens in which no letter is written. Dutch is the original. */
import type { ApFormTexts } from './ap-form.ts';
import type { ApPolicyText } from './ap-policy.ts';
import type { Language, LetterLanguage } from './language.ts';
import type { GateTexts } from './own-data.ts';
import type { PageFactWords } from './page-fact-words.ts';
import type { PracticeId, PracticeName, PracticeText, QuestionText } from './practice.ts';
import type { ReadinessId, ReadinessText } from './readiness.ts';
import type { RouteText } from './route.ts';
import type { RouteId } from './route-id.ts';
import type { TermId } from './term.ts';
import type { TermText } from './term-rule.ts';

export type TranslatedLanguage = Exclude<Language, LetterLanguage>;

/** What is asked and told about a report. */
export type TranslatedReports = {
  /** What is said of each beside its name, which the practice has in every language. */
  readonly practices: Readonly<Record<PracticeId, Omit<PracticeText, keyof PracticeName>>>;
  /** The words of the questions about every practice, by their ids. */
  readonly commonQuestions: Readonly<Record<string, QuestionText>>;
};

/** What is told about routes and terms. A term says the same whatever the time of its rule. */
export type TranslatedLaw = {
  readonly routes: Readonly<Record<RouteId, RouteText>>;
  readonly terms: Readonly<Record<TermId, TermText>>;
  readonly readiness: Readonly<Record<ReadinessId, ReadinessText>>;
  readonly ownData: GateTexts;
  readonly apForm: ApFormTexts;
};

/** What the dossier alone tells: what a page did, and what the authority weighs. */
export type TranslatedDossier = {
  readonly pageFacts: PageFactWords;
  readonly apPolicy: ApPolicyText;
};
