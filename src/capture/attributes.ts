/** Writes the opening tag and attributes of an element, each as far as it is safe. */
import {
  attributeOf,
  attributesOf,
  getterOf,
  isElement,
  localNameOf,
  parentOf,
} from '../anchoring/read-node.ts';
import { attribute, escapeAttribute, type Piece, render } from './markup.ts';
import { isHtml, isSvg, nameOf } from './page-readers.ts';
import type { Reading } from './reading.ts';
import { safeAttribute } from './safe-attributes.ts';
import { stylePieces } from './style-sheets.ts';

const htmlStyleOf = getterOf(HTMLElement.prototype, 'style');
const svgStyleOf = getterOf(SVGElement.prototype, 'style');

/** Elements that cannot be written under their own name, and what stands in for them. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['frame', 'iframe'],
  ['frameset', 'div'],
  ['object', 'span'],
  ['applet', 'span'],
  ['embed', 'span'],
  ['portal', 'span'],
  ['fencedframe', 'span'],
  ['image', 'span'],
  ['canvas', 'img'],
  ['xmp', 'pre'],
  ['listing', 'pre'],
  ['plaintext', 'pre'],
]);

/** In a drawing these names mean nothing; read as HTML they would swallow or load something. */
const onlyInHtml =
  /^(iframe|frame|frameset|object|embed|applet|portal|fencedframe|textarea|select|xmp|plaintext|listing|img|input|link|meta|form)$/i;

/** `<name`, still without `>`, and the name under which it must be closed. */
export function openTag(element: Element): { readonly tag: string; readonly markup: string } {
  const name = isHtml(element) ? nameOf(element) : localNameOf(element);
  const tag = (isHtml(element) ? standIns.get(name) : null) ?? writableName(element, name);
  return { tag, markup: tag === name ? `<${tag}` : `<${tag}${attribute('data-orig-tag', name)}` };
}

function writableName(element: Element, name: string): string {
  if (name === 'form' && isInForm(element)) return 'div';
  const isWritable = /^[a-z][^\s/>"'<\0]*$/i.test(name);
  return isWritable && (isHtml(element) || !onlyInHtml.test(name)) ? name : 'span';
}

/** Only a script can put a form in a form; written so, the end of the inner one would end the outer. */
function isInForm(element: Element): boolean {
  let above = parentOf(element);
  while (above && !(isElement(above) && localNameOf(above) === 'form')) above = parentOf(above);
  return above !== null;
}

/** All attributes but those named in `without`. */
export function attributePieces(
  element: Element,
  reading: Reading,
  without: readonly string[] = [],
): Piece[] {
  const name = nameOf(element);
  return [...attributesOf(element)].flatMap((one): Piece[] => {
    if (without.includes(one.name.toLowerCase())) return [];
    if (one.name === 'style') return [styleAttribute(styleOf(element), reading)];
    return [safeAttribute(name, one.name, one.value, reading.base)];
  });
}

/** The element's own style as the browser understood it. */
export function styleOf(element: Element): string {
  try {
    if (isHtml(element)) return htmlStyleOf(element).cssText;
    if (isSvg(element)) return svgStyleOf(element).cssText;
  } catch {
    // An element of that namespace that is none of the browser's kinds: its attribute is read below.
  }
  return attributeOf(element, 'style') ?? '';
}

function styleAttribute(css: string, reading: Reading): Piece {
  const pieces = stylePieces(css, reading.base, reading);
  return () => ` style="${escapeAttribute(render(pieces))}"`;
}
