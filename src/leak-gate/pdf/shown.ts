/** Puts together what a page shows, piece by piece, as somebody would read it (ISO 32000-1, 9.4). */
import type { Font } from './fonts.ts';
import { lineOf, type Matrix, moved, same, times } from './matrix.ts';
import type { Token } from './tokens.ts';

export type Shown = {
  font: Font | null;
  /** Where the page, and the line that is written on, lie. */
  page: Matrix;
  line: Matrix;
  readonly keptPages: Matrix[];
  leading: number;
  /** The line of what was shown last, and whether anything moved since. */
  lastLine: number | null;
  hasMoved: boolean;
  text: string;
  readonly fonts: Set<Font>;
};

export const nothingShown = (): Shown => ({
  font: null,
  page: same,
  line: same,
  keptPages: [],
  leading: 0,
  lastLine: null,
  hasMoved: false,
  text: '',
  fonts: new Set(),
});

export function moveTo(shown: Shown, line: Matrix): void {
  shown.line = line;
  shown.hasMoved = true;
}

export const moveBy = (shown: Shown, x: number, y: number): void =>
  moveTo(shown, times(moved(x, y), shown.line));

export const nextLine = (shown: Shown): void => moveBy(shown, 0, -(shown.leading || 1));

/** So far to the right, in thousandths of the size of the letters, is a space between words. */
const space = -200;

export function show(shown: Shown, operands: readonly Token[]): void {
  beginPiece(shown);
  for (const token of operands) {
    if (token.kind === 'string')
      shown.text += shown.font?.textOf(token.bytes) ?? plain(token.bytes);
    if (token.kind === 'number' && token.value <= space) shown.text += ' ';
  }
  if (shown.font) shown.fonts.add(shown.font);
}

const plain = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** A piece on another line is another word; one further on may be the same. */
function beginPiece(shown: Shown): void {
  const line = lineOf(times(shown.line, shown.page));
  const isOnLine = shown.lastLine !== null && Math.abs(line - shown.lastLine) < 1;
  if (!isOnLine) shown.text += '\n';
  else if (shown.hasMoved) shown.text += '\u200b';
  shown.lastLine = line;
  shown.hasMoved = false;
}
