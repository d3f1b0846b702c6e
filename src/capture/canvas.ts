/** Writes what a script has drawn as a picture. */
import { cssSelectorOf } from '../anchoring/css-selector.ts';
import { getterOf } from '../anchoring/read-node.ts';
import { attributePieces, openTag } from './attributes.ts';
import { cropOf } from './crops.ts';
import { pictureAttributes } from './images.ts';
import { isCanvas } from './page-readers.ts';
import type { Shown } from './pictures.ts';
import { draw, encode } from './pixels.ts';
import { placeOf } from './places.ts';
import type { Reading } from './reading.ts';
import type { Written } from './written.ts';

const widthOf = getterOf(HTMLCanvasElement.prototype, 'width');
const heightOf = getterOf(HTMLCanvasElement.prototype, 'height');

export function writeCanvas(element: Element, reading: Reading): Written {
  const shown = isCanvas(element) ? useDrawing(element, reading) : null;
  const { markup } = openTag(element);
  const rest = attributePieces(element, reading, ['style']);
  const picture = pictureAttributes(shown, element, reading);
  return { open: [markup, ...rest, picture, '>'], children: null, close: '' };
}

/** Copied at once: a moment later the script may have drawn something else. */
function useDrawing(canvas: HTMLCanvasElement, { resources, view, ports }: Reading): Shown | null {
  const [width, height] = [widthOf(canvas), heightOf(canvas)];
  if (width === 0 || height === 0) return null;
  const drawing = draw(canvas, width, height);
  const place = placeOf(canvas, view);
  const crop = cropOf(canvas, place, view, ports.screenshot);
  const resource = resources.use(`canvas ${resources.all().length}`, {
    what: 'canvas',
    where: cssSelectorOf(canvas)?.value ?? 'canvas',
    place,
    crop,
    load: () => encode(drawing),
  });
  return { resource, crop };
}
