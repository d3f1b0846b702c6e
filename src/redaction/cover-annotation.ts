/** A mark on a page in which something is covered: its words, what stands around them, and where they are. */
import type { Annotation } from '../domain/annotation.ts';
import type {
  Rival,
  Selector,
  TextPositionSelector,
  TextQuoteSelector,
} from '../domain/selector.ts';
import { mapTexts } from '../domain/texts.ts';
import type { CoveredText } from './cover-text.ts';
import type { Covers } from './covering.ts';

/**
 * `page`: the text of the page in which the mark is counted, covered; `null` when that is not at hand. With
 * it the words are read anew, so that nothing of a value is left where it was cut off.
 */
export function coverAnnotation(
  annotation: Annotation,
  page: CoveredText | null,
  covers: Covers,
): Annotation {
  const mapped = mapTexts(annotation, covers.map);
  const position = annotation.selectors.find(({ type }) => type === 'TextPositionSelector');
  const isCounted = page !== null && position?.type === 'TextPositionSelector';
  const place = isCounted ? movedPlace(position, page) : null;
  return {
    ...mapped,
    selectors: mapped.selectors.map((selector, at) =>
      coverSelector(selector, annotation.selectors[at] ?? selector, { place, page }, covers),
    ),
    rivals: annotation.rivals.map((rival) => coverRival(rival, page, covers)),
  };
}

const movedPlace = ({ start, end }: TextPositionSelector, { movedTo }: CoveredText) => ({
  start: movedTo(start),
  end: Math.max(movedTo(start), movedTo(end)),
});

type Where = {
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly page: CoveredText | null;
};

function coverSelector(
  mapped: Selector,
  original: Selector,
  { place, page }: Where,
  covers: Covers,
): Selector {
  if (mapped.type === 'TextPositionSelector')
    return place === null ? mapped : { ...mapped, ...place };
  if (original.type === 'ElementSelector' && mapped.type === 'ElementSelector')
    return {
      ...mapped,
      before: covers.map(covers.cutOff(original.before, { start: true, end: false })),
    };
  if (original.type !== 'TextQuoteSelector' || mapped.type !== 'TextQuoteSelector') return mapped;
  if (place === null || page === null) return coverQuote(original, covers);
  return readAnew(original, place, page.text);
}

/** As much before and behind it as there was. */
function readAnew(
  { type, prefix, suffix }: TextQuoteSelector,
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): TextQuoteSelector {
  return {
    type,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - prefix.length), start),
    suffix: text.slice(end, end + suffix.length),
  };
}

/** One after the other they are one text, in which a value may go from the one into the next. */
export function coverQuote<Quote extends Omit<TextQuoteSelector, 'type'>>(
  quote: Quote,
  { cover, cutOff }: Covers,
): Quote {
  const prefix = cutOff(quote.prefix, { start: true, end: false });
  const suffix = cutOff(quote.suffix, { start: false, end: true });
  const whole = cover(prefix + quote.exact + suffix);
  const from = whole.movedTo(prefix.length);
  const to = whole.movedTo(prefix.length + quote.exact.length);
  return {
    ...quote,
    prefix: whole.text.slice(0, from),
    exact: whole.text.slice(from, to),
    suffix: whole.text.slice(to),
  };
}

const coverRival = (rival: Rival, page: CoveredText | null, covers: Covers): Rival => ({
  ...coverQuote(rival, covers),
  start: page === null ? rival.start : page.movedTo(rival.start),
});
