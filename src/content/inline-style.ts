/** Changes the style of one element for a moment, and puts it back as it was, to the letter. */
import { attributeOf, getterOf } from '../anchoring/read-node.ts';
import { isHtml, isSvg } from '../capture/page-readers.ts';

const styleOfHtml = getterOf(HTMLElement.prototype, 'style');
const styleOfSvg = getterOf(SVGElement.prototype, 'style');

/** Each with `!important`, by the name of the property. */
export type Declarations = Readonly<Record<string, string>>;

/** Puts back what stood there. */
export type Undo = () => void;

/** `null` for an element that has no style of its own: nothing was changed then. */
export function styleForNow(element: Element, declarations: Declarations): Undo | null {
  const style = styleOf(element);
  if (style === null) return null;
  const text = attributeOf(element, 'style');
  const before = Object.keys(declarations).map((name) => ({
    name,
    value: style.getPropertyValue(name),
    priority: style.getPropertyPriority(name),
  }));
  for (const [name, value] of Object.entries(declarations))
    style.setProperty(name, value, 'important');
  const ours = attributeOf(element, 'style');
  return () => {
    if (attributeOf(element, 'style') === ours) writeBack(element, style, text);
    // Else the page wrote there too: only what is ours is taken back.
    else for (const { name, value, priority } of before) style.setProperty(name, value, priority);
  };
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  if (isHtml(element)) return styleOfHtml(element);
  return isSvg(element) ? styleOfSvg(element) : null;
}

function writeBack(element: Element, style: CSSStyleDeclaration, text: string | null): void {
  if (text === null) {
    Element.prototype.removeAttribute.call(element, 'style');
    return;
  }
  Element.prototype.setAttribute.call(element, 'style', text);
  // A page's own policy may refuse an attribute, and never what a script of ours sets.
  if (style.length === 0) style.cssText = text;
}
