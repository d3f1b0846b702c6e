/** Writes what a script has drawn as a picture. */
import { cssSelectorOf } from '../anchoring/css-selector.ts';
import { attributePieces, openTag, styleOf } from './attributes.ts';
import { pictureAttributes } from './images.ts';
import { isCanvas } from './page-readers.ts';
import { draw, encode } from './pixels.ts';
import type { Reading } from './reading.ts';
import type { Resource } from './resources.ts';
import type { Written } from './written.ts';

export function writeCanvas(element: Element, reading: Reading): Written {
  const resource = isCanvas(element) ? useDrawing(element, reading) : null;
  const { markup } = openTag(element);
  const rest = attributePieces(element, reading, ['style']);
  const picture = pictureAttributes(resource, styleOf(element), reading);
  return { open: [markup, ...rest, picture, '>'], children: null, close: '' };
}

/** Copied at once: a moment later the script may have drawn something else. */
function useDrawing(canvas: HTMLCanvasElement, reading: Reading): Resource | null {
  const { width, height } = canvas;
  if (width === 0 || height === 0) return null;
  const drawing = draw(canvas, width, height);
  return reading.resources.use(`canvas ${reading.resources.all().length}`, {
    what: 'canvas',
    where: cssSelectorOf(canvas)?.value ?? 'canvas',
    load: () => encode(drawing),
  });
}
