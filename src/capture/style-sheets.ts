/** Reads style sheets as the browser understood them, also those that scripts made or changed. */
import { getterOf } from '../anchoring/read-node.ts';
import { cssPieces, embeddableCss } from './css-text.ts';
import { fontPiece } from './fonts.ts';
import { attribute, type Piece } from './markup.ts';
import { itemsOf } from './page-readers.ts';
import { usePicture } from './pictures.ts';
import type { Reading } from './reading.ts';
import { cssValue } from './resources.ts';
import { readSheet } from './sheet-texts.ts';

const isDisabledOf = getterOf(StyleSheet.prototype, 'disabled');
const mediaOf = getterOf(StyleSheet.prototype, 'media');
const mediaTextOf = getterOf(MediaList.prototype, 'mediaText');

export const isOff = (sheet: StyleSheet): boolean => isDisabledOf(sheet);
export const conditionOf = (sheet: StyleSheet): string => mediaTextOf(mediaOf(sheet));

/** The sheet's rules with their pictures and fonts. Nothing when a browser may not read the sheet. */
export function sheetPieces(sheet: CSSStyleSheet, reading: Reading): Piece[] {
  const texts = reading.sheets.get(sheet) ?? readSheet(sheet, reading.base, reading.gaps);
  reading.sheets.set(sheet, texts);
  return texts.map(({ css, base }) => reading.later(() => stylePieces(css, base, reading)));
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
    return itemsOf(sheetsOf())
      .filter((sheet) => !isOff(sheet))
      .flatMap((sheet) => styleElement(conditionOf(sheet), sheetPieces(sheet, reading)));
  } catch {
    return []; // Older Firefox hides these from extensions; the rest of the page is kept.
  }
}

export function styleElement(media: string, pieces: readonly Piece[], memory = ''): Piece[] {
  const condition = media ? attribute('media', media) : '';
  return [`<style${condition}${memory}>`, ...pieces, '</style>'];
}
