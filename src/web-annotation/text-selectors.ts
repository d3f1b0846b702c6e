/** Between the selectors of a Web Annotation and those that this program keeps. */
import type { Selector } from '../domain/selector.ts';
import { countText, type TextCount } from './code-points.ts';
import type { PositionSelector, WebSelector } from './model.ts';

const plain = { refinedBy: [], rest: {} } as const;

/** The ids of elements in HTML pages (RFC 3236). */
const htmlFragments = 'http://tools.ietf.org/rfc/rfc3236';

/**
 * Our selectors in the form of the Recommendation. What finds an element is told to look for the quote in
 * it, so that all of them select the same (§4.2). The look of an element has no form there.
 */
export function webSelectors(selectors: readonly Selector[]): WebSelector[] {
  const exact = selectors.find((one) => one.type === 'TextQuoteSelector')?.exact;
  const quote = exact === undefined || exact === '' ? [] : [quoteInside(exact)];
  return selectors.flatMap((selector) => webSelector(selector, quote));
}

const quoteInside = (exact: string): WebSelector => ({
  ...plain,
  type: 'TextQuoteSelector',
  exact,
  prefix: null,
  suffix: null,
});

function webSelector(selector: Selector, refinedBy: readonly WebSelector[]): WebSelector[] {
  switch (selector.type) {
    case 'TextQuoteSelector':
      return [{ ...plain, ...selector }];
    case 'TextPositionSelector':
      return [{ ...plain, ...selector, counted: 'in-utf-16' }];
    case 'CssSelector':
    case 'XPathSelector':
    case 'FragmentSelector':
      return [{ ...selector, refinedBy, rest: {} }];
    case 'ElementSelector':
      return [];
  }
}

/**
 * The selectors that this program can look with, once the text is known that their positions count in.
 * Without it (`null`) positions are left out, and so is one that lies beyond it.
 */
export function selectorsIn(selectors: readonly WebSelector[], text: string | null): Selector[] {
  const count = text === null ? null : countText(text);
  return selectors.flatMap((selector) => selectorIn(selector, count));
}

function selectorIn(selector: WebSelector, count: TextCount | null): Selector[] {
  switch (selector.type) {
    case 'TextQuoteSelector': {
      const { type, exact, prefix, suffix } = selector;
      return [{ type, exact, prefix: prefix ?? '', suffix: suffix ?? '' }];
    }
    case 'TextPositionSelector':
      return count === null ? [] : positionIn(selector, count);
    case 'CssSelector':
      return [{ type: selector.type, value: selector.value }];
    case 'XPathSelector':
      return [{ type: selector.type, value: selector.value }];
    case 'FragmentSelector':
      return [null, htmlFragments].includes(selector.conformsTo)
        ? [{ type: selector.type, conformsTo: htmlFragments, value: selector.value }]
        : [];
    case 'RangeSelector':
    case 'other':
      return [];
  }
}

function positionIn({ start, end, counted, type }: PositionSelector, count: TextCount): Selector[] {
  if (counted === 'in-utf-16') return [{ type, start, end }];
  const [from, to] = [count.toUtf16(start), count.toUtf16(end)];
  return from === null || to === null ? [] : [{ type, start: from, end: to }];
}
