/** Praktijk: an entry of the catalogue. What is reported, with the rules that are usually at issue. */
import type { Day } from './instant.ts';

/** Adding a practice begins with its id here; the compiler then asks for its data and its words. */
export const practiceIds = [
  'recording-interview',
  'bank-statements',
  'medical-data',
  'biometric-clock',
  'website-trackers',
  'no-privacy-notice',
] as const;
export type PracticeId = (typeof practiceIds)[number];

export const isPracticeId = (value: unknown): value is PracticeId =>
  practiceIds.some((id) => id === value);

/** A rule by the names Dutch lawyers use: `{ act: 'AVG', article: '5(1)(c)' }`. */
export type Article = { readonly act: string; readonly article: string };

export type Practice = {
  readonly id: PracticeId;
  /** Number in the catalogue of practices. */
  readonly number: number;
  /** What is typically at issue: never a finding that a case breaks it. */
  readonly articles: readonly Article[];
  readonly sources: readonly string[];
  readonly checkedOn: Day;
  /** How sure the articles are; shown to whoever checks the data. */
  readonly confidence: 'high' | 'medium' | 'low';
};

/** What a practice is called and what it asks, in one language of the screen. */
export type PracticeText = {
  readonly title: string;
  readonly summary: string;
  /** What is worth writing down, shown with the note. */
  readonly evidenceHint: string;
};
