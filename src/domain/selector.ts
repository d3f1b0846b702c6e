/**
 * Where a passage stands, in the terms of the W3C Web Annotation Data Model (§4.2). Several selectors
 * of one target describe the same passage, each in its own way.
 */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /**
   * 48 characters before; fewer at the start of the text, more where a twin elsewhere on the page has the
   * same ones.
   */
  readonly prefix: string;
  readonly suffix: string;
};

/**
 * Offsets into the page's normalised text (`text.txt` of the capture): whitespace runs are one space,
 * or one line break at the edge of a block. UTF-16 code units inside; exported as code points.
 */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
};

export type CssSelector = { readonly type: 'CssSelector'; readonly value: string };

export type XPathSelector = { readonly type: 'XPathSelector'; readonly value: string };

/**
 * What stands in an address after `#`: the id of an element (RFC 3236), `page=3` of a PDF (RFC 8118), or
 * `xywh=percent:10,20,30,40` of a picture (Media Fragments 1.0).
 */
export const fragmentKinds = [
  'http://tools.ietf.org/rfc/rfc3236',
  'http://tools.ietf.org/rfc/rfc8118',
  'http://www.w3.org/TR/media-frags/',
] as const;

export type FragmentSelector = {
  readonly type: 'FragmentSelector';
  readonly conformsTo: (typeof fragmentKinds)[number];
  readonly value: string;
};

/** What an element without text looks like. Our own kind of selector: the W3C has none for this. */
export type ElementSelector = {
  readonly type: 'ElementSelector';
  /** Name of the element: `img`, `button`. */
  readonly name: string;
  /** Its `role`, `''` when it says none. */
  readonly role: string;
  /** What it is called for who cannot see it (`aria-label`, `alt`, `title`), `''` when nothing. */
  readonly label: string;
  /** Host and path of what it shows or leads to, `''` when nothing. */
  readonly address: string;
  /** Up to 48 characters of the page's text before it. */
  readonly before: string;
};

export type Selector =
  | TextQuoteSelector
  | TextPositionSelector
  | CssSelector
  | XPathSelector
  | FragmentSelector
  | ElementSelector;

/**
 * Other words on the same page that looked like the passage when it was marked, with what stood around
 * them. Whatever looks more like these than like the passage is not taken for it later.
 */
export type Rival = {
  /** Where it began then, in UTF-16 units of the page's text. */
  readonly start: number;
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
};

/** The page as a whole, when no passage was marked. */
export const wholePage: readonly Selector[] = [{ type: 'CssSelector', value: 'body' }];

/** Whether a place on the page was marked, or the page as a whole was kept. */
export const namesPlace = (selectors: readonly Selector[]): boolean =>
  selectors.some(({ type }) => type === 'TextQuoteSelector' || type === 'ElementSelector');

/** What came of looking for a passage on a page. Only `anchored` is ever painted as certain. */
export const anchorStatuses = [
  'anchored',
  'suggested',
  'ambiguous',
  'orphaned',
  'not-searched',
] as const;
export type AnchorStatus = (typeof anchorStatuses)[number];

/** The quoted text of a target, or `null` when it was marked without text. */
export function quoteOf(selectors: readonly Selector[]): TextQuoteSelector | null {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector') ?? null;
}
