/**
 * Pictures in a kept page that were taken from the screen, or that a script had drawn: on a page where something
 * is covered nobody knows what stands on them, so nothing of them is given away.
 */
import { type DefaultTreeAdapterTypes, parse, serialize, defaultTreeAdapter as tree } from 'parse5';
import { coverColour } from '../domain/mask.ts';
import { type Element, nodesIn } from './html-text.ts';

/** How deep pages lie in pages (`srcdoc`). */
const mostDepth = 8;

type Document = DefaultTreeAdapterTypes.Document;

/** As `capture/` marks them. */
const isDrawn = (element: Element): boolean =>
  textOf(element, 'data-orig-shown') === 'screenshot' ||
  textOf(element, 'data-orig-tag') === 'canvas' ||
  element.tagName === 'canvas';

const textOf = ({ attrs }: Element, wanted: string): string | null =>
  attrs.find(({ name }) => name === wanted)?.value ?? null;

/** `html` without them, also in the pages within it; as it was when there are none. */
export function withoutDrawn(html: string, depth = mostDepth): string {
  const document = parse(html);
  return coverDrawn(document, depth) > 0 ? serialize(document) : html;
}

/** Changes `document`; also the pages within it, `depth` deep. Comes back with how many there were. */
export function coverDrawn(document: Document, depth: number): number {
  let count = 0;
  for (const node of nodesIn(document)) {
    if (!tree.isElementNode(node)) continue;
    if (isDrawn(node)) {
      coverPicture(node);
      count++;
    } else if (depth > 0) count += coverWithin(node, depth - 1);
  }
  return count;
}

function coverWithin(element: Element, depth: number): number {
  const page = element.attrs.find(({ name }) => name === 'srcdoc');
  if (page === undefined) return 0;
  const inner = withoutDrawn(page.value, depth);
  if (inner === page.value) return 0;
  page.value = inner;
  return 1;
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
