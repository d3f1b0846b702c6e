/**
 * Where a passage stands, in the terms of the W3C Web Annotation Data Model (§4.2). Several selectors
 * of one target describe the same passage, each in its own way.
 */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** Up to 48 characters before; shorter at the start of the text. */
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

export type Selector = TextQuoteSelector | TextPositionSelector | CssSelector;

/** The page as a whole, when no passage was marked. */
export const wholePage: readonly Selector[] = [{ type: 'CssSelector', value: 'body' }];

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
