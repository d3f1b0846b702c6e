/**
 * Looks for a marked passage in the text of a page as it is now. A wrong mark is worse than a lost
 * one: words that changed are not guessed at, and of two equal places neither is chosen.
 */
import {
  quoteOf,
  type Selector,
  type TextPositionSelector,
  type TextQuoteSelector,
} from '../domain/selector.ts';
import { contextLength } from './describe-text.ts';
import type { Span } from './span.ts';

export type Location =
  /** Found. `suggested`: the same words, but too few and in other surroundings; a person should look. */
  | ({ readonly status: 'anchored' | 'suggested' } & Span)
  /** `not-searched`: the mark has no words, such as that of a whole page. */
  | { readonly status: 'orphaned' | 'ambiguous' | 'not-searched' };

const maxOccurrences = 2000;
/** So many characters that agree in a row are the passage, whatever stands around them. */
const certainLength = 60;
/** A lead of fewer characters over the second best may be chance. */
const certainLead = 4;

type Candidate = Span & {
  /** Characters around the passage that still agree, counted from it outward. */
  readonly context: number;
  readonly hasAllContext: boolean;
};

/** Where in `text` (normalised, of one page) the passage stands that `selectors` describe. */
export function locate(text: string, selectors: readonly Selector[]): Location {
  const quote = quoteOf(selectors);
  if (!quote || quote.exact === '') return { status: 'not-searched' };
  const page = foldBreaks(text);
  const sought = foldQuote(quote);
  const stayed = atPosition(page, sought, positionOf(selectors));
  if (stayed) return { status: 'anchored', ...stayed };
  const places = occurrences(page, sought.exact);
  if (places.length > maxOccurrences) return { status: 'ambiguous' };
  return choose(
    places.map((start) => candidateAt(page, sought, start)),
    sought,
  );
}

/** A block that became a row, or the other way round, is the same text: `\n` counts as a space. */
const foldBreaks = (text: string) => text.replaceAll('\n', ' ');

const foldQuote = (quote: TextQuoteSelector): TextQuoteSelector => ({
  type: quote.type,
  exact: foldBreaks(quote.exact),
  prefix: foldBreaks(quote.prefix),
  suffix: foldBreaks(quote.suffix),
});

const positionOf = (selectors: readonly Selector[]): TextPositionSelector | null =>
  selectors.find((selector) => selector.type === 'TextPositionSelector') ?? null;

/** The old place, when the same words stand there in the same surroundings. */
function atPosition(
  page: string,
  quote: TextQuoteSelector,
  position: TextPositionSelector | null,
): Span | null {
  if (!position || !page.startsWith(quote.exact, position.start)) return null;
  const { start, end, hasAllContext } = candidateAt(page, quote, position.start);
  return hasAllContext ? { start, end } : null;
}

/** Every place of `exact`, overlapping ones too; one more than the limit when there are too many. */
function occurrences(page: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = page.indexOf(exact); at >= 0 && places.length <= maxOccurrences; ) {
    places.push(at);
    at = page.indexOf(exact, at + 1);
  }
  return places;
}

function candidateAt(page: string, quote: TextQuoteSelector, start: number): Candidate {
  const end = start + quote.exact.length;
  const before = agreeingBefore(page, quote.prefix, start);
  const after = agreeingAfter(page, quote.suffix, end);
  const all = fullAgreement(quote.prefix) + fullAgreement(quote.suffix);
  return { start, end, context: before + after, hasAllContext: before + after === all };
}

function agreeingBefore(page: string, prefix: string, start: number): number {
  let count = 0;
  while (count < prefix.length && page[start - 1 - count] === prefix.at(-1 - count)) count++;
  return count + (count === prefix.length && isEdge(prefix) && start === count ? 1 : 0);
}

function agreeingAfter(page: string, suffix: string, end: number): number {
  let count = 0;
  while (count < suffix.length && page[end + count] === suffix[count]) count++;
  const isEnd = end + count === page.length;
  return count + (count === suffix.length && isEdge(suffix) && isEnd ? 1 : 0);
}

/** Short context means that the page began or ended there, and that counts as one more character. */
// One less than the full length, since a cut between two halves of a character moves by one.
const isEdge = (context: string) => context.length < contextLength - 1;
const fullAgreement = (context: string) => context.length + (isEdge(context) ? 1 : 0);

function choose(candidates: readonly Candidate[], quote: TextQuoteSelector): Location {
  const [best, second] = candidates.toSorted((a, b) => b.context - a.context);
  if (!best) return { status: 'orphaned' };
  const lead = best.context - (second?.context ?? Number.NEGATIVE_INFINITY);
  if (lead < (best.hasAllContext ? 1 : certainLead)) return { status: 'ambiguous' };
  const isCertain = best.hasAllContext || best.context + quote.exact.length >= certainLength;
  return { status: isCertain ? 'anchored' : 'suggested', start: best.start, end: best.end };
}
