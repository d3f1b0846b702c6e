/** Reads style sheets as the browser understood them, also those that scripts made or changed. */

import { cssPieces, embeddableCss } from './css-text.ts';
import { fontPiece } from './fonts.ts';
import type { Gaps } from './gaps.ts';
import { attribute, type Piece } from './markup.ts';
import { usePicture } from './pictures.ts';
import type { Reading, SheetText } from './reading.ts';
import { cssValue } from './resources.ts';
import { isSameOrigin } from './safe-address.ts';

/** The sheet's rules with their pictures and fonts. Nothing when a browser may not read the sheet. */
export function sheetPieces(sheet: CSSStyleSheet, reading: Reading): Piece[] {
  const texts = reading.sheets.get(sheet) ?? readSheet(sheet, reading.base, reading);
  reading.sheets.set(sheet, texts);
  return texts.flatMap(({ css, base }) => stylePieces(css, base, reading));
}

export const stylePieces = (css: string, base: string, reading: Reading): Piece[] =>
  cssPieces(embeddableCss(css), {
    picture(url) {
      const resource = usePicture(reading, url, base);
      return () => cssValue(resource);
    },
    font: (rule) => fontPiece(reading, rule, base),
  });

/** Sheets of a document or inner tree that no element stands for. */
export function adoptedPieces(sheetsOf: () => readonly CSSStyleSheet[], reading: Reading): Piece[] {
  try {
    return sheetsOf()
      .filter((sheet) => !sheet.disabled)
      .flatMap((sheet) => styleElement(sheet.media.mediaText, sheetPieces(sheet, reading)));
  } catch {
    return []; // Older Firefox hides these from extensions; the rest of the page is kept.
  }
}

export function styleElement(media: string, pieces: readonly Piece[], memory = ''): Piece[] {
  const condition = media ? attribute('media', media) : '';
  return [`<style${condition}${memory}>`, ...pieces, '</style>'];
}

function readSheet(sheet: CSSStyleSheet, around: string, { gaps }: Pick<Reading, 'gaps'>) {
  const base = sheet.href ?? around;
  const rules = rulesOf(sheet, base, around, gaps);
  return rules.flatMap((rule): SheetText[] => {
    if (!isImport(rule)) return [{ css: `${rule.cssText}\n`, base }];
    return importedTexts(rule, base, gaps);
  });
}

const isImport = (rule: CSSRule): rule is CSSImportRule => rule.type === CSSRule.IMPORT_RULE;

function rulesOf(sheet: CSSStyleSheet, base: string, around: string, gaps: Gaps): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    if (!isOfBrowser(base))
      gaps.add('stylesheet', base, isSameOrigin(base, around) ? 'unreadable' : 'other-origin');
    return [];
  }
}

/** Firefox shows a text file with a sheet of its own. */
const isOfBrowser = (address: string) => /^(resource|chrome|about):/.test(address);

/** An imported sheet, inside the conditions under which it was imported. */
function importedTexts(rule: CSSImportRule, base: string, gaps: Gaps): SheetText[] {
  const sheet = rule.styleSheet;
  if (!sheet) {
    gaps.add('stylesheet', URL.parse(rule.href, base)?.href ?? rule.href, 'not-loaded');
    return [];
  }
  const conditions = conditionsOf(rule, sheet);
  const open = { css: conditions.map((condition) => `${condition}{`).join(''), base };
  const close = { css: '}'.repeat(conditions.length), base };
  return [open, ...readSheet(sheet, base, { gaps }), close];
}

const conditionsOf = (rule: CSSImportRule, sheet: CSSStyleSheet): string[] => [
  ...(rule.supportsText ? [`@supports ${inBrackets(rule.supportsText)}`] : []),
  ...(sheet.media.mediaText ? [`@media ${sheet.media.mediaText}`] : []),
  ...(rule.layerName === null ? [] : [`@layer ${rule.layerName}`]),
];

const inBrackets = (condition: string) =>
  /^\(|^(not|selector|font-)/.test(condition) ? condition : `(${condition})`;
