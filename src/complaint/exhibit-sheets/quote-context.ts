/** What stood on the page right before and after a marked passage. */
import { quoteOf, type Selector } from '../../domain/selector.ts';

export type QuoteContext = { readonly before: string; readonly after: string };

/** Characters on either side: a few lines on paper. */
const most = 400;

/**
 * From the kept text of the page where the passage stands in it, else from what was noted of its
 * surroundings. What was left out is shown as `[…]`.
 */
export function contextOf(selectors: readonly Selector[], text: string | null): QuoteContext {
  const quote = quoteOf(selectors);
  if (quote === null) return { before: '', after: '' };
  const start = text === null ? null : placeIn(text, selectors, quote);
  if (text === null || start === null) return { before: quote.prefix, after: quote.suffix };
  const end = start + quote.exact.length;
  return {
    before: endOf(text.slice(Math.max(0, start - most - 1), start)),
    after: startOf(text.slice(end, end + most + 1)),
  };
}

type Quote = NonNullable<ReturnType<typeof quoteOf>>;

/** `null` when the very words do not stand there, or in more than one place and nobody knows which. */
function placeIn(text: string, selectors: readonly Selector[], quote: Quote): number | null {
  const { prefix, exact, suffix } = quote;
  if (exact === '') return null;
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  if (position && text.startsWith(exact, position.start)) return position.start;
  const found = text.indexOf(prefix + exact + suffix);
  return found === -1 ? null : found + prefix.length;
}

const leftOut = '[…]';

/** A text that is too long begins or ends at a word, and never in the middle of a character. */
function endOf(text: string): string {
  if (text.length <= most) return text.trim();
  const cut = text.slice(-most).replace(/^[\udc00-\udfff]/, '');
  return `${leftOut} ${cut.slice(Math.max(0, cut.search(/\s/))).trim()}`;
}

function startOf(text: string): string {
  if (text.length <= most) return text.trim();
  const cut = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const last = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return `${cut.slice(0, last > 0 ? last : most).trim()} ${leftOut}`;
}
