/** Writes pictures with their bytes in the page itself. The original address is remembered. */
import { attributeOf, getterOf } from '../anchoring/read-node.ts';
import { attributePieces, openTag, styleOf } from './attributes.ts';
import { type Crop, cropSize, shownFromScreenshot } from './crops.ts';
import { attribute, escapeAttribute, type Piece, render } from './markup.ts';
import { isImage } from './page-readers.ts';
import { type Shown, usePicture, useShownPicture } from './pictures.ts';
import type { Reading } from './reading.ts';
import { isRepeated, type Resource } from './resources.ts';
import { remembered } from './safe-attributes.ts';
import { stylePieces } from './style-sheets.ts';
import type { Written } from './written.ts';

const chosenSourceOf = getterOf(HTMLImageElement.prototype, 'currentSrc');

/** The variant that the browser chose (`srcset`, `<picture>`) is the one that was seen. */
export function writeImage(element: Element, reading: Reading): Written {
  const image = isImage(element) ? element : null;
  const url = (image && chosenSourceOf(image)) || attributeOf(element, 'src') || '';
  const shown = image && url ? useShownPicture(reading, url, image) : null;
  const { markup } = openTag(element);
  const rest = attributePieces(element, reading, ['src', 'style']);
  const memory = remembered('src', url, reading.base);
  const picture = pictureAttributes(shown, element, reading);
  return { open: [markup, memory, ...rest, picture, '>'], children: null, close: '' };
}

/** `src` and `style`. A repeated picture is shown by style: its bytes stand in the page once. */
export function pictureAttributes(shown: Shown | null, element: Element, reading: Reading): Piece {
  const css = attributeOf(element, 'style') === null ? '' : styleOf(element);
  const pieces = css ? stylePieces(css, reading.base, reading) : [];
  return () => {
    const own = render(pieces);
    if (!shown) return styleAttribute(own);
    const { resource, crop } = shown;
    if (resource.address === null) return cropAttributes(crop, own);
    if (!isRepeated(resource)) return attribute('src', resource.address) + styleAttribute(own);
    return styleAttribute(`${own && `${own};`}content:var(${resource.variable})!important`);
  };
}

const styleAttribute = (css: string) => (css ? ` style="${escapeAttribute(css)}"` : '');

function cropAttributes(crop: Crop | null, css: string): string {
  if (!crop?.address) return styleAttribute(css);
  const size = `${css && `${css};`}${cropSize(crop)}`;
  return attribute('src', crop.address) + shownFromScreenshot + styleAttribute(size);
}

/** A picture in a drawing (`<image>` in SVG). */
export function writeSvgImage(element: Element, reading: Reading): Written {
  const url = attributeOf(element, 'href') ?? attributeOf(element, 'xlink:href') ?? '';
  const resource = url && !url.startsWith('#') ? usePicture(reading, url, reading.base) : null;
  const rest = attributePieces(element, reading, ['href', 'xlink:href']);
  const picture = () => bytesAttribute('href', resource);
  return {
    open: ['<image', remembered('href', url, reading.base), ...rest, picture, '>'],
    children: [],
    close: '</image>',
  };
}

/** ` name="data:…"`, or nothing when the bytes are not at hand. */
export const bytesAttribute = (name: string, resource: Resource | null): string =>
  resource?.address ? attribute(name, resource.address) : '';
