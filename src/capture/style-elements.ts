/** Writes the places where a page names its style sheets, with the rules in place of the address. */
import { attributeOf, getterOf } from '../anchoring/read-node.ts';
import { attributePieces, openTag } from './attributes.ts';
import { isLink, isStyle, isSvgStyle } from './page-readers.ts';
import type { Reading } from './reading.ts';
import { fullAddress } from './safe-address.ts';
import { remembered } from './safe-attributes.ts';
import { conditionOf, isOff, sheetPieces, styleElement } from './style-sheets.ts';
import { nothing, type Written } from './written.ts';

const linkSheetOf = getterOf(HTMLLinkElement.prototype, 'sheet');
const styleSheetOf = getterOf(HTMLStyleElement.prototype, 'sheet');
const svgSheetOf = getterOf(SVGStyleElement.prototype, 'sheet');

/** Links that say something about the page and load nothing. */
const silentLinks = new Set(
  'alternate author canonical help license next prev privacy-policy terms-of-service'.split(' '),
);

export function writeStyle(element: Element, reading: Reading): Written {
  const sheet = sheetOf(element);
  if (!sheet || isOff(sheet)) return nothing;
  const open = styleElement(conditionOf(sheet), sheetPieces(sheet, reading));
  return { open, children: null, close: '' };
}

function sheetOf(element: Element): CSSStyleSheet | null {
  if (isStyle(element)) return styleSheetOf(element);
  return isSvgStyle(element) ? svgSheetOf(element) : null;
}

export function writeLink(element: Element, reading: Reading): Written {
  const rel = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  if (rel.includes('stylesheet')) return writeLinkedSheet(element, rel, reading);
  if (!rel.every((word) => silentLinks.has(word))) return nothing;
  const { markup } = openTag(element);
  return { open: [markup, ...attributePieces(element, reading), '>'], children: null, close: '' };
}

function writeLinkedSheet(element: Element, rel: readonly string[], reading: Reading): Written {
  const href = attributeOf(element, 'href') ?? '';
  const sheet = isLink(element) ? linkSheetOf(element) : null;
  const isUnused = rel.includes('alternate') || attributeOf(element, 'disabled') !== null;
  if (!sheet && !isUnused) {
    const where = fullAddress(href, reading.base) ?? href;
    reading.gaps.add({ what: 'stylesheet', where, reason: 'not-loaded' });
  }
  if (!sheet || isOff(sheet)) return nothing;
  const memory = remembered('href', href, reading.base);
  const open = styleElement(conditionOf(sheet), sheetPieces(sheet, reading), memory);
  return { open, children: null, close: '' };
}
