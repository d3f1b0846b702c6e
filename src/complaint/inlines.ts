/** Short ways to write the parts of a letter: our own words, and words that somebody else said. */
import type { Day } from '../domain/instant.ts';
import type { Block, Inline } from '../domain/letter.ts';
import type { Article } from '../domain/practice.ts';

/** Words of the person, of a page or of an organisation: shown exactly as they are. */
export const said = (text: string): Inline => ({ kind: 'said', text });
export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const text = (words: string): Inline => ({ kind: 'text', text: words });

export const article = (named: Article): Inline => ({ kind: 'article', article: named });
export const exhibit = (number: number): Inline => ({ kind: 'exhibit', number });
/** On which pages of this file that exhibit lies. */
export const pagesRef = (of: number): Inline => ({ kind: 'pages', exhibit: of });
export const dayRef = (day: Day): Inline => ({ kind: 'day', day });

/** One sentence or more, with what it names. */
export type Parts = readonly (Inline | string)[];

const inline = (part: Inline | string): Inline => (typeof part === 'string' ? text(part) : part);

export const heading = (words: string): Block => ({ kind: 'heading', text: words });

export const paragraph = (...parts: Parts): Block => ({
  kind: 'paragraph',
  inlines: parts.map(inline),
});

export const list = (items: readonly (string | Parts)[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((item) => (typeof item === 'string' ? [text(item)] : item.map(inline))),
});

export const numbered = (items: readonly (string | Parts)[]): Block => ({
  kind: 'list',
  ordered: true,
  items: items.map((item) => (typeof item === 'string' ? [text(item)] : item.map(inline))),
});

/** The items of one sentence: a semicolon after each, a full stop after the last. */
export const asListItems = (items: readonly string[]): string[] =>
  items.map((item, at) => `${item}${at === items.length - 1 ? '.' : ';'}`);
