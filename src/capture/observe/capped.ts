/** Keeps what a page may make endless within bounds, and says when something was cut. */
import type { Capped } from '../../domain/page-observation.ts';

export const capped = <T>(items: readonly T[], most: number): Capped<T> => ({
  items: items.slice(0, most),
  isCut: items.length > most,
});

/** On one line, and with `…` at the end when it was longer. */
export function shortened(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

export const longestName = 120;
