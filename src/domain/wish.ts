/** Wens: what somebody wants to come of a report, by the names of the question in the catalogue. */
import type { LetterKind } from './letter.ts';

/** In the order in which they are offered: what the first letter asks already comes first. */
export const wishes = ['explain', 'copy', 'stop', 'erase', 'correct', 'rule', 'other'] as const;
export type Wish = (typeof wishes)[number];

export const isWish = (value: unknown): value is Wish => wishes.some((wish) => wish === value);

/** What the first letter asks for by itself. */
export const usualWishes: readonly Wish[] = ['explain', 'copy'];

const letters: Readonly<Partial<Record<Wish, LetterKind>>> = {
  stop: 'object-to-processing',
  erase: 'erasure',
  correct: 'rectification',
};

/** The letters in which those wishes become requests, beside the first one. */
export const lettersForWishes = (wanted: readonly Wish[]): LetterKind[] =>
  wanted.flatMap((wish) => letters[wish] ?? []);
