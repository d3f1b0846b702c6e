/** Writes HTML as text. Everything that comes from a page passes through an escape here. */

/** Text that is known now, or that is known once pictures and fonts have been read. */
export type Piece = string | (() => string);

export const render = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece())).join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\0': '',
};
const withEntities = (text: string, characters: RegExp) =>
  text.replaceAll(characters, (character) => entities[character] ?? '');

export const escapeText = (text: string): string => withEntities(text, /[&<>\0]/g);
export const escapeAttribute = (text: string): string => withEntities(text, /[&<>"\0]/g);

export const attribute = (name: string, value: string): string =>
  ` ${name}="${escapeAttribute(value)}"`;

const voidNames = new Set(
  'area br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** The closing tag, or nothing for elements that have none. */
export const closeTag = (name: string): string => (voidNames.has(name) ? '' : `</${name}>`);
