/** What is at hand while one document of a page is read. */
import type { Gaps } from './gaps.ts';
import type { Piece } from './markup.ts';
import type { CapturePorts } from './page-yield.ts';
import type { Resources } from './resources.ts';

export type Reading = {
  readonly document: Document;
  /** Against which the document's relative addresses are read. */
  readonly base: string;
  readonly ports: CapturePorts;
  readonly gaps: Gaps;
  readonly resources: Resources;
  /** Keys of the fonts that the document really uses; see fonts.ts. */
  readonly fonts: ReadonlySet<string>;
  /** Style sheets that were read before: components often share one. */
  readonly sheets: Map<CSSStyleSheet, readonly SheetText[]>;
  /** Writes the document of a frame; `null` when frames are nested too deep. */
  readonly readFrame: (document: Document) => readonly Piece[] | null;
};

/** A stretch of CSS and the address against which its relative addresses are read. */
export type SheetText = { readonly css: string; readonly base: string };
