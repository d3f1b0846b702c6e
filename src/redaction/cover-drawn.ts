/**
 * Pictures in a kept page that were taken from the screen, or that a script had drawn: on a page where something
 * is covered nobody knows what stands on them, so nothing of them is given away.
 */
import { type DefaultTreeAdapterTypes, parse, serialize, defaultTreeAdapter as tree } from 'parse5';
import { coverColour } from '../domain/mask.ts';
import { type Element, nodesIn } from './html-text.ts';

type Document = DefaultTreeAdapterTypes.Document;

/** As `capture/` marks them. */
const isDrawn = (element: Element): boolean =>
  textOf(element, 'data-orig-shown') === 'screenshot' ||
  textOf(element, 'data-orig-tag') === 'canvas' ||
  element.tagName === 'canvas';

const textOf = ({ attrs }: Element, wanted: string): string | null =>
  attrs.find(({ name }) => name === wanted)?.value ?? null;

/** Changes `document`; also the pages within it, `depth` deep. */
export function coverDrawn(document: Document, depth: number): void {
  for (const node of nodesIn(document)) {
    if (!tree.isElementNode(node)) continue;
    if (isDrawn(node)) coverPicture(node);
    else if (depth > 0) coverWithin(node, depth - 1);
  }
}

function coverWithin(element: Element, depth: number): void {
  for (const attribute of element.attrs) {
    if (attribute.name !== 'srcdoc') continue;
    const inner = parse(attribute.value);
    coverDrawn(inner, depth);
    attribute.value = serialize(inner);
  }
}

const { red, green, blue } = coverColour;
const dark = `background:rgb(${red},${green},${blue})!important;content:none!important`;

/** Its place stays as large as it was. */
function coverPicture(element: Element): void {
  const style = textOf(element, 'style');
  const others = element.attrs.filter(({ name }) => !carriers.has(name));
  element.attrs = [
    ...others,
    { name: 'style', value: style ? `${style};${dark}` : dark },
    { name: 'data-orig-covered', value: 'picture' },
  ];
}

const carriers = new Set(['src', 'srcset', 'srcdoc', 'style', 'data-orig-shown']);
