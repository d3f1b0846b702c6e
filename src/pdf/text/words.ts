/** Words of a paragraph, as they come in: what they are part of, how they look, which way they run. */
import type { StructElement } from '../layout/placed.ts';
import type { Runs } from './isolates.ts';
import { type Direction, levelsOf } from './levels.ts';
import { hardLines } from './shown-text.ts';

export type Words = {
  readonly text: string;
  readonly isBold: boolean;
  readonly runs: Runs;
  /** `null`: an artifact. */
  readonly of: StructElement | null;
  /** The exhibit that they lead to. */
  readonly exhibit: number | null;
};

/** The words of each line that the text itself breaks off. */
export function inHardLines(words: readonly Words[]): Words[][] {
  const lines: Words[][] = [[]];
  for (const one of words)
    for (const [at, text] of hardLines(one.text).entries()) {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ ...one, text });
    }
  return lines;
}

/** As the first letter runs when nothing else is said; left to right when there is none. */
export const directionOf = (words: readonly Words[], base: Direction | 'auto'): Direction =>
  base === 'auto' ? levelsOf(words.map(({ text }) => text).join(' '), 'auto').base : base;
