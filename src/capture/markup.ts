/** Writes HTML as text. Everything that comes from a page passes through an escape here. */

/** Text that is known now, that is known once pictures and fonts have been read, or a page in a page. */
export type Piece = string | (() => string) | Within;

/** Pieces of which each character is written by way of `escape`, if there is one. */
export type Within = {
  readonly pieces: readonly Piece[];
  readonly escape: ((text: string) => string) | null;
};

/** For few and short pieces; a whole page is written in slices. */
export const render = (pieces: readonly Piece[]): string => [...textsOf(pieces)].join('');

/** The texts of the pieces, one by one. */
export function* textsOf(pieces: readonly Piece[]): Generator<string> {
  for (const piece of pieces) {
    if (typeof piece === 'string') yield piece;
    else if (typeof piece === 'function') yield piece();
    else if (piece.escape === null) yield* textsOf(piece.pieces);
    else for (const text of textsOf(piece.pieces)) yield piece.escape(text);
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\0': '',
};
const entityOf = (character: string) => entities[character] ?? '';

export const escapeText = (text: string): string => text.replace(/[&<>\0]/g, entityOf);
export const escapeAttribute = (text: string): string => text.replace(/[&<>"\0]/g, entityOf);

export const attribute = (name: string, value: string): string =>
  ` ${name}="${escapeAttribute(value)}"`;

const voidNames = new Set(
  'area br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** The closing tag, or nothing for elements that have none. */
export const closeTag = (name: string): string => (voidNames.has(name) ? '' : `</${name}>`);
