/** Writes pictures with their bytes in the page itself. The original address is remembered. */
import { attributeOf } from '../anchoring/read-node.ts';
import { attributePieces, openTag, styleOf } from './attributes.ts';
import { attribute, escapeAttribute, type Piece, render } from './markup.ts';
import { isImage } from './page-readers.ts';
import { usePicture } from './pictures.ts';
import type { Reading } from './reading.ts';
import { isRepeated, type Resource } from './resources.ts';
import { remembered } from './safe-attributes.ts';
import { stylePieces } from './style-sheets.ts';
import type { Written } from './written.ts';

/** The variant that the browser chose (`srcset`, `<picture>`) is the one that was seen. */
export function writeImage(element: Element, reading: Reading): Written {
  const image = isImage(element) ? element : null;
  const url = image?.currentSrc || attributeOf(element, 'src') || '';
  const resource = url ? usePicture(reading, url, reading.base, image) : null;
  const { markup } = openTag(element);
  const rest = attributePieces(element, reading, ['src', 'style']);
  const memory = remembered('src', url, reading.base);
  const picture = pictureAttributes(resource, styleOf(element), reading);
  return { open: [markup, memory, ...rest, picture, '>'], children: null, close: '' };
}

/** `src` and `style`. A repeated picture is shown by style: its bytes stand in the page once. */
export function pictureAttributes(resource: Resource | null, css: string, reading: Reading): Piece {
  const pieces = stylePieces(css, reading.base, reading);
  return () => {
    const address = resource?.address ?? null;
    const isShared = resource !== null && address !== null && isRepeated(resource);
    const own = render(pieces);
    const shared = isShared
      ? `${own && `${own};`}content:var(${resource.variable})!important`
      : own;
    const style = shared ? ` style="${escapeAttribute(shared)}"` : '';
    return address === null || isShared ? style : attribute('src', address) + style;
  };
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
