/** Writes film, sound and plug-ins as what stood still of them. */
import { attributeOf, getterOf } from '../anchoring/read-node.ts';
import { attributePieces, openTag } from './attributes.ts';
import { bytesAttribute } from './images.ts';
import { closeTag, type Piece } from './markup.ts';
import { isMedia, nameOf } from './page-readers.ts';
import { usePicture } from './pictures.ts';
import { placeOf } from './places.ts';
import type { Reading } from './reading.ts';
import { fullAddress, isSameOrigin } from './safe-address.ts';
import { remembered } from './safe-attributes.ts';
import type { Written } from './written.ts';

const chosenSourceOf = getterOf(HTMLMediaElement.prototype, 'currentSrc');

/** A film keeps its poster. */
export function writeMedia(element: Element, reading: Reading): Written {
  const url = (isMedia(element) && chosenSourceOf(element)) || attributeOf(element, 'src') || '';
  const { tag, markup } = openTag(element);
  const rest = attributePieces(element, reading, ['src', 'poster', 'controls']);
  const memory = url ? noteGap(element, url, 'src', reading) : '';
  return {
    open: [markup, memory, ...rest, ...poster(element, reading), '>'],
    children: null,
    close: closeTag(tag),
  };
}

function poster(element: Element, reading: Reading): Piece[] {
  const url = attributeOf(element, 'poster');
  if (!url) return [];
  const resource = usePicture(reading, url, reading.base);
  return [remembered('poster', url, reading.base), () => bytesAttribute('poster', resource)];
}

/** A plug-in leaves an empty place; what an `<object>` holds for browsers without it is kept. */
export function writeEmbedded(element: Element, reading: Reading): Written {
  const source = nameOf(element) === 'object' ? 'data' : 'src';
  const url = attributeOf(element, source) ?? '';
  const { tag, markup } = openTag(element);
  const rest = attributePieces(element, reading, [source]);
  const memory = url ? noteGap(element, url, source, reading) : '';
  return {
    open: [markup, memory, ...rest, '>'],
    children: element,
    close: closeTag(tag),
  };
}

/** Film and sound are too much to carry; those of others may not be read. Returns the memory of it. */
function noteGap(element: Element, url: string, name: string, reading: Reading): string {
  const { gaps, base, view } = reading;
  const address = fullAddress(url, base) ?? url;
  const reason = isSameOrigin(address, base) ? 'too-large' : 'other-origin';
  gaps.add({ what: 'media', where: address, reason, place: placeOf(element, view) });
  return remembered(name, url, base);
}
