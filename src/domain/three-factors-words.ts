/** How the three factors that the AP weighs are told: facts and "not known", never a weighing. */
import type { FocusId, OrderId } from './ap-policy.ts';
import type { Language } from './language.ts';
import type { YesNoUnknown } from './own-data.ts';
import type { Article, DataKind } from './practice.ts';

/** What would cost the AP little. */
export type SmallStep = 'letter-about-page' | 'call-about-request' | 'talk';

export type ThreeFactorsWords = {
  readonly howHard: string;
  readonly howWide: string;
  readonly whatHelps: string;
  readonly dataKinds: (kinds: string) => string;
  readonly kind: Readonly<Record<DataKind, string>>;
  readonly own: (own: number, reports: number) => string;
  readonly consequences: (chosen: string) => string;
  readonly noConsequence: string;
  readonly consequenceUnknown: string;
  readonly reports: (count: number) => string;
  readonly others: (count: number | null) => string;
  readonly since: (date: string | null) => string;
  readonly days: (count: number, first: string, last: string) => string;
  readonly daysUnknown: string;
  readonly onPage: string;
  readonly onPageUnknown: string;
  readonly focus: (points: string, from: number, until: number) => string;
  readonly focusUnknown: string;
  readonly goingOn: Readonly<Record<YesNoUnknown, string>>;
  readonly wishes: (chosen: string) => string;
  readonly wishUnknown: string;
  readonly order: (order: string, article: string) => string;
  readonly smallStep: Readonly<Record<SmallStep, string>>;
};

/** The AP's points of attention and what it can order, for inside a sentence. */
export type ApPolicyWords = {
  readonly focus: Readonly<Record<FocusId, string>>;
  readonly orders: Readonly<Record<OrderId, string>>;
};

/** All in which they are told in one language. */
export type FactorWords = ThreeFactorsWords & {
  /** Of its days. */
  readonly language: Language;
  readonly policy: ApPolicyWords;
  /** What the choices of a question about every practice are called, by their names. */
  readonly choicesOf: (question: string) => Readonly<Record<string, string>>;
  readonly cite: (article: Article) => string;
};
