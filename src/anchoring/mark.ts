/** What is known of a marked passage that has text: what the search begins with, and what comes of it. */
import {
  type AnchorStatus,
  quoteOf,
  type Rival,
  type Selector,
  type TextQuoteSelector,
} from '../domain/selector.ts';
import { exactOf, type Passage, passageOf } from './passage.ts';
import type { Span } from './span.ts';
import { isTwin } from './twins.ts';

/** So many rivals are kept: those whose surroundings look most like those of the passage. */
export const mostRivals = 8;

/** A look-alike that was on the page when the passage was marked. */
export type KnownRival = {
  readonly start: number;
  readonly passage: Passage;
  /** Whether its words are those of the passage. */
  readonly isSame: boolean;
  /** Whether its words and what stood around them were nearly those of the passage itself. */
  readonly isTwin: boolean;
};

export type Mark = {
  readonly quote: TextQuoteSelector;
  /** Where it began when it was marked, in UTF-16 units; `null` when nobody kept that. */
  readonly start: number | null;
  readonly rivals: readonly Rival[];
};

/** A mark made ready for the dearer steps. */
export type Sought = {
  readonly passage: Passage;
  readonly start: number | null;
  readonly rivals: readonly KnownRival[];
};

/** Which step of the ladder found it. */
export type Tier = 'position' | 'context' | 'quote' | 'fuzzy' | 'diff' | 'element';

export type Found = {
  readonly status: AnchorStatus;
  /** `null` unless anchored, suggested or ambiguous. */
  readonly span: Span | null;
  /** How well it agrees, from 0 to 1. */
  readonly score: number;
  readonly tier: Tier | null;
};

/** The mark, or `null` when the selectors name no text. */
export function markOf(selectors: readonly Selector[], rivals: readonly Rival[]): Mark | null {
  const quote = quoteOf(selectors);
  if (quote === null || quote.exact.trim() === '') return null;
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  return { quote: nearby(quote), start: position?.start ?? null, rivals: rivals.map(nearby) };
}

/** What others wrote may name half the page as its surroundings; so much of them is looked at. */
const longestContext = 512;

const nearby = <Quoted extends TextQuoteSelector | Rival>(quoted: Quoted): Quoted => ({
  ...quoted,
  prefix: quoted.prefix.slice(-longestContext),
  suffix: quoted.suffix.slice(0, longestContext),
});

export function soughtOf({ quote, start, rivals }: Mark): Sought {
  const passage = passageOf(quote);
  return {
    passage,
    start,
    rivals: rivals.map((rival) => {
      const other = passageOf(rival);
      const isSame = exactOf(other) === exactOf(passage);
      return {
        start: rival.start,
        passage: other,
        isSame,
        isTwin: isSame && isTwin(passage, other),
      };
    }),
  };
}

export const notFound = (status: 'orphaned' | 'not-searched'): Found => ({
  status,
  span: null,
  score: 0,
  tier: null,
});
