/** A kept file with everything covered in it that must not be seen, or the word that this cannot be done. */
import { withoutDrawn } from './cover-drawn.ts';
import { coverHtml } from './cover-html.ts';
import { coverJson } from './cover-json.ts';
import type { CoverText } from './cover-text.ts';
import { readText } from './read-text.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type CoveredFile =
  /** Nothing that is covered stands in it: the file is as it was. */
  | { readonly kind: 'same' }
  | { readonly kind: 'covered'; readonly bytes: Bytes }
  /** Nothing can be looked for in it, such as in a picture. */
  | { readonly kind: 'unsearchable' };

/** By its media type. What was covered is written anew in UTF-8, and says so to browsers. */
export function coverFile(bytes: Bytes, mediaType: string, cover: CoverText): CoveredFile {
  const form = formOf(mediaType);
  if (form === null) return { kind: 'unsearchable' };
  const text = readText(bytes, mediaType);
  const covered = form(text, cover);
  if (covered === text) return { kind: 'same' };
  return { kind: 'covered', bytes: new TextEncoder().encode(covered) };
}

/** A kept page without what was drawn, or taken from the screen. */
export function coverDrawnIn(bytes: Bytes, mediaType: string): CoveredFile {
  if (formOf(mediaType) !== inPage) return { kind: 'unsearchable' };
  const text = readText(bytes, mediaType);
  const covered = withoutDrawn(text);
  return covered === text
    ? { kind: 'same' }
    : { kind: 'covered', bytes: new TextEncoder().encode(withMark(covered)) };
}

type Form = (text: string, cover: CoverText) => string;

function formOf(mediaType: string): Form | null {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml|image\/svg\+xml)$/.test(type)) return inPage;
  if (/^application\/(?:[\w.-]+\+)?json$/.test(type)) return inJson;
  return /^text\//.test(type) || /xml$/.test(type) ? inText : null;
}

const inPage: Form = (text, cover) => {
  const covered = coverHtml(text, cover);
  return covered === text ? text : withMark(covered);
};

/** The byte order mark comes before whatever the page says of its character set. */
const withMark = (html: string): string => `\ufeff${html.replace(/^\ufeff/, '')}`;

const inText: Form = (text, cover) => cover(text).text;

/** What is no JSON after all is a text. */
const inJson: Form = (text, cover) => {
  const value = parsed(text);
  if (value === undefined) return inText(text, cover);
  const before = JSON.stringify(value);
  const covered = JSON.stringify(coverJson(value, cover), null, 2);
  return JSON.stringify(JSON.parse(covered)) === before ? text : `${covered}\n`;
};

function parsed(text: string): Parameters<typeof coverJson>[0] | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Cut off, or never JSON.
  }
}
