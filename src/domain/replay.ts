/**
 * Nalopen: before a letter goes further than the last one, the person says of each report whether it is
 * still so. The report itself stays as it was sealed; this belongs to the letter.
 */
import type { RecordId } from './ids.ts';

export const standings = ['still-so', 'solved', 'different', 'left-out'] as const;
export type Standing = (typeof standings)[number];

export const isStanding = (value: string): value is Standing =>
  standings.some((standing) => standing === value);

export type Replayed = {
  readonly record: RecordId;
  readonly standing: Standing;
  /** What the person says of it; empty where the standing says enough. */
  readonly words: string;
};

/** Whether the person said enough for the letter: what is different now has to be said. */
export const isSaidEnough = ({ standing, words }: Replayed): boolean =>
  standing !== 'different' || words.trim() !== '';
