/** What is at hand while one document of a page is read. */
import type { MissingReason } from '../domain/capture.ts';
import type { Result } from '../domain/result.ts';
import type { Gaps } from './gaps.ts';
import type { Piece } from './markup.ts';
import type { CapturePorts } from './page-yield.ts';
import type { View } from './places.ts';
import type { Resources } from './resources.ts';

/** What a load came to: a `data:` address, or why there is none. */
export type Loaded = Promise<Result<string, MissingReason>>;

export type Reading = {
  readonly document: Document;
  /** Against which the document's relative addresses are read. */
  readonly base: string;
  readonly origin: string;
  readonly view: View;
  readonly ports: CapturePorts;
  readonly gaps: Gaps;
  readonly resources: Resources;
  /** Keys of the fonts that the document really uses; see fonts.ts. */
  readonly fonts: ReadonlySet<string>;
  /** Style sheets that were read before: components often share one. */
  readonly sheets: Map<CSSStyleSheet, readonly SheetText[]>;
  /** What was asked from the cache, for all frames together. */
  readonly asked: Map<string, Loaded>;
  /** Work on text that has been read, done when the page no longer waits. */
  readonly later: (make: () => readonly Piece[]) => Piece;
  /** Writes the document of a frame that lies at `view`; `null` when frames are nested too deep. */
  readonly readFrame: (document: Document, view: View) => readonly Piece[] | null;
};

/** A stretch of CSS and the address against which its relative addresses are read. */
export type SheetText = { readonly css: string; readonly base: string };
