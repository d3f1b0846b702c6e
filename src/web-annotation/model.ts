/**
 * A Web Annotation as this program understands it. What it does not understand stays with the thing that it
 * was said of, in `rest`, and is written back as it was.
 */
import type { Instant } from '../domain/instant.ts';
import type { Json, JsonObject } from './json.ts';

export type WebAnnotation = {
  /** IRI; `null` when whoever made it gave it none. */
  readonly id: string | null;
  readonly created: Instant | null;
  readonly modified: Instant | null;
  readonly bodies: readonly WebBody[];
  readonly targets: readonly WebTarget[];
  readonly rest: JsonObject;
};

export type TextBody = {
  readonly kind: 'text';
  readonly value: string;
  /** `commenting`, `tagging`, `classifying`: why it was added (§3.3.5). */
  readonly purposes: readonly string[];
  /** Media type, `null` when nothing is said. */
  readonly format: string | null;
  /** Language tag (BCP 47), `null` when nothing is said, or several. */
  readonly language: string | null;
  readonly rest: JsonObject;
};

export type WebBody = TextBody | { readonly kind: 'other'; readonly json: Json };

/** A page (or another resource) as a whole: a note about the page. */
export type WholeTarget = {
  readonly kind: 'whole';
  readonly iri: string;
  readonly rest: JsonObject;
};

/** A passage of a page: every selector describes the same one, in its own way. */
export type PassageTarget = {
  readonly kind: 'passage';
  readonly source: WholeTarget;
  readonly scopes: readonly string[];
  readonly selectors: readonly WebSelector[];
  readonly rest: JsonObject;
};

export type WebTarget =
  | WholeTarget
  | PassageTarget
  | { readonly kind: 'other'; readonly json: Json };

/** Selectors that look inside what this one found (§4.2.9). Several of them are alternatives. */
type Refined = { readonly refinedBy: readonly WebSelector[]; readonly rest: JsonObject };

/** `null` where nothing is said; `''` says that the text begins or ends there. */
export type QuoteSelector = Refined & {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
};

/**
 * Offsets in a text that is not here: of the whole resource, or, in a refinement, of what the selector
 * around it found. They say nothing until that text is known (`selectorsIn`). The Recommendation counts
 * Unicode code points; this program and Hypothesis count UTF-16 code units.
 */
export type PositionSelector = Refined & {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
  readonly counted: 'in-code-points' | 'in-utf-16';
};

export type PathSelector = Refined & {
  readonly type: 'CssSelector' | 'XPathSelector';
  readonly value: string;
};

export type FragmentSelector = Refined & {
  readonly type: 'FragmentSelector';
  readonly value: string;
  readonly conformsTo: string | null;
};

/** From the beginning of one thing up to the beginning of another (§4.2.8). */
export type RangeSelector = Refined & {
  readonly type: 'RangeSelector';
  readonly start: WebSelector;
  readonly end: WebSelector;
};

export type KnownSelector =
  | QuoteSelector
  | PositionSelector
  | PathSelector
  | FragmentSelector
  | RangeSelector;

export type WebSelector = KnownSelector | { readonly type: 'other'; readonly json: Json };
