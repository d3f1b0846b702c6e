/** A canvas to draw a picture on, white where the picture lets through what is behind it. */
import type { PictureSize } from './picture-size.ts';

export type Canvas = {
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
};

/** Throws when there is no room for it. */
export function whiteCanvas({ width, height }: PictureSize): Canvas {
  const canvas = new OffscreenCanvas(width, height);
  // Its dots are read back at once: they need not travel to a graphics card first.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('this browser draws no pictures');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}
