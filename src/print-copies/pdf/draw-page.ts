/** How large a page of a PDF is, and the page as it would be printed, drawn off the screen. */
import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';

export type Size = { readonly width: number; readonly height: number };

/** In points, turned as it is read. Throws when nothing fits on it. */
export function sizeOf(page: PDFPageProxy): Size {
  const { width, height } = page.getViewport({ scale: 1 });
  if (width > 0 && height > 0 && Number.isFinite(width * height)) return { width, height };
  throw new RangeError('a page without a size');
}

/** What is not printed, such as a note that only lies on the page, is not drawn either. */
export function drawOn(
  canvas: OffscreenCanvas,
  page: PDFPageProxy,
  viewport: PageViewport,
): Promise<void> {
  const drawing: Drawing = page;
  return drawing.render({ canvas, viewport, intent: 'print' }).promise;
}

/** A canvas off the screen can all that is asked of one in a page. */
type Drawing = {
  render(how: {
    readonly canvas: OffscreenCanvas | HTMLCanvasElement | null;
    readonly viewport: PageViewport;
    readonly intent?: string | undefined;
  }): { readonly promise: Promise<void> };
};

export const pixels = (length: number): number => Math.max(1, Math.round(length));
