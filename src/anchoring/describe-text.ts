/** Says which words were marked and what stands around them, so that they can be found again. */
import type { TextPositionSelector, TextQuoteSelector } from '../domain/selector.ts';
import { cutsCharacter, type Span } from './span.ts';

/** How many UTF-16 units of text are kept on each side of a quote. */
export const contextLength = 48;

/** The quote with its surroundings, and its place. Gives `span` back exactly: trim it first. */
export function describeText(
  text: string,
  { start, end }: Span,
): [TextQuoteSelector, TextPositionSelector] {
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(cutsCharacter(text, from) ? from + 1 : from, start),
      suffix: text.slice(end, cutsCharacter(text, to) ? to - 1 : to),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
