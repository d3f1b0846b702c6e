/** Praktijk: an entry of the catalogue. What is reported, with the rules that are usually at issue. */
import type { Checked, Source } from './checked.ts';
import type { OrganisationCode } from './organisation.ts';
import type { RouteId } from './route-id.ts';

/** Adding a practice begins with its id here; its file in `src/data/practices` says the rest. */
export const practiceIds = [
  'recording-interview',
  'recording-phone',
  'ai-transcript',
  'no-privacy-at-desk',
  'own-recording-refused',
  'id-copy',
  'bank-statements',
  'medical-data',
  'all-life-domains',
  'bsn-unneeded',
  'forced-consent',
  'online-only',
  'social-media',
  'fake-account',
  'covert-observation',
  'covert-not-told',
  'location-tracking',
  'home-visit',
  'utility-data',
  'tip-apps',
  'secret-community-file',
  'wifi-tracking',
  'risk-score',
  'fraud-scorecard',
  'origin-profiling',
  'no-explanation',
  'file-matching',
  'biometric-clock',
  'processor-agreement',
  'sharing-third-parties',
  'workplace-monitoring',
  'messaging-apps',
  'website-trackers',
  'insecure-channel',
  'data-breach',
  'unauthorised-access',
  'publication',
  'access-ignored',
  'no-privacy-notice',
  'no-dpia',
  'fg-or-register',
  'retention',
  'wrong-data',
] as const;
export type PracticeId = (typeof practiceIds)[number];

export const isPracticeId = (value: unknown): value is PracticeId =>
  practiceIds.some((id) => id === value);

/** The parts of the catalogue, in its order. */
export const practiceGroups = [
  'interview',
  'asked',
  'watched',
  'scored',
  'work',
  'website',
  'rights',
] as const;
export type PracticeGroup = (typeof practiceGroups)[number];

/** A rule by the names Dutch lawyers use: `{ act: 'AVG', article: '5(1)(c)' }`. */
export type Article = { readonly act: string; readonly article: string };

/** What kind of data it usually is about (AVG 9, 10; UAVG 46). */
export const dataKinds = [
  'ordinary',
  'special',
  'criminal',
  'citizen-number',
  'financial',
  'location',
  'others-in-household',
] as const;
export type DataKind = (typeof dataKinds)[number];

/**
 * Something that the catalogue asks about a practice. `id` is its name within the practice. Every
 * question can be left open, and "I do not know" is an answer.
 */
export type PracticeQuestion = { readonly id: string } & (
  | { readonly kind: 'choice'; readonly several: boolean; readonly choices: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly unit: NumberUnit }
  | { readonly kind: 'text' }
);
export const numberUnits = ['people', 'times', 'days', 'months', 'things'] as const;
export type NumberUnit = (typeof numberUnits)[number];

/** How a public case ended. `allowed` and `annulled` are shown beside the others: both sides. */
export const caseOutcomes = [
  'stopped',
  'breach-found',
  'fined',
  'annulled',
  'allowed',
  'mixed',
  'not-handled',
  'unknown',
] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

export type PublicCase = {
  /** Name within the practice. */
  readonly id: string;
  readonly year: number;
  readonly outcome: CaseOutcome;
  /** Whom it is about, as far as they are listed; not there when it is about nobody in particular. */
  readonly organisations?: readonly OrganisationCode[];
  readonly sources: readonly Source[];
};

/** Who is not the one to go to with this practice, and which routes there are instead. */
export type NotCompetent = {
  readonly authority: 'ap';
  readonly instead: readonly RouteId[];
};

export type Practice = Checked & {
  readonly id: PracticeId;
  /** Number in the catalogue of practices. */
  readonly number: number;
  readonly group: PracticeGroup;
  /** What is typically at issue: never a finding that a case breaks it. */
  readonly articles: readonly Article[];
  readonly dataKinds: readonly DataKind[];
  readonly questions: readonly PracticeQuestion[];
  /** Which routes fit, the one to begin with first. */
  readonly routes: readonly RouteId[];
  readonly notCompetent: NotCompetent | null;
  /** Within how many days what shows it may be gone; `null` when nothing vanishes by itself. */
  readonly vanishesWithin: number | null;
  /** Dutch words on a page that suggest the practice, lower case. They rank a list and find nothing. */
  readonly pageWords: readonly string[];
  readonly cases: readonly PublicCase[];
};

/** What a practice is called and asks, in a language of the screens. */
export type PracticeText = {
  /** Whether somebody who knows the language and the law looked at it; Dutch is the original. */
  readonly reviewed: boolean;
  readonly title: string;
  readonly summary: string;
  /** What is worth writing down, shown with the note. */
  readonly evidenceHint: string;
  /**
   * What a request for access asks for, concretely: what is too general is no request (AVG 15). Each
   * ends without a full stop, in the letter's words: "de opnamen van gesprekken met mij".
   */
  readonly requestedData: readonly string[];
  /** What helps as evidence. */
  readonly evidence: readonly string[];
  /** What not to collect. */
  readonly avoid: readonly string[];
  /** What may be gone soon, and what to do today; `null` when nothing vanishes by itself. */
  readonly vanishes: string | null;
  /** What this letter does not do, and when to ask for help first. */
  readonly caution: string;
  /** Why an authority is not the one to go to, and who is; `null` when it may be. */
  readonly notCompetent: string | null;
  /** The words of each question, by its id. */
  readonly questions: Readonly<Record<string, QuestionText>>;
  /** What happened in each public case and what both sides said, by its id. */
  readonly cases: Readonly<Record<string, string>>;
};

export type QuestionText = {
  readonly ask: string;
  /** The words of each choice, by its name; empty for other kinds. */
  readonly choices: Readonly<Record<string, string>>;
};

/** What it is called and what a letter asks about it, in a language that has no screens yet. */
export type PracticeName = {
  readonly reviewed: boolean;
  readonly title: string;
  readonly summary: string;
  /** The same data in the same order as in Dutch, to be read beside the letter. */
  readonly requestedData: readonly string[];
};

/** Languages in which practices have a name: those of the screens, and more. */
export const namedLanguages = ['ar', 'tr'] as const;
export type NamedLanguage = (typeof namedLanguages)[number];

/** A file of `src/data/practices`: the practice with its words. */
export type PracticeEntry = Practice & {
  readonly texts: {
    readonly nl: PracticeText;
    readonly en: PracticeText;
    readonly ar: PracticeName;
    readonly tr: PracticeName;
  };
};
