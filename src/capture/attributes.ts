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
import { isHtml, isSvg, itemsOf, nameOf } from './page-readers.ts';
import type { Reading } from './reading.ts';
import { safeAttribute } from './safe-attributes.ts';
import { stylePieces } from './style-sheets.ts';

const htmlStyleOf = getterOf(HTMLElement.prototype, 'style');
const svgStyleOf = getterOf(SVGElement.prototype, 'style');
const cssTextOf = getterOf(CSSStyleDeclaration.prototype, 'cssText');

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
  if (name === 'form' && isMisplaced(element)) return 'div';
  return isWritable(name) && (isHtml(element) || !onlyInHtml.test(name)) ? name : 'span';
}

const ordinary = /^[a-z][a-z0-9-]*$/;
const isWritable = (name: string) => ordinary.test(name) || /^[a-z][^\s/>"'<\0]*$/i.test(name);

/**
 * Only a script can put a form in a form or a paragraph. Written so, the end of the inner form would end
 * the outer, and a form that ended the paragraph would not end what it took over from there, such as bold.
 */
function isMisplaced(form: Element): boolean {
  let above = parentOf(form);
  while (above && !(isElement(above) && /^(form|p)$/.test(localNameOf(above))))
    above = parentOf(above);
  return above !== null;
}

const countOf = getterOf(NamedNodeMap.prototype, 'length');
const attributeNameOf = getterOf(Attr.prototype, 'name');
const attributeValueOf = getterOf(Attr.prototype, 'value');

/** All attributes but those named in `without`. */
export function attributePieces(
  element: Element,
  reading: Reading,
  without: readonly string[] = [],
): Piece[] {
  const pieces: Piece[] = [];
  for (const own of attributeNamesOf(element)) {
    if (without.includes(own.toLowerCase())) continue;
    const value = attributeOf(element, own) ?? foreignAttribute(element, own);
    pieces.push(
      own === 'style'
        ? styleAttribute(element, value, reading)
        : safeAttribute(nameOf(element), own, value, reading.base),
    );
  }
  return pieces;
}

// By name: a list of attributes makes an object for each that stays for as long as the page.
export const attributeNamesOf = (element: Element): string[] =>
  itemsOf(Element.prototype.getAttributeNames.call(element));

/** One with capitals in its name, which a script made: by its name HTML elements do not give it. */
function foreignAttribute(element: Element, name: string): string {
  const list = attributesOf(element);
  const found = itemsOf(list, countOf(list)).find((one) => attributeNameOf(one) === name);
  return found ? attributeValueOf(found) : '';
}

/** The element's own style as the browser understood it. */
export function styleOf(element: Element): string {
  try {
    if (isHtml(element)) return cssTextOf(htmlStyleOf(element));
    if (isSvg(element)) return cssTextOf(svgStyleOf(element));
  } catch {
    // An element of that namespace that is none of the browser's kinds: its attribute is read below.
  }
  return attributeOf(element, 'style') ?? '';
}

/** Holds no address and no escape: what the browser understands of it is what stands there. */
const isPlainStyle = (css: string) => !/[\\(<@]|\/\*/.test(css);

function styleAttribute(element: Element, css: string, reading: Reading): Piece {
  if (isPlainStyle(css)) return attribute('style', css);
  const pieces = stylePieces(styleOf(element), reading.base, reading);
  return () => ` style="${escapeAttribute(render(pieces))}"`;
}
