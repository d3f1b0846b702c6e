/** Says which words were marked and what stands around them, so that they can be found again. */
import type { Rival, TextPositionSelector, TextQuoteSelector } from '../domain/selector.ts';
import { candidateIn } from './candidate.ts';
import { mostRivals } from './mark.ts';
import { occurrences } from './occurrences.ts';
import type { PageText } from './page-text.ts';
import { passageOf } from './passage.ts';
import { rank } from './rank.ts';
import { cutsCharacter, type Span } from './span.ts';
import { findWindows, windowAround } from './windows.ts';

/** How many UTF-16 units of text are kept on each side of a quote. */
export const contextLength = 48;

/** And so many where the page has look-alikes, which may stand in the same 48 characters. */
const longContextLength = 192;

export type TextDescription = {
  readonly selectors: readonly [TextQuoteSelector, TextPositionSelector];
  readonly rivals: readonly Rival[];
};

/** The quote with its surroundings, and its place. Gives `span` back exactly: trim it first. */
export function describeText(page: PageText, { start, end }: Span): TextDescription {
  const { text } = page;
  const alike = lookAlikes(page, { start, end });
  const context = alike.length === 0 ? contextLength : longContextLength;
  return {
    selectors: [
      quoteAt(text, { start, end }, context),
      { type: 'TextPositionSelector', start, end },
    ],
    rivals: closest(page, { start, end }, alike).map((span) => ({
      start: span.start,
      ...around(text, span, context),
    })),
  };
}

const quoteAt = (text: string, span: Span, context: number): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  ...around(text, span, context),
});

function around(text: string, { start, end }: Span, context: number): Omit<Rival, 'start'> {
  const from = Math.max(0, start - context);
  const to = Math.min(text.length, end + context);
  return {
    prefix: text.slice(cutsCharacter(text, from) ? from + 1 : from, start),
    exact: text.slice(start, end),
    suffix: text.slice(end, cutsCharacter(text, to) ? to - 1 : to),
  };
}

const mostCompared = 40;
const longestCompared = 2_000;

/** What else on the page looks like the words from `start` up to `end`. */
function lookAlikes(page: PageText, { start, end }: Span): Span[] {
  const exact = page.folded.slice(start, end);
  const passage = passageOf({ prefix: '', exact, suffix: '' });
  const twins = occurrences(page, passage, mostCompared)
    .slice(0, mostCompared)
    .map((at) => ({ start: at, end: at + exact.length }));
  const windows = exact.length > longestCompared ? [] : findWindows(page, passage, mostRivals + 2);
  const alike = windows.flatMap((window) => {
    const found = candidateIn(passage, page, window);
    return found && found.words >= 0.5 && found.purity >= 0.35 ? [found] : [];
  });
  const spans: Span[] = [];
  for (const one of [...twins, ...alike])
    if (![...spans, { start, end }].some((other) => one.start < other.end && one.end > other.start))
      spans.push({ start: one.start, end: one.end });
  return spans;
}

/** Those that would most easily be taken for the passage. */
function closest(page: PageText, own: Span, spans: readonly Span[]): Span[] {
  if (spans.length <= mostRivals) return [...spans];
  const passage = passageOf(around(page.text, own, longContextLength));
  const likeness = ({ start, end }: Span) => {
    const around = windowAround(page.worded(), start, end, passage.words.count);
    const found = candidateIn(passage, page, around);
    return found ? rank(page, passage, found) : 0;
  };
  return spans
    .map((span) => ({ span, likeness: likeness(span) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostRivals)
    .map(({ span }) => span);
}
