/** A page of a PDF as one picture: what is looked at when it is covered, and what goes out in its place. */
import type { MaskBox, PictureExtent } from './mask.ts';

export type PagePicture = PictureExtent & {
  /** JPEG, with nothing in it but what is to be seen. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How large the page is, as it is read, in points. */
  readonly points: PictureExtent;
  /** What is covered on it, in its pixels. */
  readonly covered: readonly MaskBox[];
};
