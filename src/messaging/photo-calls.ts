/**
 * What the background asks of a page while it photographs it from top to bottom. The script that answers is
 * put there for that, and only then.
 */
import type { PageFacts } from '../domain/capture.ts';
import type { Meanwhile } from '../domain/capture-log.ts';

/** The page and the window that it is seen through, in CSS pixels. */
export type PageMeasures = {
  readonly address: string;
  /** Of the part of the window that shows the page: without scroll bars. */
  readonly windowWidth: number;
  readonly windowHeight: number;
  readonly hasBarBelow: boolean;
  /** With the scroll bar beside the page. */
  readonly innerWidth: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly devicePixelRatio: number;
  /** 1, unless the person zoomed in with two fingers. */
  readonly pinchScale: number;
  readonly isVisible: boolean;
};

/** A page that is about to be photographed from top to bottom. */
export type PhotoStart = {
  readonly facts: PageFacts;
  readonly measures: PageMeasures;
  /** The part of the page that scrolls in its stead, named by CSS; `null` when the page itself does. */
  readonly innerScroller: string | null;
};

/** The page, scrolled to a place and painted there. */
export type PhotoStep = {
  readonly measures: PageMeasures;
  /** Something above moved since the step before: what was photographed there stands elsewhere now. */
  readonly hasShifted: boolean;
};

/**
 * Which photograph is about to be made: of the page as it stands, when it fits in the window; the first, the
 * last, or one between; or of the whole page at once.
 */
export const tilePlaces = ['only', 'first', 'between', 'last', 'whole'] as const;
export type TilePlace = (typeof tilePlaces)[number];

/** The functions that the script offers to its own extension; the page cannot reach them. */
export type PhotoCalls = {
  /** Begins to count what happens meanwhile; changes nothing. */
  beginPhotos(): PhotoStart;
  /**
   * Scrolls there (`null`: stays where it is) and lets what follows the window be seen once only. The site
   * could notice. `null` when nothing was begun, or it ended by itself for want of a next step.
   */
  scrollForPhoto(top: number | null, place: TilePlace): Promise<PhotoStep | null>;
  /** `null` as above. */
  measureForPhoto(): PageMeasures | null;
  /** Puts everything back. `null` as above. */
  endPhotos(): Meanwhile | null;
};

/** Where the script keeps them: a global of its own isolated world. */
export const photoCallsKey = 'kantlijnPhotoCalls';
