/** What is seen of a part of a line, run by run in reading order. */

import { firstWhere } from '../../domain/first-where.ts';
import { drawnText, seenText } from './drawn-text.ts';
import type { Fonts } from './fonts.ts';
import type { Run, RunLine } from './runs.ts';
import { isUnseen, softHyphen } from './shown-text.ts';

export type SeenPiece = {
  readonly run: Run;
  /** The words in their order. */
  readonly said: string;
  /** The same as the font wants it. */
  readonly drawn: string;
};

/** From a place in the line up to another one. */
export type Span = { readonly start: number; readonly end: number };

/** Without the spaces at its end: those need no room. */
export function trimmed({ text }: RunLine, { start, end }: Span): Span {
  let last = end;
  while (last > start && isLoose(text[last - 1] ?? '')) last -= 1;
  return { start, end: last };
}

const isLoose = (unit: string): boolean => unit === ' ' || (isUnseen(unit) && unit !== softHyphen);

/** Nothing for runs of which nothing is seen. A soft hyphen at the end is seen. */
export function seenPieces(line: RunLine, span: Span): SeenPiece[] {
  const { start, end } = span;
  const pieces: SeenPiece[] = [];
  for (let at = runAt(line.runs, start); at < line.runs.length; at += 1) {
    const run = line.runs[at];
    if (run === undefined || run.start >= end) break;
    const said = seenText(line.text.slice(Math.max(start, run.start), Math.min(end, run.end)), run);
    const seen = run.end >= end && line.text[end - 1] === softHyphen ? `${said}-` : said;
    if (seen !== '') pieces.push({ run, said, drawn: drawnText(seen, run) });
  }
  return pieces;
}

/** The run that holds this place: found by halving, since there may be thousands. */
const runAt = (runs: readonly Run[], place: number): number =>
  firstWhere(runs.length, (at) => (runs[at]?.end ?? 0) > place);

/** How wide that is, in thousandths of the size of the type. */
export const widthOf = (line: RunLine, span: Span, fonts: Pick<Fonts, 'widthOf'>): number =>
  seenPieces(line, span).reduce((sum, { run, drawn }) => sum + fonts.widthOf(run.font, drawn), 0);
